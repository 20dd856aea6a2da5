<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Architecture</name>
    <message>
        <source>Event-sourced</source>
        <translation>事件溯源</translation>
    </message>
    <message>
        <source>its own store</source>
        <translation>自己的存储</translation>
    </message>
    <message>
        <source>the event log, read on from the view&apos;s checkpoint</source>
        <translation>事件日志，从视图的检查点往后读</translation>
    </message>
    <message>
        <source>as long as the delivery takes</source>
        <translation>投递所需的时间</translation>
    </message>
    <message>
        <source>nothing that the checkpoint does not mend: what comes twice or too early is noticed and read again</source>
        <translation>检查点都能补救：重复到来或过早到来的事件会被发现并重新读取</translation>
    </message>
    <message>
        <source>CRUD</source>
        <translation>CRUD</translation>
    </message>
    <message>
        <source>the normalised tables of the write side, joined at each refresh</source>
        <translation>写入端的规范化表，每次刷新时连接查询</translation>
    </message>
    <message>
        <source>nothing: there is one model</source>
        <translation>不会：只有一个模型</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>完全不会</translation>
    </message>
    <message>
        <source>every look loads the one store, and waits where it is locked</source>
        <translation>每次查看都给唯一的存储增加负担，存储被锁时还要等待</translation>
    </message>
    <message>
        <source>One store</source>
        <translation>单一存储</translation>
    </message>
    <message>
        <source>read tables in the write side&apos;s file</source>
        <translation>写入端文件中的读表</translation>
    </message>
    <message>
        <source>the transaction of the command</source>
        <translation>命令的事务</translation>
    </message>
    <message>
        <source>each command pays for every view</source>
        <translation>每个命令都要为每个视图付出代价</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>推送</translation>
    </message>
    <message>
        <source>the write side, after its commit: a second write</source>
        <translation>写入端在提交之后再写一次</translation>
    </message>
    <message>
        <source>moments</source>
        <translation>片刻</translation>
    </message>
    <message>
        <source>a crash between commit and push: what was to be pushed is lost for ever, and no one notices</source>
        <translation>提交与推送之间崩溃：该推送的内容永远丢失，而且无人察觉</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>触发器</translation>
    </message>
    <message>
        <source>triggers that note which rows change, and a job that copies them every %1</source>
        <translation>触发器记下哪些行有变化，任务每 %1 复制一次</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>the job stops; a table has no trigger</source>
        <translation>任务停止；某张表没有触发器</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>轮询</translation>
    </message>
    <message>
        <source>a job that asks every %1 which rows have changed</source>
        <translation>任务每 %1 询问一次哪些行有变化</translation>
    </message>
    <message>
        <source>rows that are gone, where nobody looks for them; and what changes at the instant of the question, where it asks by the clock</source>
        <translation>已消失的行，如果没人去查；以及按时钟询问时，恰在询问那一刻发生的变化</translation>
    </message>
    <message>
        <source>&amp;Lose the next push</source>
        <translation>丢失下一次推送(&amp;L)</translation>
    </message>
    <message>
        <source>a push lost</source>
        <translation>丢失一次推送</translation>
    </message>
    <message>
        <source>Push: as if the program crashed after its next commit. What is recorded at that instant is never pushed, and no one notices.</source>
        <translation>推送：就像程序在下一次提交之后崩溃。那一刻记录的内容不会被推送，也无人察觉。</translation>
    </message>
    <message>
        <source>a push was lost</source>
        <translation>丢失了一次推送</translation>
    </message>
    <message>
        <source>&amp;Stop the job</source>
        <translation>停止任务(&amp;S)</translation>
    </message>
    <message>
        <source>job stopped</source>
        <translation>任务已停</translation>
    </message>
    <message>
        <source>Trigger and poll: the job runs once more, then no longer. The views stand still until it is set going.</source>
        <translation>触发器和轮询：任务再运行一次，之后不再运行。视图停住不动，直到任务重新启动。</translation>
    </message>
    <message>
        <source>the job has stopped</source>
        <translation>任务已经停止</translation>
    </message>
    <message>
        <source>No trigger on &amp;order lines</source>
        <translation>订单行无触发器(&amp;O)</translation>
    </message>
    <message>
        <source>lines unwatched</source>
        <translation>订单行无监视</translation>
    </message>
    <message>
        <source>Trigger: somebody forgot the trigger on the table of order lines. What changes there alone is not copied.</source>
        <translation>触发器：有人忘了在订单行的表上建触发器。只在那里发生的变化不会被复制。</translation>
    </message>
    <message>
        <source>no trigger notes changes of order lines</source>
        <translation>没有触发器记录订单行的变化</translation>
    </message>
    <message>
        <source>No trigger on s&amp;eating</source>
        <translation>座位无触发器(&amp;E)</translation>
    </message>
    <message>
        <source>seating unwatched</source>
        <translation>座位无监视</translation>
    </message>
    <message>
        <source>Trigger: somebody forgot the trigger on the table of who sits where. What changes there alone is not copied.</source>
        <translation>触发器：有人忘了在座位表上建触发器。只在那里发生的变化不会被复制。</translation>
    </message>
    <message>
        <source>no trigger notes who sits where</source>
        <translation>没有触发器记录谁坐在哪里</translation>
    </message>
    <message>
        <source>No trigger on s&amp;tock</source>
        <translation>库存无触发器(&amp;T)</translation>
    </message>
    <message>
        <source>stock unwatched</source>
        <translation>库存无监视</translation>
    </message>
    <message>
        <source>Trigger: somebody forgot the trigger on the table of stock. What changes there alone is not copied.</source>
        <translation>触发器：有人忘了在库存表上建触发器。只在那里发生的变化不会被复制。</translation>
    </message>
    <message>
        <source>no trigger notes changes of stock</source>
        <translation>没有触发器记录库存的变化</translation>
    </message>
    <message>
        <source>%1 every %2</source>
        <translation>%1，每 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, misses something</source>
        <translation>%1，有遗漏</translation>
    </message>
    <message>
        <source>the poll asks by the clock, and what changes in the second of its question, after it, is not seen</source>
        <translation>轮询按时钟询问，在询问的那一秒内、询问之后发生的变化看不到</translation>
    </message>
    <message>
        <source>nobody looks for rows that are gone</source>
        <translation>没人去查已消失的行</translation>
    </message>
    <message>
        <source>; </source>
        <translation>； </translation>
    </message>
    <message>
        <source>Does not work: %1</source>
        <translation>不起作用：%1</translation>
    </message>
    <message>
        <source>A refresh reads: %1
Kept in step by: %2
Stale by: %3
Can go wrong: %4</source>
        <translation>刷新时读取：%1
靠什么保持同步：%2
陈旧程度：%3
可能出错：%4</translation>
    </message>
    <message>
        <source>The log is kept for the recording; no view is brought up to date from it.</source>
        <translation>日志为录制而保留；没有视图靠它更新。</translation>
    </message>
    <message>
        <source>From now on: %1</source>
        <translation>从现在起：%1</translation>
    </message>
</context>
<context>
    <name>AskingText</name>
    <message>
        <source>once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 次</translation>
    </message>
    <message>
        <source>screens</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>guests</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>the house, unrecorded</source>
        <translation>餐厅，未录制</translation>
    </message>
    <message>
        <source>you</source>
        <translation>你</translation>
    </message>
    <message>
        <source>the copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>the board in memory</source>
        <translation>内存中的看板</translation>
    </message>
    <message>
        <source>the normalised tables, joined</source>
        <translation>规范化表的连接查询</translation>
    </message>
    <message>
        <source>the read tables in the write side&apos;s file</source>
        <translation>写入端文件中的读表</translation>
    </message>
    <message>
        <source>the view&apos;s own read store</source>
        <translation>视图自己的读存储</translation>
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
        <translation>没有语句，%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 statements</source>
        <translation>
            <numerusform>%1 条语句</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 asked %3 for order %4.</source>
        <translation>%1：%2 向%3询问订单 %4。</translation>
    </message>
    <message>
        <source>%1: %2 looked at %3.</source>
        <translation>%1：%2 查看了%3。</translation>
    </message>
    <message>
        <source>It stood at event %1, %2 late.</source>
        <translation>它停在事件 %1，延迟 %2。</translation>
    </message>
    <message>
        <source>It stood at event %1, the last of the log.</source>
        <translation>它停在事件 %1，即日志中的最后一个。</translation>
    </message>
    <message>
        <source>Answered by %1: %2.</source>
        <translation>由%1回答：%2。</translation>
    </message>
    <message>
        <source>What the answer cost was not measured.</source>
        <translation>回答的代价没有测量。</translation>
    </message>
    <message>
        <source>Counted now; it is not recorded.</source>
        <translation>这次单独计数，不录制。</translation>
    </message>
    <message>
        <source>The look is recorded, as activity %1; its cost is not.</source>
        <translation>这次查看已录制为活动 %1；代价没有录制。</translation>
    </message>
    <message numerus="yes">
        <source>%1 minutes</source>
        <translation>
            <numerusform>%1 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of guests and staff has looked in the last %1 of the evening.</source>
        <translation>当晚最近 %1 内，客人和员工都没有查看过。</translation>
    </message>
    <message>
        <source>In the last %1 of the evening %2 and %3 have looked, %4 together, as recorded.</source>
        <translation>当晚最近 %1 内，%2和%3查看过，共 %4，以录制为准。</translation>
    </message>
    <message numerus="yes">
        <source>%1 guests</source>
        <translation>
            <numerusform>%1 位客人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the staff</source>
        <translation>%1 名员工</translation>
    </message>
    <message>
        <source>The past is on the screen: only recorded looks are known of it.</source>
        <translation>屏幕上是过去：只知道录制下来的查看。</translation>
    </message>
    <message>
        <source>Its screen was refreshed %1 in the last minute of the wall clock: counted now, not recorded.</source>
        <translation>在现实时钟的最近一分钟内，它的屏幕刷新了 %1：当场计数，不录制。</translation>
    </message>
</context>
<context>
    <name>AuditText</name>
    <message>
        <source>✓ right</source>
        <translation>✓ 正确</translation>
    </message>
    <message>
        <source>◔ behind %1</source>
        <translation>◔ 落后 %1</translation>
    </message>
    <message>
        <source>… checking</source>
        <translation>… 检查中</translation>
    </message>
    <message>
        <source>✕ wrong</source>
        <translation>✕ 错误</translation>
    </message>
    <message>
        <source>? unknown</source>
        <translation>? 未知</translation>
    </message>
    <message>
        <source>Folded again from the log up to event %1: every field is the same.</source>
        <translation>从日志重新折叠到事件 %1：每个字段都相同。</translation>
    </message>
    <message>
        <source>Nobody knows whether this view is right: %1.</source>
        <translation>没人知道这个视图是否正确：%1。</translation>
    </message>
    <message>
        <source>%1 %2 events are still to come.</source>
        <translation>%1还有 %2 个事件未到。</translation>
    </message>
    <message>
        <source>%1 What came after it, up to event %2, is being checked.</source>
        <translation>%1其后到事件 %2 为止的内容正在检查。</translation>
    </message>
    <message>
        <source>Folded again from the log up to event %1, this view differs:</source>
        <translation>从日志重新折叠到事件 %1，这个视图有差异：</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>还有 %1 处</translation>
    </message>
    <message>
        <source>Nothing is copied any more: %1.</source>
        <translation>不再复制任何内容：%1。</translation>
    </message>
    <message>
        <source>The audit has not compared it yet.</source>
        <translation>审计还没有比较过它。</translation>
    </message>
    <message>
        <source>Last compared at %1 by this computer&apos;s clock.</source>
        <translation>上次比较于本机时钟 %1。</translation>
    </message>
</context>
<context>
    <name>BendText</name>
    <message>
        <source>Make it late</source>
        <translation>让它延迟</translation>
    </message>
    <message>
        <source>late</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>It comes later, and others overtake it.</source>
        <translation>它来得更晚，别的事件会超过它。</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>丢弃它</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>被丢弃</translation>
    </message>
    <message>
        <source>It never comes. The view is not behind, and yet wrong.</source>
        <translation>它永远不来。视图并不落后，却是错的。</translation>
    </message>
    <message>
        <source>Deliver it twice</source>
        <translation>投递两次</translation>
    </message>
    <message>
        <source>delivered twice</source>
        <translation>被投递两次</translation>
    </message>
    <message>
        <source>It comes again a little later.</source>
        <translation>稍后它再来一次。</translation>
    </message>
    <message>
        <source>Swap it with the next</source>
        <translation>与下一个交换</translation>
    </message>
    <message>
        <source>swapped</source>
        <translation>被交换</translation>
    </message>
    <message>
        <source>It comes behind the event that follows it.</source>
        <translation>它排到后面那个事件之后才来。</translation>
    </message>
    <message>
        <source>Pause the projector</source>
        <translation>暂停投影器</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>被暂停</translation>
    </message>
    <message>
        <source>The projector stands still for a while, and all waits.</source>
        <translation>投影器停住一会儿，一切都在等待。</translation>
    </message>
    <message>
        <source>Slow the projector down</source>
        <translation>放慢投影器</translation>
    </message>
    <message>
        <source>slowed down</source>
        <translation>被放慢</translation>
    </message>
    <message>
        <source>The projector needs so long for each event.</source>
        <translation>投影器处理每个事件都要这么久。</translation>
    </message>
    <message>
        <source>Crash before it is noted</source>
        <translation>记下之前崩溃</translation>
    </message>
    <message>
        <source>shown, and forgotten in a crash</source>
        <translation>已显示，但崩溃后被遗忘</translation>
    </message>
    <message>
        <source>The projector crashes between showing the event and noting that it has, and is brought it again.</source>
        <translation>投影器显示事件之后、记下之前崩溃，事件会再次送来。</translation>
    </message>
    <message>
        <source>Lose its wake-up</source>
        <translation>丢失唤醒通知</translation>
    </message>
    <message>
        <source>not told of</source>
        <translation>没有得到通知</translation>
    </message>
    <message>
        <source>The projector is not told that there is something: what comes next wakes it.</source>
        <translation>投影器不知道有新事件：下一个到来的事件才唤醒它。</translation>
    </message>
    <message>
        <source>Poison it</source>
        <translation>变成毒消息</translation>
    </message>
    <message>
        <source>poison</source>
        <translation>成为毒消息</translation>
    </message>
    <message>
        <source>The projector cannot show it, however often it tries.</source>
        <translation>无论尝试多少次，投影器都无法显示它。</translation>
    </message>
    <message>
        <source>Fail for a while</source>
        <translation>暂时失败</translation>
    </message>
    <message>
        <source>refused for a while</source>
        <translation>暂时失败</translation>
    </message>
    <message>
        <source>The projector cannot show it for a while; then it can.</source>
        <translation>投影器暂时无法显示它；之后就可以了。</translation>
    </message>
    <message>
        <source>Crash before it is published</source>
        <translation>发布之前崩溃</translation>
    </message>
    <message>
        <source>never published</source>
        <translation>从未发布</translation>
    </message>
    <message>
        <source>A dual write: a crash between writing and publishing. Nothing that came of the command is ever sent to this view.</source>
        <translation>双写：在写入与发布之间崩溃。这个命令产生的一切都不会发送给这个视图。</translation>
    </message>
    <message>
        <source>Throw the view away</source>
        <translation>丢弃整个视图</translation>
    </message>
    <message>
        <source>thrown away as a whole</source>
        <translation>整个被丢弃</translation>
    </message>
    <message>
        <source>It shows nothing. Who looks and finds it empty has it rebuilt, which takes so long for each event of the log.</source>
        <translation>它什么也不显示。谁查看时发现它是空的，就会让它重建，日志中每个事件都要这么久。</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>a deed, how long</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>The view has shown it: only what is late can be caught. Set a delay first.</source>
        <translation>视图已经显示了它：只有延迟的事件才拦得住。请先设置延时。</translation>
    </message>
    <message>
        <source>All of %1 is thrown away; a rebuild takes %2 for each event of the log</source>
        <translation>%1整个被丢弃；重建时日志中每个事件需要 %2</translation>
    </message>
    <message>
        <source>The projector of %1 works as ever</source>
        <translation>%1的投影器恢复正常工作</translation>
    </message>
    <message>
        <source>The projector of %1 stands still for %2</source>
        <translation>%1的投影器停住 %2</translation>
    </message>
    <message>
        <source>The projector of %1 needs %2 for each event</source>
        <translation>%1的投影器处理每个事件需要 %2</translation>
    </message>
    <message>
        <source>Event %1 is %2 on its way to %3</source>
        <translation>事件 %1 在去%3的途中：%2</translation>
    </message>
    <message>
        <source>From now on no more events are %1 on their way to %2</source>
        <translation>从现在起，去%2的途中不再有事件：%1</translation>
    </message>
    <message>
        <source>From now on %1 of 1 000 events are %2 on their way to %3</source>
        <translation>从现在起，去%3的途中每 1 000 个事件有 %1 个：%2</translation>
    </message>
    <message>
        <source>Stop the view</source>
        <translation>停下视图</translation>
    </message>
    <message>
        <source>Go on without it, and note it</source>
        <translation>跳过它继续，并记下</translation>
    </message>
    <message>
        <source>Park the order&apos;s events</source>
        <translation>搁置该订单的事件</translation>
    </message>
    <message>
        <source>Try again, then park</source>
        <translation>重试，然后搁置</translation>
    </message>
    <message>
        <source>always after the same pause</source>
        <translation>每次间隔相同</translation>
    </message>
    <message>
        <source>each time after twice the pause</source>
        <translation>每次间隔加倍</translation>
    </message>
    <message>
        <source>the same, by chance</source>
        <translation>同上，随机</translation>
    </message>
    <message>
        <source>At most once</source>
        <translation>至多一次</translation>
    </message>
    <message>
        <source>At least once</source>
        <translation>至少一次</translation>
    </message>
    <message>
        <source>Effectively once</source>
        <translation>等效恰好一次</translation>
    </message>
    <message>
        <source>duplicate check</source>
        <translation>查重</translation>
    </message>
    <message>
        <source>gap check</source>
        <translation>查缺</translation>
    </message>
    <message>
        <source>order</source>
        <translation>保序</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>single flight</source>
        <translation>单飞</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>From now on %1 is protected by: %2; a poison event: %3</source>
        <translation>从现在起，%1的保护为：%2；遇到毒消息：%3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>From now on it can be shown: it, and what waits behind it, is</source>
        <translation>从现在起它可以显示：显示它和排在它后面的事件</translation>
    </message>
    <message>
        <source>Try it once more, and what waits behind it if that goes well</source>
        <translation>再试一次，成功的话也处理排在它后面的事件</translation>
    </message>
    <message>
        <source>Never show it; what waits behind it is shown</source>
        <translation>永不显示它；显示排在它后面的事件</translation>
    </message>
    <message>
        <source>All parked events</source>
        <translation>所有搁置的事件</translation>
    </message>
    <message>
        <source>Parked event %1</source>
        <translation>搁置的事件 %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%2，%1：%3</translation>
    </message>
</context>
<context>
    <name>BoardLines</name>
    <message>
        <source>Table %1</source>
        <translation>%1 号桌</translation>
    </message>
    <message numerus="yes">
        <source>%n guests</source>
        <translation>
            <numerusform>%n 位客人</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>应付 %1</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩 %1</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>售罄</translation>
    </message>
    <message>
        <source>promised %1</source>
        <translation>承诺 %1</translation>
    </message>
    <message>
        <source>Guest %1</source>
        <translation>客人 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 persons</source>
        <translation>
            <numerusform>%1 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for guest %2</source>
        <translation>%1，给客人 %2</translation>
    </message>
    <message>
        <source>Queue of %1</source>
        <translation>%1的队列</translation>
    </message>
    <message>
        <source>%1 waiting: %2</source>
        <translation>%1 件等待：%2</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>出餐口</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>订单 %1</translation>
    </message>
    <message>
        <source>stock %1</source>
        <translation>库存 %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>订单 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (allergy: %2)</source>
        <translation>%1（过敏：%2）</translation>
    </message>
    <message>
        <source>%1 (%2; allergy: %3)</source>
        <translation>%1（%2；过敏：%3）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a dish and its state</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>应收 %1</translation>
    </message>
    <message>
        <source>taken %1</source>
        <translation>已收 %1</translation>
    </message>
    <message>
        <source>refunded %1</source>
        <translation>已退 %1</translation>
    </message>
    <message>
        <source>card declined</source>
        <translation>刷卡被拒付</translation>
    </message>
</context>
<context>
    <name>BoardText</name>
    <message>
        <source>%1 ordered %2</source>
        <translation>%1 点了订单 %2</translation>
    </message>
    <message>
        <source>%1 was ordered at the counter</source>
        <translation>订单 %1 在柜台下单</translation>
    </message>
    <message>
        <source>more was ordered with %1</source>
        <translation>订单 %1 加了菜</translation>
    </message>
    <message>
        <source>line %1 of %2 was voided</source>
        <translation>订单 %2 的第 %1 行已作废</translation>
    </message>
    <message>
        <source>%1 was cancelled</source>
        <translation>订单 %1 已取消</translation>
    </message>
    <message>
        <source>%1 was accepted</source>
        <translation>订单 %1 已接受</translation>
    </message>
    <message>
        <source>%1 was rejected</source>
        <translation>订单 %1 被驳回</translation>
    </message>
    <message>
        <source>course %1 of %2 was fired</source>
        <translation>订单 %2 的第 %1 道已叫起</translation>
    </message>
    <message>
        <source>line %1 of %2 was put on the fire</source>
        <translation>订单 %2 的第 %1 行开始做</translation>
    </message>
    <message>
        <source>line %1 of %2 was done</source>
        <translation>订单 %2 的第 %1 行已做好</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 已备好</translation>
    </message>
    <message>
        <source>ticket %1 was bumped</source>
        <translation>小票 %1 已划单</translation>
    </message>
    <message>
        <source>ticket %1 was recalled</source>
        <translation>小票 %1 已撤回划单</translation>
    </message>
    <message>
        <source>%1 was picked up</source>
        <translation>订单 %1 已取走</translation>
    </message>
    <message>
        <source>%1 was served</source>
        <translation>订单 %1 已上菜</translation>
    </message>
    <message>
        <source>a party of %1 was seated at %2</source>
        <translation>%1 人在%2 入座</translation>
    </message>
    <message>
        <source>a party moved from %1 to %2</source>
        <translation>一桌客人从%1 换到%2</translation>
    </message>
    <message>
        <source>%1 was cleared</source>
        <translation>%1 已收拾</translation>
    </message>
    <message>
        <source>%1: %2 left</source>
        <translation>%1：剩 %2</translation>
    </message>
    <message>
        <source>%1 was not to be had for %2</source>
        <translation>%1 没货，给不了订单 %2</translation>
    </message>
    <message>
        <source>%1 was used for %2</source>
        <translation>%1 已用于订单 %2</translation>
    </message>
    <message>
        <source>%1 is sold out</source>
        <translation>%1 已售罄</translation>
    </message>
    <message>
        <source>%1 is on sale again</source>
        <translation>%1 恢复供应</translation>
    </message>
    <message>
        <source>%1 was asked to pay %2</source>
        <translation>订单 %1 应付 %2</translation>
    </message>
    <message>
        <source>%1 was paid</source>
        <translation>订单 %1 已付款</translation>
    </message>
    <message>
        <source>the card for %1 was declined</source>
        <translation>订单 %1 的卡被拒付</translation>
    </message>
    <message>
        <source>%1 was given back for %2</source>
        <translation>订单 %2 退回 %1</translation>
    </message>
    <message>
        <source>the payment of %1 expired</source>
        <translation>订单 %1 的付款已过期</translation>
    </message>
    <message>
        <source>the refund of %1 was declined</source>
        <translation>订单 %1 的退款被拒</translation>
    </message>
    <message>
        <source>T%1</source>
        <translation>T%1</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>柜台</translation>
    </message>
    <message>
        <source>takeaway</source>
        <translation>外带</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>可取餐</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>制作中</translation>
    </message>
    <message>
        <source>take order</source>
        <translation>点单</translation>
    </message>
    <message>
        <source>pick up %1</source>
        <translation>取 %1</translation>
    </message>
    <message>
        <source>serve %1</source>
        <translation>上 %1</translation>
    </message>
    <message>
        <source>hand over %1</source>
        <translation>交付 %1</translation>
    </message>
    <message>
        <source>bill %1</source>
        <translation>结账 %1</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>收拾</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>另 %1 项</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>没有 %1</translation>
    </message>
    <message>
        <source>%1 is ordered</source>
        <translation>%1 已下单</translation>
    </message>
    <message>
        <source>%1 is being prepared</source>
        <translation>%1 制作中</translation>
    </message>
    <message>
        <source>%1 is being carried</source>
        <translation>%1 传菜中</translation>
    </message>
    <message>
        <source>%1 is served</source>
        <translation>%1 已上菜</translation>
    </message>
    <message>
        <source>%1: to start</source>
        <translation>%1：待做</translation>
    </message>
    <message>
        <source>%1: cooks</source>
        <translation>%1：在做</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1：做好</translation>
    </message>
    <message>
        <source>%1: void</source>
        <translation>%1：作废</translation>
    </message>
    <message>
        <source>%1 wants to order</source>
        <translation>%1 想点单</translation>
    </message>
    <message>
        <source>%1 has ordered</source>
        <translation>%1 已点单</translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation>%1 空闲</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1，自 %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>The board does not know yet.</source>
        <translation>看板还不知道。</translation>
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
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is too long for a certificate or a key.</source>
        <translation>%1 太长，不像是证书或密钥。</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation>%1 中没有 PEM 格式的证书。</translation>
    </message>
    <message>
        <source>%1 holds no private key in PEM form.</source>
        <translation>%1 中没有 PEM 格式的私钥。</translation>
    </message>
    <message>
        <source>The key in %1 is protected by a password. Choose one that is not.</source>
        <translation>%1 中的密钥有密码保护。请选择没有密码的密钥。</translation>
    </message>
    <message>
        <source>The certificate in %1 is good from %2 to %3 only.</source>
        <translation>%1 中的证书只在 %2 至 %3 有效。</translation>
    </message>
    <message>
        <source>The key in %1 is not that of the certificate in %2.</source>
        <translation>%1 中的密钥不属于 %2 中的证书。</translation>
    </message>
    <message>
        <source>No certificate could be made on this computer.</source>
        <translation>无法在这台计算机上生成证书。</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>%1;;Tables (*.csv)</source>
        <translation>%1;;表格 (*.csv)</translation>
    </message>
    <message>
        <source>%1: a chart is saved as .png, .svg or .csv</source>
        <translation>%1：图表保存为 .png、.svg 或 .csv</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>%1, median</source>
        <translation>%1，中位数</translation>
    </message>
    <message>
        <source>%1, p95</source>
        <translation>%1，p95</translation>
    </message>
    <message>
        <source>%1, mean so far</source>
        <translation>%1，目前均值</translation>
    </message>
    <message>
        <source>%1, mean by theory</source>
        <translation>%1，理论均值</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>Reads, writes</source>
        <translation>读、写</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>for a table</source>
        <translation>等餐桌</translation>
    </message>
    <message>
        <source>to order</source>
        <translation>等点单</translation>
    </message>
    <message>
        <source>for food</source>
        <translation>等上菜</translation>
    </message>
    <message>
        <source>for an answer</source>
        <translation>等答复</translation>
    </message>
    <message>
        <source>to pay</source>
        <translation>等付款</translation>
    </message>
    <message>
        <source>dine-in</source>
        <translation>堂食</translation>
    </message>
    <message>
        <source>takeaway</source>
        <translation>外带</translation>
    </message>
    <message>
        <source>Waits that ended in the last %1 minutes</source>
        <translation>最近 %1 分钟内结束的等待</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>%1: mean %2, median %3, p95 %4, max %5 (%6)</source>
        <translation>%1：均值 %2，中位数 %3，p95 %4，最大 %5（%6）</translation>
    </message>
    <message>
        <source>Work that waits, at each minute</source>
        <translation>每分钟等待的工作</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>%1: %2 now, %3 on the average since %4</source>
        <translation>%1：现在 %2，自 %4 起平均 %3</translation>
    </message>
    <message>
        <source>Staff at work, at each minute</source>
        <translation>每分钟工作的员工</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>%1: %2 % of the time (%3 of %4), %5 done, %6 in vain</source>
        <translation>%1：占时间 %2 %（%4 中的 %3），完成 %5，白做 %6</translation>
    </message>
    <message>
        <source>Guests, at each minute</source>
        <translation>每分钟的客人</translation>
    </message>
    <message>
        <source>guests</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>店内</translation>
    </message>
    <message>
        <source>came, in all</source>
        <translation>累计到店</translation>
    </message>
    <message>
        <source>served, in all</source>
        <translation>累计上菜</translation>
    </message>
    <message>
        <source>Reads and writes within each minute</source>
        <translation>每分钟的读和写</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>每分钟</translation>
    </message>
    <message>
        <source>reads: looks at views</source>
        <translation>读：查看视图</translation>
    </message>
    <message>
        <source>writes: commands of persons</source>
        <translation>写：人发出的命令</translation>
    </message>
    <message>
        <source>%1 looks of guests and staff, as recorded, and %2 commands of persons that changed something. What screens ask is not recorded: see Costs.</source>
        <translation>客人和员工查看 %1 次（以录制为准），人发出的、有变更的命令 %2 个。屏幕的查询不录制：见“代价”。</translation>
    </message>
    <message>
        <source>Questions of the last %1 minutes</source>
        <translation>最近 %1 分钟的询问</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>asked and answered</source>
        <translation>已询问并答复</translation>
    </message>
    <message>
        <source>asked because a board was late</source>
        <translation>因看板延迟而询问</translation>
    </message>
    <message>
        <source>%1 questions were answered. %2 were asked, by the harm ledger, because a board was late.</source>
        <translation>已答复 %1 次询问。按损害账本，其中因看板延迟而问的有 %2 次。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>没有人</translation>
    </message>
    <message>
        <source>%1: %2 came, %3 are inside; left: %4</source>
        <translation>%1：来了 %2，店内 %3；离开：%4</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>%1: moments</source>
        <translation>%1：各时刻</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>ContestText</name>
    <message>
        <source>order %1 (%2, %3)</source>
        <translation>订单 %1（%2，%3）</translation>
    </message>
    <message>
        <source>order %1 (%2 at %3, %4)</source>
        <translation>订单 %1（%2，%3，%4）</translation>
    </message>
    <message>
        <source>%1 wanted %2 of %3, and %4 were left</source>
        <translation>%1 想要 %2 份%3，而只剩 %4 份</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: %2 had come first.</source>
        <translation>%1：%2 先到。</translation>
    </message>
</context>
<context>
    <name>DeliveryPanels</name>
    <message numerus="yes">
        <source>%1 documents</source>
        <translation>
            <numerusform>%1 个文档</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsText</name>
    <message>
        <source>Order %1 · %2</source>
        <translation>订单 %1 · %2</translation>
    </message>
    <message>
        <source>Placed at %1 · %2 in all</source>
        <translation>%1 下单 · 共 %2</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>已下单</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>fired</source>
        <translation>已叫起</translation>
    </message>
    <message>
        <source>cooking</source>
        <translation>在做</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>已备好</translation>
    </message>
    <message>
        <source>picked up</source>
        <translation>已取走</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>已询问</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>已预留</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>released</source>
        <translation>已释放</translation>
    </message>
    <message>
        <source>used</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>nothing asked yet</source>
        <translation>尚未要求付款</translation>
    </message>
    <message>
        <source>card declined</source>
        <translation>刷卡被拒付</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>应收 %1</translation>
    </message>
    <message>
        <source>taken %1</source>
        <translation>已收 %1</translation>
    </message>
    <message>
        <source>given back %1</source>
        <translation>已退 %1</translation>
    </message>
</context>
<context>
    <name>DoorPoster</name>
    <message numerus="yes">
        <source>%1 guests with phones</source>
        <translation>
            <numerusform>%1 位用手机的客人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EveningStatus</name>
    <message numerus="yes">
        <source>%1 commands</source>
        <translation>
            <numerusform>%1 个命令</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Experiment</name>
    <message>
        <source>Wait to order, mean</source>
        <translation>等点单，均值</translation>
    </message>
    <message>
        <source>Of those who came to order. Who left before is counted under guests lost.</source>
        <translation>只计来点单的客人。点单前离开的计入“流失客人”。</translation>
    </message>
    <message>
        <source>Wait to order, 95 of 100</source>
        <translation>等点单，95 %</translation>
    </message>
    <message>
        <source>So long or less waited 95 of 100 of them.</source>
        <translation>95 % 的客人等待不超过此值。</translation>
    </message>
    <message>
        <source>Wait for food, mean</source>
        <translation>等上菜，均值</translation>
    </message>
    <message>
        <source>From ordering until the order is on the table or handed over.</source>
        <translation>从下单到菜上桌或交到手上。</translation>
    </message>
    <message>
        <source>Wait for food, 95 of 100</source>
        <translation>等上菜，95 %</translation>
    </message>
    <message>
        <source>Wait for a table, mean</source>
        <translation>等餐桌，均值</translation>
    </message>
    <message>
        <source>Of those who were seated.</source>
        <translation>只计入座的客人。</translation>
    </message>
    <message>
        <source>Wait for an answer, mean</source>
        <translation>等答复，均值</translation>
    </message>
    <message>
        <source>Of those who asked where their order was.</source>
        <translation>只计询问订单在哪里的客人。</translation>
    </message>
    <message>
        <source>Wait for the bill, mean</source>
        <translation>等账单，均值</translation>
    </message>
    <message>
        <source>Of those who paid.</source>
        <translation>只计付了款的客人。</translation>
    </message>
    <message>
        <source>Waited in all, each guest</source>
        <translation>每位客人总等待</translation>
    </message>
    <message>
        <source>All waits of the evening, shared among all who came.</source>
        <translation>当晚所有等待，由到店的所有客人平摊。</translation>
    </message>
    <message>
        <source>Guests who came</source>
        <translation>到店客人</translation>
    </message>
    <message>
        <source>A party counts once.</source>
        <translation>一桌客人算一次。</translation>
    </message>
    <message>
        <source>Guests served</source>
        <translation>已服务客人</translation>
    </message>
    <message>
        <source>Who left well served by the end. A party counts once.</source>
        <translation>到结束时得到良好服务后离开的客人。一桌客人算一次。</translation>
    </message>
    <message>
        <source>Guests served, share</source>
        <translation>已服务客人占比</translation>
    </message>
    <message>
        <source>Of all who came, by the end of the evening.</source>
        <translation>占到店客人的比例，到晚间结束为止。</translation>
    </message>
    <message>
        <source>Guests lost</source>
        <translation>流失客人</translation>
    </message>
    <message>
        <source>Out of patience, turned round at the door, or with nothing to order. A party counts once.</source>
        <translation>失去耐心、在门口转身离开或无菜可点的客人。一桌客人算一次。</translation>
    </message>
    <message>
        <source>Guests lost, share</source>
        <translation>流失客人占比</translation>
    </message>
    <message>
        <source>Of all who came.</source>
        <translation>占到店客人的比例。</translation>
    </message>
    <message>
        <source>Servers at work</source>
        <translation>服务人员工作占比</translation>
    </message>
    <message>
        <source>Of the time of all who do not cook.</source>
        <translation>占所有非厨师人员的时间。</translation>
    </message>
    <message>
        <source>Commands refused</source>
        <translation>被拒绝的命令</translation>
    </message>
    <message>
        <source>Of guests and staff, for whatever reason.</source>
        <translation>客人和员工的命令，不论原因。</translation>
    </message>
    <message>
        <source>Work in vain</source>
        <translation>白做的工作</translation>
    </message>
    <message>
        <source>Pieces of work whose command was refused or not answered.</source>
        <translation>命令被拒绝或没有答复的工作件数。</translation>
    </message>
    <message>
        <source>Looks at a late view</source>
        <translation>查看延迟的视图</translation>
    </message>
    <message>
        <source>By guests and staff, while the view had not heard of everything.</source>
        <translation>客人和员工查看时，视图还没有得知一切。</translation>
    </message>
    <message>
        <source>Looks at a late view, share</source>
        <translation>查看延迟视图占比</translation>
    </message>
    <message>
        <source>Of all their looks.</source>
        <translation>占他们所有的查看。</translation>
    </message>
    <message>
        <source>Events behind at a look</source>
        <translation>查看时落后的事件</translation>
    </message>
    <message>
        <source>In the mean of all looks.</source>
        <translation>所有查看的平均值。</translation>
    </message>
    <message>
        <source>Dishes sold though out</source>
        <translation>已没货仍卖出的菜</translation>
    </message>
    <message>
        <source>Because a view did not show that they were, by the harm ledger.</source>
        <translation>按损害账本：因为视图没有显示已没货。</translation>
    </message>
    <message>
        <source>Decisions harmed</source>
        <translation>受损的决定</translation>
    </message>
    <message>
        <source>That the truth would have refused or changed, by the harm ledger.</source>
        <translation>按损害账本：依真相本会拒绝或改变的决定。</translation>
    </message>
    <message>
        <source>Questions by a view that was wrong</source>
        <translation>因视图错误而问</translation>
    </message>
    <message>
        <source>What guests asked though a view up to date would have told them, by the harm ledger.</source>
        <translation>按损害账本：若视图是最新的，客人本不必问。</translation>
    </message>
    <message>
        <source>Rebuilds of views</source>
        <translation>视图重建</translation>
    </message>
    <message>
        <source>Begun by those who found a view empty that had been thrown away.</source>
        <translation>由发现视图被丢弃而为空的人启动。</translation>
    </message>
    <message>
        <source>Views empty</source>
        <translation>视图为空</translation>
    </message>
    <message>
        <source>From when a view was thrown away until it was full again.</source>
        <translation>从视图被丢弃到重新填满。</translation>
    </message>
    <message>
        <source>Commands a second</source>
        <translation>每秒命令数</translation>
    </message>
    <message>
        <source>Decided, durable and shown by every view: the whole evening as fast as it goes.</source>
        <translation>已决定、已持久化，并由每个视图显示：整个晚间全速运行。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>All files of the evening, once they are closed.</source>
        <translation>当晚的所有文件，关闭之后。</translation>
    </message>
    <message>
        <source>Rows written, each command</source>
        <translation>每个命令写入的行</translation>
    </message>
    <message>
        <source>Inserted, changed or deleted in the write side&apos;s file, activities of guests and staff included.</source>
        <translation>在写入端文件中插入、修改或删除的行，包括客人和员工的活动。</translation>
    </message>
    <message>
        <source>Statements, each look</source>
        <translation>每次查看的语句</translation>
    </message>
    <message>
        <source>Run by SQLite for a look of guests or staff; none where a board in memory answers.</source>
        <translation>客人或员工查看时 SQLite 执行的语句；由内存看板回答时为零。</translation>
    </message>
    <message>
        <source>Rows read, each look</source>
        <translation>每次查看读取的行</translation>
    </message>
    <message>
        <source>That these statements answered.</source>
        <translation>这些语句返回的行。</translation>
    </message>
    <message>
        <source>Time of a look</source>
        <translation>查看所需时间</translation>
    </message>
    <message>
        <source>Until it was answered, waiting for the view included.</source>
        <translation>直到得到回答，包括等待视图的时间。</translation>
    </message>
    <message>
        <source>Refresh after a commit</source>
        <translation>提交后的刷新</translation>
    </message>
    <message>
        <source>Until every view shows what it is to show by then; what a job copies later is not in it.</source>
        <translation>直到每个视图显示了届时应显示的内容；任务稍后才复制的不计在内。</translation>
    </message>
    <message>
        <source>Joins, each command</source>
        <translation>每个命令的连接</translation>
    </message>
    <message>
        <source>Statements that read the normalised tables for copies and screens.</source>
        <translation>为副本和屏幕读取规范化表的语句。</translation>
    </message>
    <message>
        <source>Time of a join</source>
        <translation>连接所需时间</translation>
    </message>
    <message>
        <source>Of one reading of the normalised tables for a view.</source>
        <translation>为一个视图读取一次规范化表的时间。</translation>
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
        <translation>客人的感受（模拟）</translation>
    </message>
    <message>
        <source>Harm (simulated)</source>
        <translation>损害（模拟）</translation>
    </message>
    <message>
        <source>What the data costs (measured on this computer)</source>
        <translation>数据的代价（在本机测量）</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from low to high</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>by %1 (%2 to %3)</source>
        <comment>a difference and its interval</comment>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>worse %1</source>
        <comment>by so much</comment>
        <translation>更差 %1</translation>
    </message>
    <message>
        <source>better %1</source>
        <comment>by so much</comment>
        <translation>更好 %1</translation>
    </message>
    <message>
        <source>more %1</source>
        <comment>by so much</comment>
        <translation>多 %1</translation>
    </message>
    <message>
        <source>less %1</source>
        <comment>by so much</comment>
        <translation>少 %1</translation>
    </message>
    <message>
        <source>One server</source>
        <translation>一名服务员</translation>
    </message>
    <message>
        <source>Two who do everything</source>
        <translation>两人，什么都做</translation>
    </message>
    <message>
        <source>Charlie and Roger</source>
        <comment>one takes orders, one serves</comment>
        <translation>Charlie 和 Roger</translation>
    </message>
    <message>
        <source>event %1 %2</source>
        <comment>its number, what befalls it</comment>
        <translation>事件 %1 %2</translation>
    </message>
    <message>
        <source>%1 % of events %2</source>
        <comment>a number, what befalls them</comment>
        <translation>%1 % 的事件%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what befalls it, how long</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a view, and what befalls it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>what befalls a view, and a time</comment>
        <translation>%1，自 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a view, and how it is protected</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>protections: %1</source>
        <translation>保护：%1</translation>
    </message>
    <message>
        <source>%1: nothing bent</source>
        <translation>%1：无干扰</translation>
    </message>
    <message>
        <source>%1 %2 late</source>
        <comment>a view, and by how much</comment>
        <translation>%1延迟 %2</translation>
    </message>
    <message>
        <source>Boards for everybody</source>
        <translation>看板人人可见</translation>
    </message>
    <message>
        <source>No boards</source>
        <translation>无看板</translation>
    </message>
    <message>
        <source>As the scenario says</source>
        <translation>按场景设定</translation>
    </message>
    <message>
        <source>Find at once what one did oneself</source>
        <translation>立即看到自己所做的</translation>
    </message>
    <message>
        <source>Make a lost view again</source>
        <translation>重建丢失的视图</translation>
    </message>
    <message>
        <source>Show a view as it was</source>
        <translation>显示视图过去的样子</translation>
    </message>
    <message>
        <source>Read without the write side&apos;s file</source>
        <translation>不依赖写入端文件读取</translation>
    </message>
    <message>
        <source>No change is ever missed</source>
        <translation>从不漏掉变化</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>if one waits</source>
        <translation>等待则可以</translation>
    </message>
    <message>
        <source>from the log</source>
        <translation>根据日志</translation>
    </message>
    <message>
        <source>from the tables as they are now</source>
        <translation>根据现有的表</translation>
    </message>
    <message>
        <source>there is no copy</source>
        <translation>没有副本</translation>
    </message>
    <message>
        <source>Guests an hour</source>
        <translation>每小时客人数</translation>
    </message>
    <message>
        <source>Delay of %1</source>
        <translation>%1的延时</translation>
    </message>
    <message>
        <source>Servers who take orders</source>
        <translation>点单的服务员</translation>
    </message>
    <message>
        <source>Servers who answer guests</source>
        <translation>回答客人的服务员</translation>
    </message>
    <message>
        <source>Time to change between kinds of work</source>
        <translation>切换工作种类的时间</translation>
    </message>
</context>
<context>
    <name>ExperimentNotes</name>
    <message>
        <source>Stopped after %1 of %2 replications.</source>
        <translation>已停止：完成 %2 次重复运行中的 %1 次。</translation>
    </message>
    <message>
        <source>No theory of the wait to order: %1</source>
        <translation>没有点单等待的理论值：%1</translation>
    </message>
    <message>
        <source>Theory of the wait to order, in the long run: %1, %2.</source>
        <translation>点单等待的长期理论值：%1，%2。</translation>
    </message>
    <message>
        <source>Saturated is where fewer than 90 of 100 guests who come are served by the end of the evening, and the whole interval says so.</source>
        <translation>饱和：到晚间结束时，来的 100 位客人中得到服务的不足 90 位，且整个区间都如此。</translation>
    </message>
    <message>
        <source>No point is saturated.</source>
        <translation>没有饱和的点。</translation>
    </message>
    <message>
        <source>Saturated at %1.</source>
        <comment>a list of points</comment>
        <translation>在 %1 处饱和。</translation>
    </message>
    <message>
        <source>Simulated evenings of “%1” for each column: %2 (seeds %3 to %4), with the same guests in each.</source>
        <translation>每列的模拟晚间（“%1”）：%2（种子 %3 至 %4），各列的客人相同。</translation>
    </message>
    <message>
        <source>Means; of 100 intervals 95 hold the true mean. Differences are to the first column, evening by evening, and said only where their interval does not hold zero.</source>
        <translation>均值；100 个区间中有 95 个包含真实均值。差异是逐晚与第一列相比，只有区间不含零时才说明。</translation>
    </message>
    <message>
        <source>Measured evenings of each column: %1, at full speed on files in the temporary folder, one after another, each commit durable as far as that folder is.</source>
        <translation>每列的测量晚间：%1，在临时文件夹的文件上全速运行，一个接一个，每次提交都持久化到该文件夹能保证的程度。</translation>
    </message>
    <message>
        <source>Simulated evenings of “%1” at each point: %2 (seeds %3 to %4), with the same guests at each.</source>
        <translation>每个点的模拟晚间（“%1”）：%2（种子 %3 至 %4），各点的客人相同。</translation>
    </message>
    <message>
        <source>Means; of 100 intervals 95 hold the true mean.</source>
        <translation>均值；100 个区间中有 95 个包含真实均值。</translation>
    </message>
    <message>
        <source>Measured evenings at each point: %1, at full speed on files in the temporary folder, one after another, each commit durable as far as that folder is.</source>
        <translation>每个点的测量晚间：%1，在临时文件夹的文件上全速运行，一个接一个，每次提交都持久化到该文件夹能保证的程度。</translation>
    </message>
</context>
<context>
    <name>FateText</name>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>改变</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>消失</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>number left</source>
        <translation>剩余数量</translation>
    </message>
    <message>
        <source>%1st</source>
        <translation>第 %1</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>第 %1</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>第 %1</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>第 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>2nd line</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of the %2</source>
        <translation>%2的%1</translation>
    </message>
    <message>
        <source>%1 in a list</source>
        <translation>列表中 %1 项</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1；另有 %2 处</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>%1 号桌</translation>
    </message>
    <message>
        <source>dish %1</source>
        <translation>菜品 %1</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>号码 %1</translation>
    </message>
    <message>
        <source>ticket %1</source>
        <translation>小票 %1</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>订单 %1</translation>
    </message>
</context>
<context>
    <name>FilmText</name>
    <message>
        <source>%1: ffmpeg cannot be started: %2</source>
        <translation>%1：无法启动 ffmpeg：%2</translation>
    </message>
    <message>
        <source>%1: the film cannot be written there</source>
        <translation>%1：无法在那里写入视频</translation>
    </message>
    <message>
        <source>%1: ffmpeg could not make the film: %2</source>
        <translation>%1：ffmpeg 未能生成视频：%2</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 已存在</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made</source>
        <translation>%1：无法创建文件夹</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>无法写入 %1</translation>
    </message>
    <message>
        <source>%1: %2 frames, because ffmpeg is not installed here. Where it is, this makes the film of them: ffmpeg -r %3 -i %4 -pix_fmt yuv420p %5</source>
        <translation>%1：%2 帧，因为这里没有安装 ffmpeg。在装有它的机器上，这样可把它们做成视频：ffmpeg -r %3 -i %4 -pix_fmt yuv420p %5</translation>
    </message>
    <message>
        <source>%1: a film is saved as .mp4, .mkv, .webm or .mov</source>
        <translation>%1：视频保存为 .mp4、.mkv、.webm 或 .mov</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>the %1 is %2 and should be %3</source>
        <translation>%1 是 %2，应为 %3</translation>
    </message>
    <message>
        <source>%1 is missing: it should be %2</source>
        <translation>缺少 %1：应为 %2</translation>
    </message>
    <message>
        <source>%1 should not be there: it is %2</source>
        <translation>不该有 %1：它是 %2</translation>
    </message>
    <message>
        <source>%1, %2: it is %3 and should be %4</source>
        <translation>%1，%2：是 %3，应为 %4</translation>
    </message>
    <message>
        <source>was held up on purpose</source>
        <translation>被故意拖延</translation>
    </message>
    <message>
        <source>was dropped on purpose</source>
        <translation>被故意丢弃</translation>
    </message>
    <message>
        <source>was doubled on purpose</source>
        <translation>被故意重复</translation>
    </message>
    <message>
        <source>was swapped with the next on purpose</source>
        <translation>被故意与下一个交换</translation>
    </message>
    <message>
        <source>came again after a crash that was caused on purpose</source>
        <translation>在故意造成的崩溃后再次到来</translation>
    </message>
    <message>
        <source>woke nobody, on purpose</source>
        <translation>故意未唤醒任何人</translation>
    </message>
    <message>
        <source>was poisoned on purpose</source>
        <translation>被故意变成毒消息</translation>
    </message>
    <message>
        <source>came while the view was busy on purpose</source>
        <translation>到来时视图正被故意占用</translation>
    </message>
    <message>
        <source>was not published, on purpose</source>
        <translation>故意未发布</translation>
    </message>
    <message>
        <source>was thrown away with the whole view, on purpose</source>
        <translation>被故意连同整个视图一起丢弃</translation>
    </message>
    <message>
        <source>was late on purpose</source>
        <translation>被故意延迟</translation>
    </message>
    <message>
        <source>event %1 (%2)</source>
        <translation>事件 %1（%2）</translation>
    </message>
    <message>
        <source>activity %1 (%2)</source>
        <translation>活动 %1（%2）</translation>
    </message>
    <message>
        <source>%1 was skipped</source>
        <translation>%1被跳过</translation>
    </message>
    <message>
        <source>%1 was taken in twice</source>
        <translation>%1被接收两次</translation>
    </message>
    <message>
        <source>%1 was swapped with the next</source>
        <translation>%1与下一个交换了</translation>
    </message>
    <message>
        <source>%1; %2: %3</source>
        <translation>%1；%2：%3</translation>
    </message>
    <message>
        <source>%1; it was missed: %2</source>
        <translation>%1；漏掉的原因：%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
</context>
<context>
    <name>FloorScene</name>
    <message>
        <source>Takeaway counter</source>
        <translation>外带柜台</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>柜台</translation>
    </message>
    <message>
        <source>Waiting area</source>
        <translation>等候区</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>厨房</translation>
    </message>
    <message>
        <source>%1 waiting, %2</source>
        <translation>%1 人等待，%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>+%1 cooking</source>
        <translation>另 %1 份在做</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 份等待</translation>
    </message>
    <message>
        <source>the pass</source>
        <translation>出餐口</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>%1 份已备好</translation>
    </message>
</context>
<context>
    <name>FloorText</name>
    <message>
        <source>Takeaway guest %1</source>
        <translation>外带客人 %1</translation>
    </message>
    <message>
        <source>Party %1 of %2</source>
        <translation>客人 %1，一桌 %2 人</translation>
    </message>
    <message>
        <source>waited for a table</source>
        <translation>当时在等餐桌</translation>
    </message>
    <message>
        <source>waited to order</source>
        <translation>当时在等点单</translation>
    </message>
    <message>
        <source>waited for food</source>
        <translation>当时在等上菜</translation>
    </message>
    <message>
        <source>waited for an answer</source>
        <translation>当时在等答复</translation>
    </message>
    <message>
        <source>waited to pay</source>
        <translation>当时在等付款</translation>
    </message>
    <message>
        <source>waits for a table</source>
        <translation>等餐桌</translation>
    </message>
    <message>
        <source>waits to order</source>
        <translation>等点单</translation>
    </message>
    <message>
        <source>waits for food</source>
        <translation>等上菜</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>等答复</translation>
    </message>
    <message>
        <source>waits to pay</source>
        <translation>等付款</translation>
    </message>
    <message>
        <source>served</source>
        <translation>已得到服务</translation>
    </message>
    <message>
        <source>saw the queue</source>
        <translation>看到排队</translation>
    </message>
    <message>
        <source>lost patience</source>
        <translation>失去耐心</translation>
    </message>
    <message>
        <source>found nothing to order</source>
        <translation>无菜可点</translation>
    </message>
    <message>
        <source>could not pay</source>
        <translation>无法付款</translation>
    </message>
    <message>
        <source>left: %1</source>
        <translation>已离开：%1</translation>
    </message>
    <message>
        <source>left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>%1; it %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>once</source>
        <translation>一次</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for an answer: where is order %1?</source>
        <translation>等答复：订单 %1 在哪里？</translation>
    </message>
    <message>
        <source>%1, %2 by now</source>
        <translation>%1，至今 %2</translation>
    </message>
    <message>
        <source>%1, looked at the board %2</source>
        <translation>%1，看过看板 %2</translation>
    </message>
    <message>
        <source>is attended to</source>
        <translation>正受接待</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>is choosing</source>
        <translation>正在选菜</translation>
    </message>
    <message>
        <source>eats</source>
        <translation>用餐中</translation>
    </message>
    <message>
        <source>at the entrance, place %1</source>
        <translation>在入口，第 %1 位</translation>
    </message>
    <message>
        <source>at table %1</source>
        <translation>在 %1 号桌</translation>
    </message>
    <message>
        <source>at the counter, place %1</source>
        <translation>在柜台，第 %1 位</translation>
    </message>
    <message>
        <source>in the waiting area</source>
        <translation>在等候区</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已走</translation>
    </message>
    <message>
        <source>takes an order</source>
        <translation>点单中</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>答复中</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>上菜中</translation>
    </message>
    <message>
        <source>takes a payment</source>
        <translation>收款中</translation>
    </message>
    <message>
        <source>cooks</source>
        <translation>做菜中</translation>
    </message>
    <message>
        <source>%1 at table %2</source>
        <translation>%1，%2 号桌</translation>
    </message>
    <message>
        <source>%1 at the counter</source>
        <translation>%1，柜台</translation>
    </message>
    <message>
        <source>%1 at the %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>goes home</source>
        <translation>下班回家</translation>
    </message>
    <message>
        <source>is free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>goes to the kitchen to look up order %1</source>
        <translation>去厨房查订单 %1</translation>
    </message>
    <message>
        <source>goes to the kitchen to look an order up</source>
        <translation>去厨房查一个订单</translation>
    </message>
    <message>
        <source>waits until the views show what became of order %1</source>
        <translation>等待视图显示订单 %1 的结果</translation>
    </message>
    <message>
        <source>waits until the views show what was done</source>
        <translation>等待视图显示所做的事</translation>
    </message>
    <message>
        <source>changes over: %1</source>
        <translation>切换中：%1</translation>
    </message>
    <message>
        <source>waits for an answer: %1</source>
        <translation>等答复：%1</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <translation>%1，订单 %2</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>awaits view</source>
        <translation>等视图</translation>
    </message>
    <message>
        <source>waits for answer</source>
        <translation>等答复</translation>
    </message>
    <message>
        <source>takes order</source>
        <translation>点单中</translation>
    </message>
    <message>
        <source>takes bill</source>
        <translation>收款中</translation>
    </message>
    <message>
        <source>take orders</source>
        <translation>点单</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>serve</source>
        <translation>上菜</translation>
    </message>
    <message>
        <source>bill</source>
        <translation>结账</translation>
    </message>
    <message>
        <source>cook</source>
        <translation>做菜</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 (phone)</source>
        <translation>%1（手机）</translation>
    </message>
</context>
<context>
    <name>FlowBoxes</name>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>事件 %1</translation>
    </message>
    <message>
        <source>%1 handled</source>
        <translation>处理 %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>拒绝 %1</translation>
    </message>
    <message>
        <source>≥ %1 refused</source>
        <translation>拒绝 ≥ %1</translation>
    </message>
    <message>
        <source>%1 logged</source>
        <translation>入日志 %1</translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation>途中 %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>到 %1</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>落后 %1</translation>
    </message>
    <message>
        <source>stopped at %1</source>
        <translation>停在 %1</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>尚无人</translation>
    </message>
    <message>
        <source>%1; last: %2</source>
        <translation>%1；最后：%2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>FlowCaption</name>
    <message>
        <source>%1: no event is brought to kitchen, waiter, status and order details; each reads %2.</source>
        <translation>%1：没有事件送到厨房、服务员、叫号和订单详情视图；各自读取%2。</translation>
    </message>
    <message>
        <source>Nothing has happened yet: a command sets everything in motion.</source>
        <translation>还什么都没有发生：命令让一切动起来。</translation>
    </message>
    <message>
        <source>In the last minute of the restaurant&apos;s clock: %1, %2, %3 refused.</source>
        <translation>餐厅时钟的最近一分钟：%1，%2，被拒绝 %3 个。</translation>
    </message>
    <message numerus="yes">
        <source>%1 commands</source>
        <translation>
            <numerusform>%1 个命令</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %3 的 %2</translation>
    </message>
    <message>
        <source>%1 was accepted: %2.</source>
        <translation>%1 被接受：%2。</translation>
    </message>
    <message>
        <source>%1 was refused: %2</source>
        <translation>%1 被拒绝：%2</translation>
    </message>
    <message>
        <source>%1 came again: it was answered as the first time, and nothing was written.</source>
        <translation>%1 再次到来：回答与第一次相同，什么也没有写入。</translation>
    </message>
    <message>
        <source>It answers event %1.</source>
        <translation>它响应事件 %1。</translation>
    </message>
    <message>
        <source>It was decided on %1 as it was after event %2.</source>
        <translation>决定依据的是事件 %2 之后的 %1。</translation>
    </message>
    <message>
        <source>%1 is %2 behind</source>
        <translation>%1落后 %2</translation>
    </message>
    <message>
        <source>Every view knows.</source>
        <translation>每个视图都知道了。</translation>
    </message>
    <message>
        <source>The others know everything.</source>
        <translation>其他视图都已知道。</translation>
    </message>
</context>
<context>
    <name>FlowPainter</name>
    <message>
        <source>%1/min</source>
        <translation>%1/分</translation>
    </message>
    <message>
        <source>%1 wait</source>
        <translation>%1 等待</translation>
    </message>
</context>
<context>
    <name>FlowText</name>
    <message numerus="yes">
        <source>%1 guests inside</source>
        <translation>
            <numerusform>店内 %1 位客人</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Write side</source>
        <translation>写入端</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Policy: the process manager</source>
        <translation>策略：流程管理器</translation>
    </message>
    <message>
        <source>%1 view</source>
        <translation>%1视图</translation>
    </message>
</context>
<context>
    <name>Followed</name>
    <message>
        <source>sent %1 ago, not decided yet</source>
        <translation>%1 前已发送，尚未决定</translation>
    </message>
    <message>
        <source>recorded after %1; not shown yet, after %2, by %3</source>
        <translation>%1 后已记录；%3过了 %2 仍未显示</translation>
    </message>
    <message>
        <source>✕ Longer than you wanted to wait. %1: %2. It stays sent; nothing is lost, and nothing is sent again.</source>
        <translation>✕ 超过愿意等待的时间。%1：%2。命令仍在发送；没有丢失，也不会重发。</translation>
    </message>
    <message>
        <source>✕ %1: %2.</source>
        <translation>✕ %1：%2。</translation>
    </message>
    <message>
        <source>→ %1 is sent. What becomes of it the log tells.</source>
        <translation>→ %1 已发送。结果见日志。</translation>
    </message>
    <message>
        <source>… %1 · still not confirmed: %2.</source>
        <translation>… %1 · 仍未确认：%2。</translation>
    </message>
    <message>
        <source>… %1 · not confirmed: %2.</source>
        <translation>… %1 · 未确认：%2。</translation>
    </message>
    <message>
        <source>✓ %1 is confirmed: %2 shows it after %3.</source>
        <translation>✓ %1 已确认：%2在 %3 后显示。</translation>
    </message>
    <message>
        <source>✕ Taken back: %1 was refused. %2</source>
        <translation>✕ 已收回：%1 被拒绝。%2</translation>
    </message>
    <message>
        <source>✕ Taken back: %1 was not decided: %2</source>
        <translation>✕ 已收回：%1 未能决定：%2</translation>
    </message>
    <message>
        <source>✓ %1: %2 shows it after %3.</source>
        <translation>✓ %1：%2在 %3 后显示。</translation>
    </message>
    <message>
        <source>✓ %1: every view shows it after %2.</source>
        <translation>✓ %1：%2 后所有视图都已显示。</translation>
    </message>
    <message>
        <source>✓ %1: recorded and in the views by one transaction, after %2.</source>
        <translation>✓ %1：%2 后由一个事务记录并写入视图。</translation>
    </message>
    <message>
        <source>→ You went on. %1: %2.</source>
        <translation>→ 已继续。%1：%2。</translation>
    </message>
    <message>
        <source>… %1: %2.</source>
        <translation>… %1：%2。</translation>
    </message>
    <message>
        <source>✕ %1 was refused. %2</source>
        <translation>✕ %1 被拒绝。%2</translation>
    </message>
    <message>
        <source>✕ %1 was not decided: %2</source>
        <translation>✕ %1 未能决定：%2</translation>
    </message>
    <message>
        <source>Await the answer</source>
        <translation>等待答复</translation>
    </message>
    <message>
        <source>Fire and forget</source>
        <translation>发出即忘</translation>
    </message>
    <message>
        <source>Show it at once</source>
        <translation>立即显示</translation>
    </message>
    <message>
        <source>Await %1</source>
        <translation>等待%1</translation>
    </message>
    <message>
        <source>Await all views</source>
        <translation>等待所有视图</translation>
    </message>
    <message>
        <source>In one transaction</source>
        <translation>在一个事务中</translation>
    </message>
    <message>
        <source>The next order can be taken once this one is decided, however long that takes. The views show it when they do.</source>
        <translation>这个订单一经决定，就可以点下一个，不管决定要多久。视图到时自会显示。</translation>
    </message>
    <message>
        <source>The next order can be taken at once. What became of this one stands in the log, and a refusal in the bar at the bottom.</source>
        <translation>马上可以点下一个订单。这一个的结果在日志里，若被拒绝则显示在底部栏。</translation>
    </message>
    <message>
        <source>The order is shown here at once, as if it were accepted, marked as not confirmed. The mark goes when %1 shows it; when it is refused, it is taken back.</source>
        <translation>订单立即显示在这里，就像已被接受，并标为未确认。%1显示它之后，标记消失；若被拒绝，则收回。</translation>
    </message>
    <message>
        <source>The next order can be taken once %1 shows what this one recorded: you read your own writes there.</source>
        <translation>%1显示了这次记录的内容之后，才能点下一个订单：在那里能读己之写。</translation>
    </message>
    <message>
        <source>The next order can be taken once every view shows what this one recorded. A view that is late or stopped makes you wait.</source>
        <translation>所有视图都显示了这次记录的内容之后，才能点下一个订单。延迟或停住的视图会让你等待。</translation>
    </message>
    <message>
        <source>The transaction that records the order changes the views too: where it is decided it is shown. Only CRUD and one store have that.</source>
        <translation>记录订单的事务同时修改视图：决定之时就已显示。只有 CRUD 和单一存储能做到。</translation>
    </message>
    <message>
        <source>Not under %1: there the views are brought up to date after the command&apos;s transaction. Choose CRUD or one store for it.</source>
        <translation>%1下不可用：视图在命令的事务之后才更新。请改用 CRUD 或单一存储。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a view, seconds</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>shown by %1</source>
        <translation>%1已显示</translation>
    </message>
    <message>
        <source>%1 · chosen: %2</source>
        <translation>%1 · 选择：%2</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>A4, upright</source>
        <translation>A4，纵向</translation>
    </message>
    <message>
        <source>A4, across</source>
        <translation>A4，横向</translation>
    </message>
    <message>
        <source>A5, upright</source>
        <translation>A5，纵向</translation>
    </message>
    <message>
        <source>Letter, upright</source>
        <translation>Letter，纵向</translation>
    </message>
    <message>
        <source>Slide, 16 to 9</source>
        <translation>幻灯片，16:9</translation>
    </message>
    <message>
        <source>%1: a handout is saved as .pdf or .svg</source>
        <translation>%1：讲义保存为 .pdf 或 .svg</translation>
    </message>
    <message>
        <source>Pages (*.pdf);;Drawings (*.svg)</source>
        <translation>页面 (*.pdf);;绘图 (*.svg)</translation>
    </message>
</context>
<context>
    <name>HarmText</name>
    <message>
        <source>Sold though out</source>
        <translation>没货仍卖</translation>
    </message>
    <message>
        <source>Done in vain</source>
        <translation>白做</translation>
    </message>
    <message>
        <source>Promised too soon</source>
        <translation>承诺过早</translation>
    </message>
    <message>
        <source>Told “still cooking”</source>
        <translation>被告知“还在做”</translation>
    </message>
    <message>
        <source>Asked for nothing</source>
        <translation>白问</translation>
    </message>
    <message>
        <source>An order was taken for a dish of which the view still showed enough, and there was not.</source>
        <translation>按视图，某道菜还有足够的量，于是接了单，其实已不够。</translation>
    </message>
    <message>
        <source>The view invited to a command that was refused, because it was not true any more: a walk, a dish or a question for nothing.</source>
        <translation>视图引来的命令被拒绝，因为情况已变：白走一趟、白做一道菜或白问一次。</translation>
    </message>
    <message>
        <source>A guest read a time that had been put off.</source>
        <translation>客人读到的时间其实已被推迟。</translation>
    </message>
    <message>
        <source>A guest was told, by somebody or by a board, that his order is not ready; it was.</source>
        <translation>有人或看板告诉客人订单还没好；其实已经好了。</translation>
    </message>
    <message>
        <source>A guest asked where his order is; a board up to date would have told him.</source>
        <translation>客人询问订单在哪里；若看板是最新的，他就会知道。</translation>
    </message>
    <message>
        <source>◔ lag</source>
        <translation>◔ 滞后</translation>
    </message>
    <message>
        <source>✕ loss</source>
        <translation>✕ 丢失</translation>
    </message>
    <message>
        <source>⇅ order</source>
        <translation>⇅ 顺序</translation>
    </message>
    <message>
        <source>‖ twice</source>
        <translation>‖ 重复</translation>
    </message>
    <message>
        <source>The view was behind: what it had been brought it showed.</source>
        <translation>视图落后：收到的它都显示了。</translation>
    </message>
    <message>
        <source>The view had missed something, or had been thrown away.</source>
        <translation>视图漏掉了内容，或曾被丢弃。</translation>
    </message>
    <message>
        <source>The view was brought events in another order.</source>
        <translation>视图收到事件的顺序不同。</translation>
    </message>
    <message>
        <source>The view was brought an event more than once.</source>
        <translation>视图不止一次收到同一事件。</translation>
    </message>
    <message>
        <source>%1 of work</source>
        <translation>工作 %1</translation>
    </message>
    <message>
        <source>%1 of waiting</source>
        <translation>等待 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 plates</source>
        <translation>
            <numerusform>%1 盘菜</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2 showed event %3 of %4; %5 of %6 was “%7” there, and “%8” in truth. It cost %9.</source>
        <translation>%1：%2显示的是事件 %4 中的 %3；%6的%5在那里是“%7”，真相是“%8”。代价：%9。</translation>
    </message>
    <message>
        <source>Of %1 decisions by a view none would have been another.</source>
        <translation>按视图做出的 %1 个决定，没有一个会因此不同。</translation>
    </message>
    <message>
        <source>%1 of %2 decisions by a view would have been others, had it shown what was true.</source>
        <translation>按视图做出的 %2 个决定中，若视图显示真相，有 %1 个会不同。</translation>
    </message>
    <message>
        <source>A view was thrown away, times: %1; looks that found it empty: %2; rebuilds that they began: %3; empty for %4.</source>
        <translation>视图被丢弃次数：%1；发现其为空的查看：%2；由此启动的重建：%3；为空的时间：%4。</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>损害</translation>
    </message>
    <message>
        <source>count</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>plates</source>
        <translation>盘</translation>
    </message>
    <message>
        <source>money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>together</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>KeysPicture</name>
    <message numerus="yes">
        <source>%1 tables</source>
        <translation>
            <numerusform>%1 张表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 references</source>
        <translation>
            <numerusform>%1 个引用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KitchenText</name>
    <message>
        <source>ready</source>
        <translation>已备好</translation>
    </message>
    <message>
        <source>bumped</source>
        <translation>已划单</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%2 中 %1 已好</translation>
    </message>
    <message>
        <source>cooking</source>
        <translation>在做</translation>
    </message>
    <message>
        <source>to start</source>
        <translation>待做</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>fired</source>
        <translation>已叫起</translation>
    </message>
    <message>
        <source>served</source>
        <translation>已上菜</translation>
    </message>
    <message>
        <source>void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>hurry</source>
        <translation>加急</translation>
    </message>
    <message>
        <source>late</source>
        <translation>迟了</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Allergy: %1</source>
        <translation>过敏：%1</translation>
    </message>
    <message>
        <source>Course %1, not fired</source>
        <translation>第 %1 道，未叫起</translation>
    </message>
    <message>
        <source>Course %1</source>
        <translation>第 %1 道</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
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
        <translation>案例“%1”：%2</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Level %1. Minutes: %2.</source>
        <translation>第 %1 级。%2 分钟。</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>提出的问题</translation>
    </message>
    <message>
        <source>To be talked about</source>
        <translation>供讨论</translation>
    </message>
    <message>
        <source>What goes wrong in class</source>
        <translation>课堂上容易出的差错</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1 (to be drawn on a chart)</source>
        <translation>%1（在图表上画出）</translation>
    </message>
    <message>
        <source>%1 (who chooses it may believe: %2)</source>
        <translation>%1（选它的人可能认为：%2）</translation>
    </message>
    <message>
        <source>%1 (right)</source>
        <translation>%1（正确）</translation>
    </message>
</context>
<context>
    <name>LessonScenes</name>
    <message>
        <source>Over</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Stop %1 of %2</source>
        <translation>停点 %1/%2</translation>
    </message>
    <message>
        <source>Vote once more.</source>
        <translation>再投一次。</translation>
    </message>
    <message>
        <source>Each votes alone.</source>
        <translation>各自独立投票。</translation>
    </message>
    <message>
        <source>%1 A hand is a click, or the key of its number; or type the counts. Hands so far: %2. Who chose what is told later.</source>
        <translation>%1每举一只手，就点击一下，或按对应的数字键；也可以直接输入人数。目前举手：%2。谁选了什么，稍后公布。</translation>
    </message>
    <message>
        <source>The evening goes on to the next stop.</source>
        <translation>晚间继续进行到下一个停点。</translation>
    </message>
    <message>
        <source>Talk with your neighbour: why did you choose so?</source>
        <translation>和邻座讨论：为什么这样选？</translation>
    </message>
    <message>
        <source>Draw in the chart how it will go on: with the mouse, or with the arrow keys.</source>
        <translation>在图中画出接下来的走势：用鼠标或方向键。</translation>
    </message>
    <message>
        <source>Watch what happens. Nothing can be changed any more.</source>
        <translation>看看会发生什么。现在不能再更改了。</translation>
    </message>
    <message>
        <source>“%1” is over. The evening can be saved, with the votes in it.</source>
        <translation>“%1”结束了。可以保存这个晚间，连同投票。</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>观看</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Close the vote</source>
        <translation>结束投票</translation>
    </message>
    <message>
        <source>Close it, and look</source>
        <translation>结束并观看</translation>
    </message>
    <message>
        <source>Vote again</source>
        <translation>再投一次</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>说明了什么</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>关闭课程</translation>
    </message>
</context>
<context>
    <name>Lifelines</name>
    <message>
        <source>Write
side</source>
        <translation>写入
端</translation>
    </message>
    <message>
        <source>The write side decides, and writes to the log.</source>
        <translation>写入端做决定，并写入日志。</translation>
    </message>
    <message>
        <source>%1
view</source>
        <translation>%1
视图</translation>
    </message>
    <message>
        <source>What %1 shows.</source>
        <translation>%1显示的内容。</translation>
    </message>
</context>
<context>
    <name>Load</name>
    <message>
        <source>Commands a second</source>
        <translation>每秒命令数</translation>
    </message>
    <message>
        <source>Reads a second</source>
        <translation>每秒读取数</translation>
    </message>
    <message>
        <source>A read, 50 of 100</source>
        <translation>读取，50 %</translation>
    </message>
    <message>
        <source>A read, 99 of 100</source>
        <translation>读取，99 %</translation>
    </message>
    <message>
        <source>By one writer, each durable before the next.</source>
        <translation>一个写者，每个命令持久化之后才写下一个。</translation>
    </message>
    <message>
        <source>Of the kitchen&apos;s board, by all readers together.</source>
        <translation>厨房看板的读取，所有读者合计。</translation>
    </message>
    <message>
        <source>So long or less took half of the reads.</source>
        <translation>半数读取不超过此时间。</translation>
    </message>
    <message>
        <source>So long or less took 99 of 100 reads.</source>
        <translation>99 % 的读取不超过此时间。</translation>
    </message>
    <message>
        <source>Measured here, on %1; %2 s for each point. One writer, each of whose commands is durable before the next; each reader reads the kitchen&apos;s board as it is stored, again and again, or under CRUD the joins that make it.</source>
        <translation>在本机 %1 上测量；每个点 %2 s。一个写者，每个命令持久化之后才写下一个；每个读者反复读取存储中的厨房看板，在 CRUD 下则读取生成看板的连接。</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 points.</source>
        <translation>已停止：完成 %2 个点中的 %1 个。</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>OPTIONS OF THE WINDOW</source>
        <translation>窗口选项</translation>
    </message>
    <message>
        <source>SUBCOMMANDS</source>
        <translation>子命令</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>退出状态</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>SEE ALSO</source>
        <translation>另请参阅</translation>
    </message>
    <message>
        <source>User Commands</source>
        <translation>用户命令</translation>
    </message>
    <message>
        <source>A restaurant that shows how CQRS and event sourcing work. Guests order at tables and at the takeaway counter; each order is a command to a write side, which refuses it or records events; the events refresh separate kitchen, waiter and status views, live. One sees what is late, what is wrong, and why.</source>
        <translation>一家展示 CQRS 和事件溯源如何工作的餐厅。客人在餐桌和外带柜台点单；每个订单都是发给写入端的命令，写入端拒绝它，或记录事件；事件实时刷新各自独立的厨房、服务员和叫号视图。可以看到什么延迟了，什么错了，以及为什么。</translation>
    </message>
    <message>
        <source>Without a subcommand a window opens. The subcommands do the same without one, and need no display.</source>
        <translation>不带子命令时打开窗口。子命令做同样的事，但没有窗口，也不需要显示器。</translation>
    </message>
    <message>
        <source>What an evening begins with: guests, staff, dishes, and what happens when. Those that the program brings are named without the ending.</source>
        <translation>一个晚间从什么开始：客人、员工、菜品，以及何时发生什么。程序自带的场景用不带扩展名的名字指定。</translation>
    </message>
    <message>
        <source>A recorded evening: one SQLite database with all commands and events.</source>
        <translation>录制的晚间：一个 SQLite 数据库，含所有命令和事件。</translation>
    </message>
    <message>
        <source>What somebody expects of an evening; see the subcommand expect.</source>
        <translation>对一个晚间的期望；见子命令 expect。</translation>
    </message>
    <message>
        <source>A scenario with stops, questions, and what each stop shows.</source>
        <translation>带停点和问题的场景，以及每个停点展示什么。</translation>
    </message>
    <message>
        <source>Plays it, keeps it, and prints the boards.</source>
        <translation>运行它，保存它，并输出看板。</translation>
    </message>
    <message>
        <source>A view as it was at event 40.</source>
        <translation>事件 40 时的视图。</translation>
    </message>
    <message>
        <source>What happened to one order, its stock and payment.</source>
        <translation>一个订单、它的库存和付款经历了什么。</translation>
    </message>
    <message>
        <source>Checks file and views from end to end.</source>
        <translation>从头到尾检查文件和视图。</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <comment>words that an option takes</comment>
        <translation>可选值：%1。</translation>
    </message>
    <message>
        <source>By default: %1.</source>
        <comment>what an option takes</comment>
        <translation>默认值：%1。</translation>
    </message>
    <message>
        <source>Only with %1.</source>
        <comment>other options</comment>
        <translation>只能与 %1 一起使用。</translation>
    </message>
    <message>
        <source>Not with %1.</source>
        <comment>other options</comment>
        <translation>不能与 %1 一起使用。</translation>
    </message>
</context>
<context>
    <name>MeasuresLines</name>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>count</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>gave up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>came</source>
        <translation>到店</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>店内</translation>
    </message>
    <message>
        <source>served</source>
        <translation>已服务</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>saw the queue</source>
        <translation>看到排队</translation>
    </message>
    <message>
        <source>lost patience</source>
        <translation>失去耐心</translation>
    </message>
    <message>
        <source>nothing to order</source>
        <translation>无菜可点</translation>
    </message>
    <message>
        <source>could not pay</source>
        <translation>无法付款</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>looks</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>utilisation</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>of</source>
        <comment>so much staff time</comment>
        <translation>总时间</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>mean queue</source>
        <translation>平均队列</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>in vain</source>
        <translation>白做</translation>
    </message>
    <message>
        <source>switching</source>
        <translation>切换</translation>
    </message>
    <message>
        <source>looking up</source>
        <translation>查单</translation>
    </message>
    <message>
        <source>awaiting views</source>
        <translation>等视图</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>读取</translation>
    </message>
    <message numerus="yes">
        <source>%n looks at views</source>
        <translation>
            <numerusform>查看视图 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commands of persons</source>
        <translation>
            <numerusform>人发出的命令 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to 1</source>
        <translation>%1 : 1</translation>
    </message>
    <message>
        <source>Time of orders</source>
        <translation>订单时间</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>waited</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>订单 %1</translation>
    </message>
    <message>
        <source>kitchen was busy</source>
        <translation>厨房忙</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>在做</translation>
    </message>
    <message>
        <source>staff were busy</source>
        <translation>员工忙</translation>
    </message>
    <message>
        <source>screen was late</source>
        <translation>屏幕延迟</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>max</source>
        <translation>最大</translation>
    </message>
</context>
<context>
    <name>MessageInfo</name>
    <message>
        <source>%1 · from %2 at %3 to the write side, which %4.</source>
        <translation>%1 · %2 于 %3 发给写入端，写入端%4。</translation>
    </message>
    <message>
        <source>The write side answers at once</source>
        <translation>写入端立即回答</translation>
    </message>
    <message>
        <source>%1 · command %2</source>
        <translation>%1 · 命令 %2</translation>
    </message>
    <message>
        <source>%1 · recorded in %2 at %3, because of %4 of %5. </source>
        <translation>%1 · 于 %3 记录在 %2，起因是 %5 的 %4。 </translation>
    </message>
    <message>
        <source>%1 · event %2</source>
        <translation>%1 · 事件 %2</translation>
    </message>
    <message>
        <source>accepted it</source>
        <translation>接受了它</translation>
    </message>
    <message>
        <source>accepted it: %1</source>
        <translation>接受了它：%1</translation>
    </message>
    <message>
        <source>refused it: %1</source>
        <translation>拒绝了它：%1</translation>
    </message>
    <message>
        <source>knew it already and answered as the first time</source>
        <translation>已经见过它，回答与第一次相同</translation>
    </message>
    <message>
        <source>To the process manager, which answers it with a command.</source>
        <translation>去流程管理器，由它以命令回应。</translation>
    </message>
    <message>
        <source>To the log, where every view reads it.</source>
        <translation>去日志，每个视图从那里读取。</translation>
    </message>
    <message>
        <source>To %1, where it waits, and nobody knows for how long.</source>
        <translation>去%1，它在那里等待，没人知道要多久。</translation>
    </message>
    <message>
        <source>It is not brought to %1.</source>
        <translation>它不会送到%1。</translation>
    </message>
    <message>
        <source>To %1, at once.</source>
        <translation>去%1，立即到达。</translation>
    </message>
    <message>
        <source>It takes no time</source>
        <translation>它不花时间</translation>
    </message>
    <message>
        <source>To %1, where it arrives at %2, after %3.</source>
        <translation>去%1，经过 %3 后于 %2 到达。</translation>
    </message>
    <message>
        <source>On its way to %1: %2 %3, at %4 (injected). </source>
        <translation>去%1的途中：%2 %3，于 %4（注入）。 </translation>
    </message>
    <message>
        <source>It never arrives.</source>
        <translation>它永远不会到达。</translation>
    </message>
    <message>
        <source>It waits, and nobody knows for how long.</source>
        <translation>它在等待，没人知道要多久。</translation>
    </message>
    <message>
        <source>It was shown at %1.</source>
        <translation>它于 %1 显示。</translation>
    </message>
    <message>
        <source>It is shown at %1.</source>
        <translation>它将于 %1 显示。</translation>
    </message>
    <message>
        <source>%1; it is drawn for a moment so that it can be seen.</source>
        <translation>%1；画面上停留片刻，好让人看见。</translation>
    </message>
</context>
<context>
    <name>MisconceptionText</name>
    <message>
        <source>CQRS means two databases.</source>
        <translation>CQRS 就是两个数据库。</translation>
    </message>
    <message>
        <source>CQRS is event sourcing, and that is messaging.</source>
        <translation>CQRS 就是事件溯源，事件溯源就是消息传递。</translation>
    </message>
    <message>
        <source>What was accepted is visible.</source>
        <translation>被接受了，就看得见。</translation>
    </message>
    <message>
        <source>Who waits for one view has waited for every view, and for what follows.</source>
        <translation>等到了一个视图，就等于等到了所有视图及其后续。</translation>
    </message>
    <message>
        <source>A command must answer nothing.</source>
        <translation>命令不能有任何回答。</translation>
    </message>
    <message>
        <source>Delete the wrong event, rebuild, done.</source>
        <translation>删掉错误的事件，重建，完事。</translation>
    </message>
    <message>
        <source>A replay carries the commands out again.</source>
        <translation>重放会再次执行命令。</translation>
    </message>
    <message>
        <source>A replay does again what was done: mails, plates.</source>
        <translation>重放会再做一遍做过的事：发邮件、出菜。</translation>
    </message>
    <message>
        <source>A projection may read the clock, or another source.</source>
        <translation>投影可以读时钟，或读别的来源。</translation>
    </message>
    <message>
        <source>Who looks in the view before sending cannot sell twice.</source>
        <translation>发送之前看一眼视图，就不会重复卖出。</translation>
    </message>
    <message>
        <source>Events of several services come in order, or their times tell it.</source>
        <translation>多个服务的事件按序到达，或者看时间就知道顺序。</translation>
    </message>
    <message>
        <source>Exactly-once delivery can be bought.</source>
        <translation>恰好一次的投递可以买到。</translation>
    </message>
    <message>
        <source>A message bus is an event store.</source>
        <translation>消息总线就是事件存储。</translation>
    </message>
    <message>
        <source>A compensation is a rollback: nobody has seen anything.</source>
        <translation>补偿就是回滚：没人看到过什么。</translation>
    </message>
    <message>
        <source>A compensation cannot fail.</source>
        <translation>补偿不会失败。</translation>
    </message>
    <message>
        <source>“OrderUpdated” is an event.</source>
        <translation>“OrderUpdated”是一个事件。</translation>
    </message>
    <message>
        <source>An event is a polite command.</source>
        <translation>事件就是客气的命令。</translation>
    </message>
    <message>
        <source>A thin event is enough: who needs more asks back.</source>
        <translation>事件可以很瘦：需要更多的人再回头问。</translation>
    </message>
    <message>
        <source>Long streams need snapshots.</source>
        <translation>流长了就需要快照。</translation>
    </message>
    <message>
        <source>Races are about microseconds: lock it.</source>
        <translation>竞争只关乎微秒：加锁就行。</translation>
    </message>
    <message>
        <source>It ran well a hundred times, so it is right.</source>
        <translation>顺利运行了一百次，所以是对的。</translation>
    </message>
    <message>
        <source>Up to date means right, and late means wrong.</source>
        <translation>最新就是正确，延迟就是错误。</translation>
    </message>
    <message>
        <source>A new version of an event may mean anything.</source>
        <translation>事件的新版本可以改成任何含义。</translation>
    </message>
    <message>
        <source>Deleting the row forgets the person.</source>
        <translation>删掉那一行，就忘掉了那个人。</translation>
    </message>
    <message>
        <source>If it is good here, all of it should be event-sourced.</source>
        <translation>这里好用，就该全部采用事件溯源。</translation>
    </message>
    <message>
        <source>The split made it faster.</source>
        <translation>分工让它变快了。</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
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
        <translation>%1 号桌</translation>
    </message>
    <message>
        <source>Takeaway</source>
        <translation>外带</translation>
    </message>
    <message>
        <source>Takeaway %1</source>
        <translation>外带 %1</translation>
    </message>
    <message>
        <source>Delivered, left without paying</source>
        <translation>已送达，未付款离开</translation>
    </message>
    <message>
        <source>Delivered, awaits payment</source>
        <translation>已送达，等待付款</translation>
    </message>
    <message>
        <source>Delivered and paid</source>
        <translation>已送达并付款</translation>
    </message>
    <message>
        <source>Delivered, bill closed</source>
        <translation>已送达，账单已结</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>传菜中</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>已备好</translation>
    </message>
    <message>
        <source>Cooking</source>
        <translation>在做</translation>
    </message>
    <message>
        <source>In the kitchen</source>
        <translation>在厨房</translation>
    </message>
    <message>
        <source>Placed, awaits payment</source>
        <translation>已下单，等待付款</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>已下单</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>被驳回</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>被驳回：%1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>已取消：%1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>ParkedBox</name>
    <message numerus="yes">
        <source>%1 orders</source>
        <translation>
            <numerusform>%1 个订单</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Come in</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>PIN on the projector</source>
        <translation>投影屏上的 PIN</translation>
    </message>
    <message>
        <source>You need no name. You get a number and a bird, and nothing else is kept of you.</source>
        <translation>不需要姓名。你会得到一个号码和一种鸟，除此之外不保留任何信息。</translation>
    </message>
    <message>
        <source>You are {name}.</source>
        <translation>你是 {name}。</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>One more {dish}</source>
        <translation>加一份 {dish}</translation>
    </message>
    <message>
        <source>One less {dish}</source>
        <translation>减一份 {dish}</translation>
    </message>
    <message>
        <source>contains {allergens}</source>
        <translation>含 {allergens}</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>售罄</translation>
    </message>
    <message>
        <source>Order for {total}</source>
        <translation>下单，共 {total}</translation>
    </message>
    <message>
        <source>Choose a dish first.</source>
        <translation>请先选择菜品。</translation>
    </message>
    <message>
        <source>Your orders</source>
        <translation>你的订单</translation>
    </message>
    <message>
        <source>You have not ordered anything yet.</source>
        <translation>你还没有点单。</translation>
    </message>
    <message>
        <source>Number {n}</source>
        <translation>号码 {n}</translation>
    </message>
    <message>
        <source>Pay {total} by card</source>
        <translation>刷卡付款 {total}</translation>
    </message>
    <message>
        <source>The card is pretended: you need none.</source>
        <translation>卡是虚拟的：不需要真卡。</translation>
    </message>
    <message>
        <source>Where is my order?</source>
        <translation>我的订单在哪里？</translation>
    </message>
    <message>
        <source>Collect it</source>
        <translation>取餐</translation>
    </message>
    <message>
        <source>The board</source>
        <translation>叫号屏</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>已备好</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>制作中</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>As of {at}, event {position}.</source>
        <translation>截至 {at}，事件 {position}。</translation>
    </message>
    <message>
        <source>It shows what was {n} s ago.</source>
        <translation>它显示的是 {n} 秒前的情况。</translation>
    </message>
    <message>
        <source>It is up to date.</source>
        <translation>它是最新的。</translation>
    </message>
    <message>
        <source>Look at the board</source>
        <translation>查看叫号屏</translation>
    </message>
    <message>
        <source>Number {n} is called.</source>
        <translation>正在叫号码 {n}。</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation>我不想说</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Your answer is in. You may change it until the question is closed.</source>
        <translation>已收到你的回答。问题关闭之前可以更改。</translation>
    </message>
    <message>
        <source>The question is closed.</source>
        <translation>问题已关闭。</translation>
    </message>
    <message>
        <source>What happened: {text}</source>
        <translation>发生了什么：{text}</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>On its way …</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>The teacher&apos;s computer was not reached for {n} s.</source>
        <translation>已有 {n} 秒连不上教师的计算机。</translation>
    </message>
    <message>
        <source>The teacher&apos;s computer is not reached.</source>
        <translation>连不上教师的计算机。</translation>
    </message>
    <message>
        <source>The teacher&apos;s computer is reached again.</source>
        <translation>又连上了教师的计算机。</translation>
    </message>
    <message>
        <source>This is not the code or PIN that is shown now.</source>
        <translation>这不是现在显示的二维码或 PIN。</translation>
    </message>
    <message>
        <source>Too many wrong PINs were typed. Scan the code, or wait two minutes.</source>
        <translation>输错 PIN 的次数太多。请扫码，或等两分钟。</translation>
    </message>
    <message>
        <source>As many guests are in as may be.</source>
        <translation>客人已满，不能再进入。</translation>
    </message>
    <message>
        <source>You are not known here any more. Please come in again.</source>
        <translation>这里已不认识你。请重新进入。</translation>
    </message>
    <message>
        <source>You were sent out.</source>
        <translation>你已被请出。</translation>
    </message>
    <message>
        <source>The doors are closed.</source>
        <translation>门已关闭。</translation>
    </message>
    <message>
        <source>You go on in another window.</source>
        <translation>你在另一个窗口中继续。</translation>
    </message>
    <message>
        <source>Good-bye.</source>
        <translation>再见。</translation>
    </message>
    <message>
        <source>That was more than a person can ask for.</source>
        <translation>请求太多，不像一个人能提出的。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>This page comes by HTTP over the local network: others there can read along. Nothing personal is asked, and nothing is kept.</source>
        <translation>本页通过 HTTP 经本地网络传来：网络中的其他人可以读到。不询问任何个人信息，也不保留任何信息。</translation>
    </message>
    <message>
        <source>This page comes encrypted (HTTPS): others in the network cannot read along. Nothing personal is asked, and nothing is kept.</source>
        <translation>本页经加密传来（HTTPS）：网络中的其他人读不到。不询问任何个人信息，也不保留任何信息。</translation>
    </message>
</context>
<context>
    <name>PhoneText</name>
    <message>
        <source>No phone has come in yet. Perhaps the wireless network keeps its clients apart, as guest networks often do, or a firewall closes the port of %1. Try it with one phone; where it cannot be helped, ask for a show of hands.</source>
        <translation>还没有手机进来。也许无线网络把各个设备相互隔开（访客网络常常如此），或者防火墙关闭了 %1 的端口。用一部手机试一试；若没有办法，就请大家举手。</translation>
    </message>
    <message>
        <source>In this evening nothing can be ordered. Questions of a lesson are still asked here.</source>
        <translation>这个晚间不能点单。课程的问题仍会在这里提出。</translation>
    </message>
    <message>
        <source>The class looks back at what was: nothing can be asked for until it is now again.</source>
        <translation>全班正在回看过去：回到现在之前，什么也不能请求。</translation>
    </message>
    <message>
        <source>This is not your order.</source>
        <translation>这不是你的订单。</translation>
    </message>
    <message>
        <source>There is no such dish.</source>
        <translation>没有这道菜。</translation>
    </message>
    <message>
        <source>Your order is taken. You have number %1.</source>
        <translation>已接单。你的号码是 %1。</translation>
    </message>
    <message>
        <source>Paid. Your number will be called on the board.</source>
        <translation>已付款。叫号屏会叫你的号码。</translation>
    </message>
    <message>
        <source>%1 says: I know nothing of it yet.</source>
        <translation>%1 说：我还不知道这个订单。</translation>
    </message>
    <message>
        <source>%1 says: it is not paid yet.</source>
        <translation>%1 说：还没有付款。</translation>
    </message>
    <message>
        <source>%1 says: it is still in the kitchen.</source>
        <translation>%1 说：还在厨房。</translation>
    </message>
    <message>
        <source>%1 says: it is ready. Come and collect it.</source>
        <translation>%1 说：已备好。请来取。</translation>
    </message>
    <message>
        <source>%1 says: it is on its way to you.</source>
        <translation>%1 说：正在给你送来。</translation>
    </message>
    <message>
        <source>%1 says: you have it.</source>
        <translation>%1 说：你已经拿到了。</translation>
    </message>
    <message>
        <source>Here it is. Enjoy your meal!</source>
        <translation>给你。请慢用！</translation>
    </message>
    <message>
        <source>Your order is on its way to the kitchen.</source>
        <translation>你的订单正在送往厨房。</translation>
    </message>
    <message>
        <source>The kitchen knows of it. Your number will be called on the board.</source>
        <translation>厨房已知道它。叫号屏会叫你的号码。</translation>
    </message>
    <message>
        <source>The restaurant does not take it now. Please try again.</source>
        <translation>餐厅现在不受理。请再试一次。</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>%1: a picture is saved as .png or .svg</source>
        <translation>%1：图片保存为 .png 或 .svg</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings (*.svg)</source>
        <translation>图片 (*.png);;绘图 (*.svg)</translation>
    </message>
</context>
<context>
    <name>PictureText</name>
    <message>
        <source>%1: a contact sheet is saved as .pdf</source>
        <translation>%1：缩略图页保存为 .pdf</translation>
    </message>
    <message>
        <source>%1: there is no folder %2</source>
        <translation>%1：没有文件夹 %2</translation>
    </message>
    <message>
        <source>--at: %1 lies outside the evening, which goes from %2 to %3</source>
        <translation>--at：%1 不在晚间之内，晚间从 %2 到 %3</translation>
    </message>
    <message>
        <source>%1 · event %2 of %3</source>
        <translation>%1 · 事件 %2 / %3</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made</source>
        <translation>%1：无法创建文件夹</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>无法写入 %1</translation>
    </message>
    <message>
        <source>%1: nobody has noted anything, and no caption stands anywhere; moments are named by --at</source>
        <translation>%1：没有人写过备注，也没有任何字幕；时刻用 --at 指定</translation>
    </message>
</context>
<context>
    <name>PlaceInfo</name>
    <message>
        <source>Hears of events as a view does, and answers some with commands of its own.</source>
        <translation>像视图一样得知事件，并以自己的命令回应其中一些。</translation>
    </message>
    <message>
        <source>What has happened, in order, never changed. Each view reads it by itself.</source>
        <translation>已发生的一切，按顺序，从不改变。每个视图自行读取。</translation>
    </message>
    <message>
        <source>%1: no event is brought to it; it reads %2.</source>
        <translation>%1：没有事件送给它；它读取%2。</translation>
    </message>
    <message>
        <source>In this scenario it hears of an event at once.</source>
        <translation>在这个场景中，它立即得知事件。</translation>
    </message>
    <message>
        <source>In this scenario it hears of an event %1 after it was written.</source>
        <translation>在这个场景中，它在事件写入 %1 之后才得知。</translation>
    </message>
    <message>
        <source>What is delivered to it is bent: its menu says how, under Deliveries.</source>
        <translation>送给它的投递受到干扰：如何干扰，见它的菜单“投递”。</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>%1 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1和%2</translation>
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
        <translation>%1：±%2 %（约需 %3 个晚间）</translation>
    </message>
    <message>
        <source>and %1 more, the widest of them %2</source>
        <comment>figures; one of them by name</comment>
        <translation>另有 %1 项，其中最宽的是%2</translation>
    </message>
    <message>
        <source>Too few measured evenings for ±%1 % of the mean: %2.</source>
        <translation>测量的晚间太少，达不到均值的 ±%1 %：%2。</translation>
    </message>
    <message>
        <source>Too few simulated evenings for ±%1 % of the mean: %2.</source>
        <translation>模拟的晚间太少，达不到均值的 ±%1 %：%2。</translation>
    </message>
    <message>
        <source>±%1 % of the mean; some %2 evenings would be needed for ±%3 %</source>
        <translation>均值的 ±%1 %；要达到 ±%3 %，约需 %2 个晚间</translation>
    </message>
    <message>
        <source>One evening alone says nothing of how far off its figures may be.</source>
        <translation>只有一个晚间，看不出指标可能偏差多少。</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>From now on %1 hears of events at once</source>
        <translation>从现在起，%1立即得知事件</translation>
    </message>
    <message>
        <source>From now on %1 hears of events %2 late</source>
        <translation>从现在起，%1延迟 %2 才得知事件</translation>
    </message>
    <message>
        <source>stopped at %1: %2</source>
        <translation>停在 %1：%2</translation>
    </message>
    <message>
        <source>rebuilding %1 %, %2 s left</source>
        <translation>重建中 %1 %，剩 %2 s</translation>
    </message>
    <message>
        <source>at %1 · %2 on the way</source>
        <translation>在 %1 · 途中 %2</translation>
    </message>
    <message>
        <source>at %1 · up to date</source>
        <translation>在 %1 · 最新</translation>
    </message>
    <message>
        <source>at %1 · %2 behind</source>
        <translation>在 %1 · 落后 %2</translation>
    </message>
    <message>
        <source>at %1 · %2, %3 behind</source>
        <translation>在 %1 · %2，落后 %3</translation>
    </message>
    <message>
        <source>It hears of each event %1 late, on purpose.</source>
        <translation>它故意延迟 %1 才得知每个事件。</translation>
    </message>
    <message>
        <source>This machine has been at it for %1 s.</source>
        <translation>本机已为此工作 %1 s。</translation>
    </message>
    <message>
        <source>Only what follows the log can be delayed: this view is kept in step in another way.</source>
        <translation>只有跟随日志的才能延时：这个视图用别的方式保持同步。</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>rebuilding</source>
        <translation>重建中</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>陈旧</translation>
    </message>
    <message>
        <source>read view</source>
        <translation>读视图</translation>
    </message>
    <message>
        <source>empty · rebuilds: %1</source>
        <translation>空 · 重建：%1</translation>
    </message>
    <message>
        <source>empty · no look yet</source>
        <translation>空 · 还没有人看过</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>已被丢弃</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>This evening is opened only to look.</source>
        <translation>这个晚间只供查看。</translation>
    </message>
    <message>
        <source>That does not happen any more in this evening.</source>
        <translation>这在这个晚间里不再发生。</translation>
    </message>
    <message>
        <source>This command has not been answered yet.</source>
        <translation>这个命令还没有得到回答。</translation>
    </message>
</context>
<context>
    <name>QueueInfo</name>
    <message>
        <source>It hears of each %1 late, on purpose. </source>
        <translation>它故意延迟 %1 才得知每个事件。 </translation>
    </message>
    <message>
        <source>%1 on their way to %2</source>
        <translation>%1在去%2的途中</translation>
    </message>
    <message>
        <source>Who arrives first stands first.</source>
        <translation>先到的排在前面。</translation>
    </message>
    <message>
        <source>%1, arrives at %2</source>
        <translation>%1，于 %2 到达</translation>
    </message>
    <message>
        <source>%1, waits</source>
        <translation>%1，等待</translation>
    </message>
</context>
<context>
    <name>ReadingText</name>
    <message>
        <source>In the role %1 nobody may read %2.</source>
        <translation>以%1角色，谁都不能读取%2。</translation>
    </message>
    <message>
        <source>In the role %1 one may read in %2 what is said of one&apos;s own order only: the rest is about others.</source>
        <translation>以%1角色，在%2中只能读取关于自己订单的内容：其余是别人的。</translation>
    </message>
    <message>
        <source>The files hold what every view shows. In the role %1 one may not read all of %2, and so none of the files.</source>
        <translation>文件中含有所有视图显示的内容。以%1角色，不能读取整个%2，因此任何文件都不能读取。</translation>
    </message>
    <message>
        <source>In the role %1 nobody may take an order. These may: %2.</source>
        <translation>以%1角色，谁都不能点单。可以点单的有：%2。</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>%1 (%2) may not %3.</source>
        <translation>%1（%2）不能%3。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not on the staff list of this evening.</source>
        <translation>今晚的员工名单上没有“%1”。</translation>
    </message>
    <message>
        <source>%1 is on the staff list, but not in that role (%2).</source>
        <translation>%1 在员工名单上，但不是这个角色（%2）。</translation>
    </message>
    <message>
        <source>%1 may not speak for the process manager.</source>
        <translation>%1 不能代流程管理器发言。</translation>
    </message>
    <message>
        <source>There is no order %1.</source>
        <translation>没有订单 %1。</translation>
    </message>
    <message>
        <source>Orders are numbered from 1.</source>
        <translation>订单从 1 开始编号。</translation>
    </message>
    <message>
        <source>Order %1 was placed already.</source>
        <translation>订单 %1 已经下过了。</translation>
    </message>
    <message>
        <source>Nothing was ordered: name at least one dish.</source>
        <translation>什么也没点：至少要有一道菜。</translation>
    </message>
    <message>
        <source>There is nothing to reserve.</source>
        <translation>没有可预留的东西。</translation>
    </message>
    <message>
        <source>An order has at most %1 lines; place another order for the rest.</source>
        <translation>一个订单最多 %1 行；其余的请另下一单。</translation>
    </message>
    <message>
        <source>A takeaway order needs the guest&apos;s name.</source>
        <translation>外带订单需要客人的名字。</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; on the menu.</source>
        <translation>菜单上没有“%1”。</translation>
    </message>
    <message>
        <source>There is no table %1.</source>
        <translation>没有 %1 号桌。</translation>
    </message>
    <message>
        <source>Table %1 is taken by a party of %2.</source>
        <translation>%1 号桌已坐了 %2 人。</translation>
    </message>
    <message>
        <source>Nobody sits at table %1.</source>
        <translation>%1 号桌没有人。</translation>
    </message>
    <message>
        <source>Table %1 has %2 seats, not %3.</source>
        <translation>%1 号桌有 %2 个座位，不是 %3 个。</translation>
    </message>
    <message>
        <source>A party has a number from 1, and at least one guest.</source>
        <translation>每桌客人的编号从 1 开始，且至少一人。</translation>
    </message>
    <message>
        <source>The party sits at that table already.</source>
        <translation>这桌客人已经坐在那张桌子。</translation>
    </message>
    <message>
        <source>Party %1 sits at table %2.</source>
        <translation>客人 %1 坐在 %2 号桌。</translation>
    </message>
    <message>
        <source>Order %1 has no line %2.</source>
        <translation>订单 %1 没有第 %2 行。</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 was voided.</source>
        <translation>订单 %3 的第 %1 行（%2）已作废。</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 is its last one; cancel the order instead.</source>
        <translation>订单 %3 的第 %1 行（%2）是最后一行；请改为取消订单。</translation>
    </message>
    <message>
        <source>Courses are numbered from 1.</source>
        <translation>道从 1 开始编号。</translation>
    </message>
    <message>
        <source>Order %1 has nothing waiting in course %2.</source>
        <translation>订单 %1 的第 %2 道没有等待的菜。</translation>
    </message>
    <message>
        <source>Course %1 of order %2 was fired already.</source>
        <translation>订单 %2 的第 %1 道已经叫起。</translation>
    </message>
    <message>
        <source>Order %1 was cancelled at %2.</source>
        <translation>订单 %1 已于 %2 取消。</translation>
    </message>
    <message>
        <source>Order %1 was rejected at %2.</source>
        <translation>订单 %1 已于 %2 被驳回。</translation>
    </message>
    <message>
        <source>Order %1 was accepted already.</source>
        <translation>订单 %1 已经接受。</translation>
    </message>
    <message>
        <source>No line of order %1 waits to be accepted.</source>
        <translation>订单 %1 没有等待接受的行。</translation>
    </message>
    <message>
        <source>Order %1 is not accepted yet.</source>
        <translation>订单 %1 尚未接受。</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 is not accepted yet.</source>
        <translation>订单 %3 的第 %1 行（%2）尚未接受。</translation>
    </message>
    <message>
        <source>Course %1 of order %2 comes first.</source>
        <translation>订单 %2 的第 %1 道在先。</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 waits for course %4 to be fired.</source>
        <translation>订单 %3 的第 %1 行（%2）要等第 %4 道叫起。</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 is cooking already.</source>
        <translation>订单 %3 的第 %1 行（%2）已经在做。</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 is not cooking yet.</source>
        <translation>订单 %3 的第 %1 行（%2）还没开始做。</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 is ready already.</source>
        <translation>订单 %3 的第 %1 行（%2）已经做好。</translation>
    </message>
    <message>
        <source>Order %1 is ready already; place another order.</source>
        <translation>订单 %1 已经备好；请另下一单。</translation>
    </message>
    <message>
        <source>Order %1 is not ready yet.</source>
        <translation>订单 %1 尚未备好。</translation>
    </message>
    <message>
        <source>The ticket of order %1 was bumped already.</source>
        <translation>订单 %1 的小票已经划单。</translation>
    </message>
    <message>
        <source>The ticket of order %1 is not bumped.</source>
        <translation>订单 %1 的小票没有划单。</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 was picked up already.</source>
        <translation>订单 %3 的第 %1 行（%2）已经取走。</translation>
    </message>
    <message>
        <source>Order %1 was picked up already, or a part of it.</source>
        <translation>订单 %1 已经取走，或已取走一部分。</translation>
    </message>
    <message>
        <source>Nothing of order %1 waits at the pass any more.</source>
        <translation>出餐口已没有订单 %1 的菜。</translation>
    </message>
    <message>
        <source>Order %1 was not picked up yet.</source>
        <translation>订单 %1 还没有取走。</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 was delivered already.</source>
        <translation>订单 %3 的第 %1 行（%2）已经送达。</translation>
    </message>
    <message>
        <source>Order %1 was delivered already, or a part of it.</source>
        <translation>订单 %1 已经送达，或已送达一部分。</translation>
    </message>
    <message>
        <source>Order %1 was delivered already, as far as it was ready.</source>
        <translation>订单 %1 已备好的部分都已送达。</translation>
    </message>
    <message>
        <source>A takeaway order is paid before it is cooked; place another order.</source>
        <translation>外带订单先付款再制作；请另下一单。</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 is cooking: only a manager can void it.</source>
        <translation>订单 %3 的第 %1 行（%2）正在做：只有经理能作废。</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 is cooked: only a manager can void it.</source>
        <translation>订单 %3 的第 %1 行（%2）已经做好：只有经理能作废。</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 is cooking: say why it is to be voided.</source>
        <translation>订单 %3 的第 %1 行（%2）正在做：请说明作废的理由。</translation>
    </message>
    <message>
        <source>Line %1 (%2) of order %3 is cooked: say why it is to be voided.</source>
        <translation>订单 %3 的第 %1 行（%2）已经做好：请说明作废的理由。</translation>
    </message>
    <message>
        <source>Say why order %1 is to be cancelled.</source>
        <translation>请说明取消订单 %1 的理由。</translation>
    </message>
    <message>
        <source>Nothing is reserved for order %1.</source>
        <translation>没有为订单 %1 预留任何东西。</translation>
    </message>
    <message>
        <source>Nothing of %1 is reserved for order %2.</source>
        <translation>%1 没有为订单 %2 预留。</translation>
    </message>
    <message>
        <source>%1 is not reserved for line %2 of order %3.</source>
        <translation>%1 没有为订单 %3 的第 %2 行预留。</translation>
    </message>
    <message>
        <source>%1 is reserved already for line %2 of order %3.</source>
        <translation>%1 已经为订单 %3 的第 %2 行预留。</translation>
    </message>
    <message>
        <source>%1 is marked sold out already.</source>
        <translation>%1 已经标为售罄。</translation>
    </message>
    <message>
        <source>%1 is not sold out.</source>
        <translation>%1 没有售罄。</translation>
    </message>
    <message>
        <source>Nothing is left of %1; receive some first.</source>
        <translation>%1 已经没有了；请先入库。</translation>
    </message>
    <message>
        <source>At least one of %1 can be reserved.</source>
        <translation>%1 至少要预留一份。</translation>
    </message>
    <message>
        <source>%1 of %2 cannot be received: it takes at least one, and no more than can be counted.</source>
        <translation>不能入库 %1 份 %2：至少一份，且不能多到数不清。</translation>
    </message>
    <message>
        <source>%1 cannot be asked for order %2.</source>
        <translation>不能为订单 %2 收取 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be given back for order %2: %3 of it is with us.</source>
        <translation>不能为订单 %2 退回 %1：我们手上只有其中的 %3。</translation>
    </message>
    <message>
        <source>There is no bill for order %1 yet.</source>
        <translation>订单 %1 还没有账单。</translation>
    </message>
    <message>
        <source>%1 is asked already for order %2.</source>
        <translation>已经为订单 %2 收取 %1。</translation>
    </message>
    <message>
        <source>Order %1 was paid at %2.</source>
        <translation>订单 %1 已于 %2 付款。</translation>
    </message>
    <message>
        <source>The card for order %1 was declined at %2.</source>
        <translation>订单 %1 的卡于 %2 被拒付。</translation>
    </message>
    <message>
        <source>Order %1 was not paid in time: its payment expired at %2.</source>
        <translation>订单 %1 没有及时付款：付款已于 %2 过期。</translation>
    </message>
    <message>
        <source>Nothing was paid for order %1.</source>
        <translation>订单 %1 没有付过款。</translation>
    </message>
    <message>
        <source>No refund of order %1 is on its way that could be declined.</source>
        <translation>订单 %1 没有进行中的退款可拒绝。</translation>
    </message>
    <message>
        <source>No money is owed for order %1.</source>
        <translation>订单 %1 没有应退的钱。</translation>
    </message>
    <message>
        <source>Another command was sent under this id before: %1 number %2.</source>
        <translation>此前已有别的命令用过这个 id：%1，编号 %2。</translation>
    </message>
    <message>
        <source>Others changed the same thing again and again; please try once more.</source>
        <translation>别人一再修改了同一样东西；请再试一次。</translation>
    </message>
    <message>
        <source>The %1 service did not answer within %2.</source>
        <translation>%1服务在 %2 内没有回答。</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>An evening of commands: no guests live in it, so nobody waits.</source>
        <translation>只有命令的晚间：里面没有客人，因此没人等待。</translation>
    </message>
    <message>
        <source>Guests or parties who came: %1; well served: %2; lost: %3.</source>
        <translation>到店的客人或各桌客人：%1；得到良好服务：%2；流失：%3。</translation>
    </message>
    <message>
        <source>The mean wait to order was %1 up to %2 (“%3”), and %4 from there on.</source>
        <translation>点单的平均等待到 %2（“%3”）为止是 %1，此后是 %4。</translation>
    </message>
    <message>
        <source>No command of guests or staff was refused.</source>
        <translation>客人和员工没有命令被拒绝。</translation>
    </message>
    <message>
        <source>Commands of guests and staff that were refused: %1.</source>
        <translation>客人和员工被拒绝的命令：%1。</translation>
    </message>
    <message>
        <source>Waits before and after each cue</source>
        <translation>每个提示前后的等待</translation>
    </message>
    <message>
        <source>In the mean, then what 95 of 100 did not exceed, and how many waited. A wait is counted where it ended; bars show the mean.</source>
        <translation>依次是均值、95 % 不超过的值、等待人数。等待计入其结束之处；条形显示均值。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>The whole evening</source>
        <translation>整个晚间</translation>
    </message>
    <message>
        <source>Gave up waiting</source>
        <translation>放弃等待</translation>
    </message>
    <message>
        <source>Guests, and why some were lost</source>
        <translation>客人，以及为何有人流失</translation>
    </message>
    <message>
        <source>A party counts once.</source>
        <translation>一桌客人算一次。</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>came</source>
        <translation>到店</translation>
    </message>
    <message>
        <source>served</source>
        <translation>已服务</translation>
    </message>
    <message>
        <source>still inside</source>
        <translation>仍在店内</translation>
    </message>
    <message>
        <source>What it cost to go by views that did not show what was true</source>
        <translation>依从未显示真相的视图，代价几何</translation>
    </message>
    <message>
        <source>What was refused</source>
        <translation>被拒绝的内容</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>谁的</translation>
    </message>
    <message>
        <source>count</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>first at</source>
        <translation>首次</translation>
    </message>
    <message>
        <source>and why</source>
        <translation>以及原因</translation>
    </message>
    <message>
        <source>The same evening otherwise staffed</source>
        <translation>同一晚间，换一种人员配置</translation>
    </message>
    <message>
        <source>The same guests, seed and commands of persons, played again. One evening each: what is chance, Compare tells. Figures that are zero in each are left out.</source>
        <translation>相同的客人、种子和人发出的命令，重新运行一遍。各一个晚间：其中有多少是偶然，要看“比较”。各处均为零的指标略去。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>this evening</source>
        <translation>本晚间</translation>
    </message>
    <message>
        <source>%1: what the evening was</source>
        <translation>%1：晚间概况</translation>
    </message>
    <message>
        <source>%1: what the evening was so far</source>
        <translation>%1：目前为止的晚间概况</translation>
    </message>
    <message>
        <source>%1 to %2 of restaurant time, seed %3</source>
        <translation>餐厅时间 %1 至 %2，种子 %3</translation>
    </message>
    <message>
        <source>Simulated: counted in the record of this one evening. With another seed other guests come, and the figures are others.</source>
        <translation>模拟：根据这一个晚间的记录统计。换一个种子，来的客人不同，指标也不同。</translation>
    </message>
    <message>
        <source>The evening begins</source>
        <translation>晚间开始</translation>
    </message>
    <message>
        <source>%1 · %2 (%3)</source>
        <comment>mean, 95 of 100, how many</comment>
        <translation>%1 · %2（%3）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a figure, and its difference</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>SeatsController</name>
    <message numerus="yes">
        <source>Class · %1 seats</source>
        <translation>
            <numerusform>班级 · %1 个席位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>The service %1 goes on</source>
        <translation>%1服务继续运行</translation>
    </message>
    <message>
        <source>The service %1 is slow: it decides %2 later</source>
        <translation>%1服务变慢：决定推迟 %2</translation>
    </message>
    <message>
        <source>The service %1 is stopped</source>
        <translation>%1服务已停止</translation>
    </message>
    <message>
        <source>%1 is slow: each decision takes %2</source>
        <translation>%1变慢：每个决定需要 %2</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1已停止</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1；%2。</translation>
    </message>
    <message numerus="yes">
        <source>%1 commands wait for it</source>
        <translation>
            <numerusform>%1 个命令在等它</numerusform>
        </translation>
    </message>
    <message>
        <source>… %1 by %2: waits for the service %3 since %4.</source>
        <translation>… %2 的 %1：自 %4 起等待%3服务。</translation>
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
        <translation>时间自上而下；同一瞬间发生的事按顺序上下排列。</translation>
    </message>
    <message>
        <source>A line to a view that slopes is an event in flight, for %1 at the longest.</source>
        <translation>通向视图的斜线是途中的事件，最长 %1。</translation>
    </message>
    <message>
        <source>No line to a view slopes: the views hear of events at once.</source>
        <translation>没有通向视图的斜线：视图立即得知事件。</translation>
    </message>
    <message>
        <source>Where a lifeline is dotted, time is left out (≈).</source>
        <translation>生命线为虚线之处，略去了时间（≈）。</translation>
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
        <translation>事件 %1</translation>
    </message>
    <message>
        <source>%1 is on its way to %2</source>
        <translation>%1 在去%2的途中</translation>
    </message>
    <message>
        <source>%1 reaches %2</source>
        <translation>%1 到达%2</translation>
    </message>
    <message>
        <source>%1 sent %2. Decided on: %3.</source>
        <translation>%1 发出 %2。决定依据：%3。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, refused: %3</source>
        <translation>%1：%2，被拒绝：%3</translation>
    </message>
    <message>
        <source>decided on %1</source>
        <translation>决定依据：%1</translation>
    </message>
    <message>
        <source>%1, and what follows from it</source>
        <translation>%1，及其后续</translation>
    </message>
    <message>
        <source>%1 sent %2, which set off what follows.</source>
        <translation>%1 发出 %2，引发了后续。</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>event %1, written in %2 at version %3: %4</source>
        <translation>事件 %1，写入 %2，版本 %3：%4</translation>
    </message>
    <message>
        <source>, after %1</source>
        <translation>，%1 后</translation>
    </message>
    <message>
        <source>%1 appears</source>
        <translation>%1 出现</translation>
    </message>
    <message>
        <source>%1 goes</source>
        <translation>%1 消失</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>SqlWidget</name>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SteppingBack</name>
    <message>
        <source>Somebody sits in the kitchen: the cooks step back</source>
        <translation>有人坐进了厨房：厨师们退下</translation>
    </message>
    <message>
        <source>The kitchen is left: the cooks are back</source>
        <translation>厨房的席位空了：厨师们回来了</translation>
    </message>
    <message>
        <source>Somebody has a waiter&apos;s seat, and serves</source>
        <translation>有人坐在服务员席位并负责上菜</translation>
    </message>
    <message>
        <source>The waiter&apos;s seat is left: the staff serves again</source>
        <translation>服务员席位空出：员工重新上菜</translation>
    </message>
</context>
<context>
    <name>StoryCaption</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1. It answers event %2 with a command of its own.</source>
        <translation>%1。它以自己的命令回应事件 %2。</translation>
    </message>
    <message>
        <source>%1. A command: a wish that the write side decides.</source>
        <translation>%1。命令：一个由写入端决定的愿望。</translation>
    </message>
    <message>
        <source>%1 is refused</source>
        <translation>%1 被拒绝</translation>
    </message>
    <message>
        <source>%1 came again</source>
        <translation>%1 再次到来</translation>
    </message>
    <message>
        <source>It is answered as the first time, and nothing is written.</source>
        <translation>回答与第一次相同，什么也没有写入。</translation>
    </message>
    <message>
        <source>%1 is accepted</source>
        <translation>%1 被接受</translation>
    </message>
    <message>
        <source>Nothing changes by it: no event.</source>
        <translation>它没有改变什么：没有事件。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另 %1 个</translation>
    </message>
    <message>
        <source>In one transaction it has become %1.</source>
        <translation>它在一个事务中变成了 %1。</translation>
    </message>
    <message>
        <source>It was decided on %1 as of event %2.</source>
        <translation>决定依据的是事件 %2 时的 %1。</translation>
    </message>
    <message>
        <source>%1 board: event %2</source>
        <translation>%1看板：事件 %2</translation>
    </message>
    <message>
        <source>%1 has arrived. Now it says: %2</source>
        <translation>%1 已到达。现在显示：%2</translation>
    </message>
    <message>
        <source>It has not heard of %1 yet: what it says may not be true any more.</source>
        <translation>它还没有得知 %1：它显示的可能已不真实。</translation>
    </message>
    <message>
        <source>It answers at once, and nothing changes by it: a query.</source>
        <translation>它立即回答，什么也不改变：这是查询。</translation>
    </message>
    <message>
        <source>%1 looks at %2</source>
        <translation>%1 查看%2</translation>
    </message>
</context>
<context>
    <name>StoryPainter</name>
    <message>
        <source>relay</source>
        <translation>中继</translation>
    </message>
    <message>
        <source>dual write</source>
        <translation>双写</translation>
    </message>
    <message>
        <source>one transaction: log and boards</source>
        <translation>一个事务：日志和看板</translation>
    </message>
    <message>
        <source>command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>event; what is copied</source>
        <translation>事件；复制的内容</translation>
    </message>
    <message>
        <source>look (query)</source>
        <translation>查看（查询）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>outbox</source>
        <translation>发件箱</translation>
    </message>
</context>
<context>
    <name>StoryRates</name>
    <message numerus="yes">
        <source>%1 queries/min</source>
        <translation>
            <numerusform>%1 查询/分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 commands/min</source>
        <translation>
            <numerusform>%1 命令/分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryScene</name>
    <message>
        <source>%1 board</source>
        <translation>%1看板</translation>
    </message>
    <message>
        <source>stopped at %1</source>
        <translation>停在 %1</translation>
    </message>
    <message>
        <source>written with the log</source>
        <translation>与日志一同写入</translation>
    </message>
    <message>
        <source>%1 on the way</source>
        <translation>途中 %1</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>%1 behind · %2</source>
        <translation>落后 %1 · %2</translation>
    </message>
    <message>
        <source>joined from %1 tables</source>
        <translation>由 %1 张表连接而成</translation>
    </message>
    <message>
        <source>may not be read</source>
        <translation>不可读取</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 在 %2</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>The log: what %1 has written</source>
        <translation>日志：%1 写入的内容</translation>
    </message>
    <message>
        <source>The log: stream %1</source>
        <translation>日志：流 %1</translation>
    </message>
    <message>
        <source>event %1, as a row</source>
        <translation>事件 %1，作为一行</translation>
    </message>
    <message>
        <source>stream %1 · version %2</source>
        <translation>流 %1 · 版本 %2</translation>
    </message>
    <message>
        <source>type %1 · at %2</source>
        <translation>类型 %1 · 于 %2</translation>
    </message>
    <message>
        <source>by command %1</source>
        <translation>由命令 %1 产生</translation>
    </message>
    <message>
        <source>Write side</source>
        <translation>写入端</translation>
    </message>
    <message>
        <source>event %1 · %2 refused</source>
        <translation>事件 %1 · 拒绝 %2</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>事件 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>被拒绝：%1</translation>
    </message>
    <message>
        <source>known already, answered as before</source>
        <translation>已见过，回答同前</translation>
    </message>
    <message>
        <source>accepted: %1</source>
        <translation>被接受：%1</translation>
    </message>
    <message>
        <source>one model: boards are joined from it</source>
        <translation>单一模型：看板由它连接而成</translation>
    </message>
    <message>
        <source>triggers: %1 noted</source>
        <translation>触发器：记下 %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>慢</translation>
    </message>
    <message>
        <source>Process manager</source>
        <translation>流程管理器</translation>
    </message>
    <message>
        <source>has sent nothing yet</source>
        <translation>尚未发送任何命令</translation>
    </message>
    <message>
        <source>waits for nothing</source>
        <translation>没有在等什么</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>%1: waits for %2</source>
        <translation>%1：等待%2</translation>
    </message>
    <message>
        <source>fetches no more: stopped</source>
        <translation>不再取：已停止</translation>
    </message>
    <message>
        <source>polls no more: stopped</source>
        <translation>不再轮询：已停止</translation>
    </message>
    <message>
        <source>fetches the slips</source>
        <translation>来取变更条</translation>
    </message>
    <message>
        <source>polls: what is new?</source>
        <translation>轮询：有什么新的？</translation>
    </message>
    <message>
        <source>fetches in %1</source>
        <translation>%1 后来取</translation>
    </message>
    <message>
        <source>polls in %1</source>
        <translation>%1 后轮询</translation>
    </message>
    <message>
        <source>%1/min</source>
        <translation>%1/分</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>believes: %1</source>
        <translation>以为：%1</translation>
    </message>
    <message>
        <source>true: %1</source>
        <translation>实际：%1</translation>
    </message>
</context>
<context>
    <name>StoryText</name>
    <message>
        <source>%1 looks at %2</source>
        <translation>%1 查看%2</translation>
    </message>
    <message>
        <source>%1. %2. %3.</source>
        <translation>%1。%2。%3。</translation>
    </message>
    <message>
        <source>On the %1 board since event %2.</source>
        <translation>自事件 %2 起在%1看板上。</translation>
    </message>
    <message>
        <source>On the %1 board.</source>
        <translation>在%1看板上。</translation>
    </message>
    <message>
        <source>%1 board</source>
        <translation>%1看板</translation>
    </message>
    <message>
        <source>read view</source>
        <translation>读视图</translation>
    </message>
    <message>
        <source>%1: reads %2</source>
        <translation>%1：读取%2</translation>
    </message>
</context>
<context>
    <name>StoryThings</name>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Messages on the way</source>
        <translation>途中的消息</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>刚才</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>想法</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>at what is late</source>
        <translation>查看延迟的内容</translation>
    </message>
</context>
<context>
    <name>SubjectText</name>
    <message>
        <source>Takeaway counter</source>
        <translation>外带柜台</translation>
    </message>
    <message>
        <source>Waiting area</source>
        <translation>等候区</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>for %1, since %2</source>
        <translation>已 %1，自 %2 起</translation>
    </message>
    <message>
        <source>Nobody is there.</source>
        <translation>那里没有人。</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting. The first is %1, there %2.</source>
        <translation>
            <numerusform>%n 人等待。第一位是%1，%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>厨房</translation>
    </message>
    <message>
        <source>%1 in the pans, %2 waiting for a cook.</source>
        <translation>锅中 %1 份，等厨师 %2 份。</translation>
    </message>
    <message>
        <source>The pass</source>
        <translation>出餐口</translation>
    </message>
    <message>
        <source>Nothing is ready to be carried.</source>
        <translation>没有可端走的菜。</translation>
    </message>
    <message numerus="yes">
        <source>%n ready. Order %1 has been there %2.</source>
        <translation>
            <numerusform>%n 份已备好。订单 %1 在那里，%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 places are taken</source>
        <translation>%2 个位置占用 %1 个</translation>
    </message>
    <message>
        <source>%1 in the pans</source>
        <translation>锅中 %1 份</translation>
    </message>
    <message>
        <source>%1, %2 waiting for a cook.</source>
        <translation>%1，等厨师 %2 份。</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>for order %1 at the %2, cooks %3</source>
        <translation>订单 %1，在 %2 制作%3</translation>
    </message>
    <message>
        <source>, done at %1</source>
        <translation>，%1 做好</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> （%1）</translation>
    </message>
    <message>
        <source>%1, takeaway</source>
        <translation>%1，外带</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>订单 %1</translation>
    </message>
    <message>
        <source>%1 for %2, ready on the pass %3</source>
        <translation>%1，%2，在出餐口备好%3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2; came at %3</source>
        <translation>%1，%2；%3 到店</translation>
    </message>
    <message numerus="yes">
        <source>; %n waiting for %1: %2</source>
        <translation>
            <numerusform>；%n 件在等 %1：%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summaries</name>
    <message>
        <source>declined</source>
        <translation>被拒付</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>售罄</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>没有剩余</translation>
    </message>
    <message>
        <source>%1 owed</source>
        <translation>应退 %1</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>订单 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines</source>
        <translation>
            <numerusform>%1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>takeaway for %1</source>
        <translation>外带 %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>course %1</source>
        <translation>第 %1 道</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>%1 号桌</translation>
    </message>
    <message>
        <source>table %1, party of %2</source>
        <translation>%1 号桌，%2 人</translation>
    </message>
    <message>
        <source>table %1 to table %2</source>
        <translation>%1 号桌到 %2 号桌</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩 %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>by card</source>
        <translation>刷卡</translation>
    </message>
    <message>
        <source>in cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>TableStateText</name>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>is attended to</source>
        <translation>正受接待</translation>
    </message>
    <message>
        <source>served</source>
        <translation>已上菜</translation>
    </message>
    <message>
        <source>is choosing</source>
        <translation>正在选菜</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>看菜单</translation>
    </message>
    <message>
        <source>wants to order</source>
        <translation>想点单</translation>
    </message>
    <message>
        <source>order?</source>
        <translation>点单？</translation>
    </message>
    <message>
        <source>waits for food</source>
        <translation>等上菜</translation>
    </message>
    <message>
        <source>food…</source>
        <translation>等菜…</translation>
    </message>
    <message>
        <source>food is ready</source>
        <translation>菜已备好</translation>
    </message>
    <message>
        <source>ready!</source>
        <translation>好了！</translation>
    </message>
    <message>
        <source>has a question</source>
        <translation>有疑问</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>eating</source>
        <translation>用餐中</translation>
    </message>
    <message>
        <source>eats</source>
        <translation>用餐</translation>
    </message>
    <message>
        <source>wants to pay</source>
        <translation>想付款</translation>
    </message>
    <message>
        <source>pays?</source>
        <translation>付款？</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已付</translation>
    </message>
</context>
<context>
    <name>TableText</name>
    <message>
        <source>Table %1</source>
        <translation>%1 号桌</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>seats %1</source>
        <translation>%1 座</translation>
    </message>
    <message>
        <source>%1 of %2 seats</source>
        <translation>%2 座中 %1 座</translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>place an order</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>add to an order</source>
        <translation>给订单加菜</translation>
    </message>
    <message>
        <source>void a line</source>
        <translation>作废一行</translation>
    </message>
    <message>
        <source>cancel an order</source>
        <translation>取消订单</translation>
    </message>
    <message>
        <source>accept an order</source>
        <translation>接受订单</translation>
    </message>
    <message>
        <source>reject an order</source>
        <translation>驳回订单</translation>
    </message>
    <message>
        <source>fire a course</source>
        <translation>叫起一道菜</translation>
    </message>
    <message>
        <source>start cooking</source>
        <translation>开始制作</translation>
    </message>
    <message>
        <source>finish a line</source>
        <translation>完成一行</translation>
    </message>
    <message>
        <source>bump a ticket</source>
        <translation>给小票划单</translation>
    </message>
    <message>
        <source>recall a ticket</source>
        <translation>撤回划单</translation>
    </message>
    <message>
        <source>seat a party</source>
        <translation>安排一桌客人入座</translation>
    </message>
    <message>
        <source>move a party</source>
        <translation>给一桌客人换桌</translation>
    </message>
    <message>
        <source>pick up an order</source>
        <translation>取走订单</translation>
    </message>
    <message>
        <source>deliver an order</source>
        <translation>送达订单</translation>
    </message>
    <message>
        <source>clear a table</source>
        <translation>收拾餐桌</translation>
    </message>
    <message>
        <source>receive stock</source>
        <translation>入库</translation>
    </message>
    <message>
        <source>reserve stock</source>
        <translation>预留库存</translation>
    </message>
    <message>
        <source>release stock</source>
        <translation>释放库存</translation>
    </message>
    <message>
        <source>use up stock</source>
        <translation>用掉库存</translation>
    </message>
    <message>
        <source>mark a dish sold out</source>
        <translation>把菜品标为售罄</translation>
    </message>
    <message>
        <source>put a dish back on sale</source>
        <translation>恢复供应菜品</translation>
    </message>
    <message>
        <source>ask for a payment</source>
        <translation>要求付款</translation>
    </message>
    <message>
        <source>take a payment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>give money back</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>let a reservation expire</source>
        <translation>让预留过期</translation>
    </message>
    <message>
        <source>let a payment expire</source>
        <translation>让付款过期</translation>
    </message>
    <message>
        <source>say that a refund was declined</source>
        <translation>报告退款被拒</translation>
    </message>
    <message>
        <source>try a refund again</source>
        <translation>重试退款</translation>
    </message>
</context>
<context>
    <name>TaskText</name>
    <message>
        <source>Table %1</source>
        <translation>%1 号桌</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>柜台</translation>
    </message>
    <message>
        <source>Counter, %1</source>
        <translation>柜台，%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 guests</source>
        <translation>
            <numerusform>%1 位客人</numerusform>
        </translation>
    </message>
    <message>
        <source>Bill %1</source>
        <translation>账单 %1</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Take order</source>
        <translation>点单</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>取菜</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>上菜</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>收拾</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>allergens</source>
        <translation>过敏原</translation>
    </message>
    <message>
        <source>allergy</source>
        <translation>过敏</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>已询问</translation>
    </message>
    <message>
        <source>at</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>awaits-payment</source>
        <translation>等待付款</translation>
    </message>
    <message>
        <source>balked</source>
        <translation>见排队离开</translation>
    </message>
    <message>
        <source>bill</source>
        <translation>结账</translation>
    </message>
    <message>
        <source>bumped</source>
        <translation>已划单</translation>
    </message>
    <message>
        <source>came at</source>
        <translation>到店时间</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>card</source>
        <translation>卡</translation>
    </message>
    <message>
        <source>carries</source>
        <translation>所端的菜</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>choosing</source>
        <translation>正在选菜</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>cook</source>
        <translation>厨师</translation>
    </message>
    <message>
        <source>cooking</source>
        <translation>在做</translation>
    </message>
    <message>
        <source>counter</source>
        <translation>柜台</translation>
    </message>
    <message>
        <source>counter-queue</source>
        <translation>柜台队列</translation>
    </message>
    <message>
        <source>course</source>
        <translation>道</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>被拒付</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>details party</source>
        <translation>详情客人</translation>
    </message>
    <message>
        <source>dine-in</source>
        <translation>堂食</translation>
    </message>
    <message>
        <source>dish</source>
        <translation>菜品</translation>
    </message>
    <message>
        <source>dish card</source>
        <translation>菜品卡</translation>
    </message>
    <message>
        <source>dish guests</source>
        <translation>菜品客人</translation>
    </message>
    <message>
        <source>dishes order</source>
        <translation>菜品订单</translation>
    </message>
    <message>
        <source>dishes party</source>
        <translation>菜品一桌客人</translation>
    </message>
    <message>
        <source>due</source>
        <translation>应付</translation>
    </message>
    <message>
        <source>eating</source>
        <translation>用餐中</translation>
    </message>
    <message>
        <source>ended why</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>entrance</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>fired</source>
        <translation>已叫起</translation>
    </message>
    <message>
        <source>fired at</source>
        <translation>叫起时间</translation>
    </message>
    <message>
        <source>food</source>
        <translation>上菜</translation>
    </message>
    <message>
        <source>food-ready</source>
        <translation>菜已备好</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>from</source>
        <translation>自</translation>
    </message>
    <message>
        <source>gave up on</source>
        <translation>放弃的等待</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已走</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>guests</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>in-kitchen</source>
        <translation>在厨房</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>kinds</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>kitchen order</source>
        <translation>厨房订单</translation>
    </message>
    <message>
        <source>line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>look-up</source>
        <translation>查单</translation>
    </message>
    <message>
        <source>looks</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>lost-patience</source>
        <translation>失去耐心</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>measured staff</source>
        <translation>度量员工</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>nothing-to-order</source>
        <translation>无菜可点</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>open guest</source>
        <translation>未完成的客人</translation>
    </message>
    <message>
        <source>open work</source>
        <translation>未完成的工作</translation>
    </message>
    <message>
        <source>order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>order details</source>
        <translation>订单详情</translation>
    </message>
    <message>
        <source>order measure</source>
        <translation>订单度量</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>party</source>
        <translation>一桌客人</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>picked-up</source>
        <translation>已取走</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>place since</source>
        <translation>到此时间</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>已下单</translation>
    </message>
    <message>
        <source>placed at</source>
        <translation>下单时间</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>pool measure</source>
        <translation>班组度量</translation>
    </message>
    <message>
        <source>portions</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>prepaid</source>
        <translation>预付</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>制作中</translation>
    </message>
    <message>
        <source>present</source>
        <translation>在场</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>承诺时间</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>queue place</source>
        <translation>队列位次</translation>
    </message>
    <message>
        <source>queued at</source>
        <translation>排队时间</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>已备好</translation>
    </message>
    <message>
        <source>ready at</source>
        <translation>备好时间</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>被驳回</translation>
    </message>
    <message>
        <source>released</source>
        <translation>已释放</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>应收</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>已预留</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>runner</source>
        <translation>传菜员</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>sent at</source>
        <translation>发送时间</translation>
    </message>
    <message>
        <source>serve</source>
        <translation>上菜</translation>
    </message>
    <message>
        <source>served</source>
        <translation>已上菜</translation>
    </message>
    <message>
        <source>since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>size</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>售罄</translation>
    </message>
    <message>
        <source>spot</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>station</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>status number</source>
        <translation>叫号号码</translation>
    </message>
    <message>
        <source>status order</source>
        <translation>叫号订单</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>switching</source>
        <translation>切换</translation>
    </message>
    <message>
        <source>table</source>
        <translation>餐桌</translation>
    </message>
    <message>
        <source>table card</source>
        <translation>餐桌卡</translation>
    </message>
    <message>
        <source>take-order</source>
        <translation>点单</translation>
    </message>
    <message>
        <source>takeaway</source>
        <translation>外带</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>已收</translation>
    </message>
    <message>
        <source>taker</source>
        <translation>点单员</translation>
    </message>
    <message>
        <source>task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>小票</translation>
    </message>
    <message>
        <source>type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>used</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>waiter order</source>
        <translation>服务员订单</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>waiting-area</source>
        <translation>等候区</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>waits-for-food</source>
        <translation>等上菜</translation>
    </message>
    <message>
        <source>wants-to-order</source>
        <translation>想点单</translation>
    </message>
    <message>
        <source>wants-to-pay</source>
        <translation>想付款</translation>
    </message>
    <message>
        <source>who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>why gone</source>
        <translation>离开原因</translation>
    </message>
    <message>
        <source>work</source>
        <translation>工作</translation>
    </message>
</context>
<context>
    <name>TodoText</name>
    <message>
        <source>the answer of stock</source>
        <translation>库存的答复</translation>
    </message>
    <message>
        <source>payment of what is reserved</source>
        <translation>预留菜品的付款</translation>
    </message>
    <message>
        <source>the bill over %1</source>
        <translation>%1 的账单</translation>
    </message>
    <message>
        <source>payment of %1</source>
        <translation>%1 的付款</translation>
    </message>
    <message>
        <source>a manager: %1 are owed</source>
        <translation>经理：应退 %1</translation>
    </message>
    <message>
        <source>%1 are owed since %2: the bank declined the refund. A manager can try it again.</source>
        <translation>自 %2 起应退 %1：银行拒绝了退款。经理可以重试。</translation>
    </message>
    <message>
        <source>Waits for %1.</source>
        <translation>等待%1。</translation>
    </message>
    <message>
        <source>Waits for %1 until %2.</source>
        <translation>等待%1，直到 %2。</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>永远</translation>
    </message>
</context>
<context>
    <name>TooMuch</name>
    <message numerus="yes">
        <source>%1 names</source>
        <translation>
            <numerusform>%1 个名字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 amounts</source>
        <translation>
            <numerusform>%1 笔金额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the remarks on %1 orders</source>
        <translation>
            <numerusform>%1 个订单的备注</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrailText</name>
    <message>
        <source>Why %1 of %2 says what it says</source>
        <translation>%2中的%1 为何如此显示</translation>
    </message>
    <message>
        <source>Told by the log. The view may show less: what keeps it in step misses something (%1).</source>
        <translation>依据日志讲述。视图可能显示得更少：让它保持同步的方式有遗漏（%1）。</translation>
    </message>
    <message numerus="yes">
        <source>%1 older steps are not told.</source>
        <translation>
            <numerusform>较早的 %1 步不再讲述。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>That answered event %1, in a chain that %2 of %3 had set off.</source>
        <translation>它回应事件 %1，属于 %3 的 %2 引发的链。</translation>
    </message>
    <message>
        <source>At %1 %2 appeared.</source>
        <translation>%1，%2 出现。</translation>
    </message>
    <message>
        <source>At %1 %2 changed.</source>
        <translation>%1，%2 改变。</translation>
    </message>
    <message>
        <source>At %1 %2 was taken away.</source>
        <translation>%1，%2 移除。</translation>
    </message>
    <message>
        <source>The event is %1, number %2, recorded in %3 at %4.</source>
        <translation>事件是 %1，编号 %2，于 %4 记录在 %3。</translation>
    </message>
    <message>
        <source>The write side decided, seeing the log up to event %1.</source>
        <translation>写入端做决定时看到日志到事件 %1 为止。</translation>
    </message>
    <message>
        <source>The write side decided, seeing the log up to event %1 and no %2 yet.</source>
        <translation>写入端做决定时看到日志到事件 %1 为止，还没有 %2。</translation>
    </message>
    <message>
        <source>The write side decided, seeing the log up to event %1 and %2 at version %3.</source>
        <translation>写入端做决定时看到日志到事件 %1 为止，%2 的版本为 %3。</translation>
    </message>
    <message>
        <source>It looked at %1, and at nothing else.</source>
        <translation>它查看了 %1，没有看别的。</translation>
    </message>
    <message>
        <source>It looked at %1, and at nothing else; since the sender had looked, %2.</source>
        <translation>它查看了 %1，没有看别的；自发送者查看之后，%2。</translation>
    </message>
    <message>
        <source>The command was %1, number %2.</source>
        <translation>命令是 %1，编号 %2。</translation>
    </message>
    <message>
        <source>%1 sent it at %2.</source>
        <translation>%1 于 %2 发出。</translation>
    </message>
    <message>
        <source>%1 sent it at %2, having seen %3 as it was after event %4.</source>
        <translation>%1 于 %2 发出，此前看到的%3是事件 %4 之后的样子。</translation>
    </message>
    <message>
        <source>%1 sent it at %2, having seen %3 as it was after event %4, without event %5, which had been written by then.</source>
        <translation>%1 于 %2 发出，此前看到的%3是事件 %4 之后的样子，不含当时已写入的事件 %5。</translation>
    </message>
    <message>
        <source>What %1, command %2, has changed</source>
        <translation>%1（命令 %2）改变了什么</translation>
    </message>
    <message>
        <source>It refused: %1 Nothing was changed.</source>
        <translation>它拒绝了：%1 什么也没有改变。</translation>
    </message>
    <message>
        <source>It accepted: %1.</source>
        <translation>它接受了：%1。</translation>
    </message>
    <message>
        <source>The process manager answered with %1.</source>
        <translation>流程管理器以 %1 回应。</translation>
    </message>
    <message>
        <source>No view shows any of it.</source>
        <translation>没有视图显示其中任何内容。</translation>
    </message>
    <message>
        <source>%1 · At %2: %3</source>
        <translation>%1 · %2：%3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 older steps are left out</source>
        <translation>
            <numerusform>略去较早的 %1 步</numerusform>
        </translation>
    </message>
    <message>
        <source>On its way here event %1 %2.</source>
        <translation>在来这里的途中，事件 %1 %2。</translation>
    </message>
    <message>
        <source>On its way here event %1 %2, and is not shown.</source>
        <translation>在来这里的途中，事件 %1 %2，没有显示。</translation>
    </message>
    <message>
        <source>saw event %1, the log was at %2: %3 behind</source>
        <translation>看到事件 %1，而日志已到 %2：落后 %3</translation>
    </message>
    <message>
        <source>log at %1</source>
        <translation>日志在 %1</translation>
    </message>
    <message>
        <source>%1 at version %2</source>
        <translation>%1 版本 %2</translation>
    </message>
    <message>
        <source>%1 view at %2</source>
        <translation>%1视图在 %2</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>被拒绝：%1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1，另有 %2 个</translation>
    </message>
    <message>
        <source>%1 had moved from version %2 to %3</source>
        <translation>%1 已从版本 %2 变为 %3</translation>
    </message>
    <message>
        <source>%1 Since he looked, %2.</source>
        <translation>%1 他查看之后，%2。</translation>
    </message>
    <message>
        <source>answers event %1</source>
        <translation>回应事件 %1</translation>
    </message>
    <message>
        <source>answers event %1, set off by %2 of %3</source>
        <translation>回应事件 %1，由 %3 的 %2 引发</translation>
    </message>
    <message>
        <source>%1 stands on %2 since %3</source>
        <translation>%1 自 %3 起出现在%2</translation>
    </message>
    <message>
        <source>%1 is gone from %2 since %3</source>
        <translation>%1 自 %3 起从%2消失</translation>
    </message>
    <message>
        <source>%1 on %2 is as it is since %3</source>
        <translation>%2中的%1 自 %3 起如此</translation>
    </message>
    <message>
        <source>the %1 of %2 on %3 is gone since %4</source>
        <translation>%3中%2 的%1自 %4 起消失</translation>
    </message>
    <message>
        <source>the %1 of %2 on %3 is “%4” since %5</source>
        <translation>%3中%2 的%1自 %5 起为“%4”</translation>
    </message>
    <message>
        <source>because %1 sent %2 at %3</source>
        <translation>因为 %1 于 %3 发出 %2</translation>
    </message>
    <message>
        <source>because %1 sent %2 at %3; it %4</source>
        <translation>因为 %1 于 %3 发出 %2；它%4</translation>
    </message>
    <message>
        <source>%1: no view shows anything of it.</source>
        <translation>%1：没有视图显示其任何内容。</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1，%2。</translation>
    </message>
    <message>
        <source>%1 %2 %3.</source>
        <translation>%1 %2%3。</translation>
    </message>
    <message>
        <source>no view shows anything of it yet</source>
        <translation>还没有视图显示其任何内容</translation>
    </message>
    <message>
        <source>%1 of %2 changed</source>
        <translation>%2中有 %1 改变</translation>
    </message>
    <message numerus="yes">
        <source>%1 documents</source>
        <translation>
            <numerusform>%1 个文档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 views</source>
        <translation>
            <numerusform>%1 个视图</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. It was accepted: %2, and %3.</source>
        <translation>%1。它被接受：%2；%3。</translation>
    </message>
    <message>
        <source>%1. It was accepted: %2; the process manager answered with %3, and %4.</source>
        <translation>%1。它被接受：%2；流程管理器以 %3 回应；%4。</translation>
    </message>
    <message>
        <source>%1 sent %2 at %3</source>
        <translation>%1 于 %3 发出 %2</translation>
    </message>
    <message>
        <source>%1. It was refused: %2 Nothing changed.</source>
        <translation>%1。它被拒绝：%2 什么也没有改变。</translation>
    </message>
    <message>
        <source>%1 The order itself was rejected then: %2.</source>
        <translation>%1 订单本身随后被驳回：%2。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>%1 of %2 from %3 to %4</source>
        <translation>%2 的 %1，从 %3 到 %4</translation>
    </message>
    <message>
        <source>%1 and %2 more of %3</source>
        <translation>%3 的 %1 和另外 %2 项</translation>
    </message>
    <message>
        <source>On %1 %2 adds %3.</source>
        <translation>收到 %1 时，%2添加%3。</translation>
    </message>
    <message>
        <source>On %1 %2 changes %3.</source>
        <translation>收到 %1 时，%2修改%3。</translation>
    </message>
    <message>
        <source>On %1 %2 removes %3.</source>
        <translation>收到 %1 时，%2移除%3。</translation>
    </message>
</context>
<context>
    <name>TwinText</name>
    <message>
        <source>%1: A says %2, B says %3</source>
        <translation>%1：A 说%2，B 说%3</translation>
    </message>
    <message>
        <source>only A shows %1</source>
        <translation>只有 A 显示%1</translation>
    </message>
    <message>
        <source>only B shows %1</source>
        <translation>只有 B 显示%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>ticket 41, state: …</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1；另有 %2 处</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>event %1, %2 of %3 at %4</source>
        <translation>事件 %1，%3 的 %2，于 %4</translation>
    </message>
    <message>
        <source>%1&apos;s %2 view has taken in all up to %3.</source>
        <translation>%1 的%2视图已收到到 %3 为止的一切。</translation>
    </message>
    <message>
        <source>%1&apos;s %2 view has taken in %3.</source>
        <translation>%1 的%2视图已收到 %3。</translation>
    </message>
    <message>
        <source>It stands in the log of %1, too, and the view there does not show it yet.</source>
        <translation>它也在 %1 的日志里，但那里的视图还没有显示。</translation>
    </message>
    <message>
        <source>In the log of %1 there is no such event in its place.</source>
        <translation>在 %1 的日志里，那个位置没有这样的事件。</translation>
    </message>
    <message>
        <source>guests served</source>
        <translation>已服务客人</translation>
    </message>
    <message>
        <source>lost patience</source>
        <translation>失去耐心</translation>
    </message>
    <message>
        <source>saw the queue and left</source>
        <translation>见排队离开</translation>
    </message>
    <message>
        <source>orders delivered</source>
        <translation>已送达订单</translation>
    </message>
    <message>
        <source>questions asked</source>
        <translation>询问次数</translation>
    </message>
    <message>
        <source>work done in vain</source>
        <translation>白做的工作</translation>
    </message>
    <message>
        <source>%1, mean</source>
        <translation>%1，均值</translation>
    </message>
    <message>
        <source>%1, 95 of 100 within</source>
        <translation>%1，95 % 在此之内</translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message>
        <source>… %1 by %2: taken for handling %3 ago, not decided yet.</source>
        <translation>… %2 的 %1：%3 前开始处理，尚未决定。</translation>
    </message>
    <message>
        <source>… %1 by %2: taken for handling %3 ago and still not decided. It stays sent; the answer comes when its turn has come.</source>
        <translation>… %2 的 %1：%3 前开始处理，仍未决定。命令仍在发送；轮到它时就有回答。</translation>
    </message>
</context>
<context>
    <name>VariantName</name>
    <message>
        <source>one server for everything</source>
        <translation>一名服务员做一切</translation>
    </message>
    <message>
        <source>two who do everything</source>
        <translation>两人，什么都做</translation>
    </message>
    <message>
        <source>one takes orders, one serves</source>
        <translation>一人点单，一人传菜</translation>
    </message>
    <message>
        <source>boards in everybody&apos;s sight</source>
        <translation>看板人人可见</translation>
    </message>
    <message>
        <source>no boards: who wants to know asks</source>
        <translation>无看板：想知道就问</translation>
    </message>
    <message>
        <source>%1 view %2 late</source>
        <translation>%1视图延迟 %2</translation>
    </message>
    <message>
        <source>as the scenario is</source>
        <translation>按场景设定</translation>
    </message>
</context>
<context>
    <name>ViewNames</name>
    <message>
        <source>Kitchen</source>
        <translation>厨房</translation>
    </message>
    <message>
        <source>the kitchen view</source>
        <translation>厨房视图</translation>
    </message>
    <message>
        <source>Waiter</source>
        <translation>服务员</translation>
    </message>
    <message>
        <source>the waiter view</source>
        <translation>服务员视图</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>叫号</translation>
    </message>
    <message>
        <source>the status view</source>
        <translation>叫号视图</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>the details view</source>
        <translation>详情视图</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>大堂</translation>
    </message>
    <message>
        <source>the floor view</source>
        <translation>大堂视图</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>度量</translation>
    </message>
    <message>
        <source>the measures view</source>
        <translation>度量视图</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>菜品</translation>
    </message>
    <message>
        <source>the guests-by-dish view</source>
        <translation>菜品客人视图</translation>
    </message>
</context>
<context>
    <name>restaurant::ActingAs</name>
    <message>
        <source>Acting as</source>
        <translation>操作身份</translation>
    </message>
    <message>
        <source>In whose name commands are sent and views are read. Choose somebody to see what he may not do or see.</source>
        <translation>以谁的名义发送命令、读取视图。选择某人，看看他不能做什么、不能看什么。</translation>
    </message>
    <message>
        <source>whoever may</source>
        <translation>任何有权者</translation>
    </message>
</context>
<context>
    <name>restaurant::AnswerList</name>
    <message>
        <source>no reason given</source>
        <translation>未说明理由</translation>
    </message>
    <message>
        <source>… Order %1 is placed · its stock is asked for · %2</source>
        <translation>… 订单 %1 已下 · 正在询问库存 · %2</translation>
    </message>
    <message>
        <source>… Order %1 waits for %2 to be paid before the kitchen hears of it · %3</source>
        <translation>… 订单 %1 等待支付 %2，之后厨房才会得知 · %3</translation>
    </message>
    <message>
        <source>✓ Order %1 is accepted: the kitchen has it · %2</source>
        <translation>✓ 订单 %1 已接受：厨房已收到 · %2</translation>
    </message>
    <message>
        <source>✕ Order %1 was rejected: %2</source>
        <translation>✕ 订单 %1 被驳回：%2</translation>
    </message>
    <message>
        <source>✕ Order %1 was cancelled: %2</source>
        <translation>✕ 订单 %1 已取消：%2</translation>
    </message>
    <message>
        <source>What became of the last orders</source>
        <translation>最近订单的结果</translation>
    </message>
    <message>
        <source>✕ Not placed: %1</source>
        <translation>✕ 未能下单：%1</translation>
    </message>
    <message>
        <source>✕ Rejected: %1</source>
        <translation>✕ 被驳回：%1</translation>
    </message>
</context>
<context>
    <name>restaurant::ArchitectureActions</name>
    <message>
        <source>Ask by the &amp;clock</source>
        <translation>按时钟询问(&amp;C)</translation>
    </message>
    <message>
        <source>The poll asks for rows changed since a time: what changes at the very instant of the question is missed</source>
        <translation>轮询询问某时刻以来变化的行：恰在询问那一刻发生的变化会漏掉</translation>
    </message>
    <message>
        <source>Look for rows that are &amp;gone</source>
        <translation>查找已消失的行(&amp;G)</translation>
    </message>
    <message>
        <source>The poll also reads all keys; without, it never hears that a row was deleted</source>
        <translation>轮询也读取所有键；否则它永远不知道有行被删除</translation>
    </message>
    <message>
        <source>&amp;Mend it</source>
        <translation>修好它(&amp;M)</translation>
    </message>
    <message>
        <source>Views are kept in step by %1</source>
        <translation>视图靠%1保持同步</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>每 %1</translation>
    </message>
    <message>
        <source>How often the job of trigger and poll runs, in the restaurant&apos;s time</source>
        <translation>触发器和轮询的任务多久运行一次，按餐厅时间</translation>
    </message>
    <message>
        <source>All of it works from now on, and every view is brought up to date</source>
        <translation>从现在起一切正常工作，每个视图都更新到最新</translation>
    </message>
    <message>
        <source>What can go &amp;wrong</source>
        <translation>可能出的错(&amp;W)</translation>
    </message>
</context>
<context>
    <name>restaurant::ArchitectureButton</name>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>What keeps the views in step: %1</source>
        <translation>靠什么让视图保持同步：%1</translation>
    </message>
</context>
<context>
    <name>restaurant::ArchitectureChoice</name>
    <message>
        <source>Architectures</source>
        <translation>架构</translation>
    </message>
</context>
<context>
    <name>restaurant::AskedModel</name>
    <message>
        <source>Asked</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>语句</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
</context>
<context>
    <name>restaurant::AuditLine</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1，另有 %2 个</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>缺少：%1。</translation>
    </message>
    <message>
        <source>Wrong, but not on this pane: %1.</source>
        <translation>有错误，但不在此窗格：%1。</translation>
    </message>
</context>
<context>
    <name>restaurant::BendHand</name>
    <message>
        <source>Event %1, on its way to %2</source>
        <translation>去%2途中的事件 %1</translation>
    </message>
    <message>
        <source>%1 Event %2: %3</source>
        <comment>a sign, which, what is done to it</comment>
        <translation>%1 事件 %2：%3</translation>
    </message>
</context>
<context>
    <name>restaurant::CaptionBand</name>
    <message>
        <source>Caption</source>
        <translation>字幕</translation>
    </message>
</context>
<context>
    <name>restaurant::ChartGuess</name>
    <message>
        <source>Draw how it will go on; arrow keys draw, too</source>
        <translation>画出接下来的走势；也可用方向键画</translation>
    </message>
</context>
<context>
    <name>restaurant::ChartResult</name>
    <message>
        <source>Save the chart as a picture</source>
        <translation>把图表保存为图片</translation>
    </message>
    <message>
        <source>Which figure the chart shows</source>
        <translation>图表显示哪项指标</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>显示为表格</translation>
    </message>
</context>
<context>
    <name>restaurant::ChartTable</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>restaurant::ChartView</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>restaurant::ChartsPane</name>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出 …</translation>
    </message>
    <message>
        <source>Save the chart as a picture, a drawing or a table</source>
        <translation>把图表保存为图片、绘图或表格</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>What a query of each view costs now, under this architecture</source>
        <translation>在当前架构下，每个视图的一次查询现在的代价</translation>
    </message>
    <message>
        <source>Show the chart as a table</source>
        <translation>把图表显示为表格</translation>
    </message>
    <message>
        <source>The chart as a table</source>
        <translation>表格形式的图表</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>还没有测量数据。</translation>
    </message>
    <message>
        <source>What queries cost now</source>
        <translation>查询现在的代价</translation>
    </message>
    <message>
        <source>No query has been counted yet.</source>
        <translation>还没有统计到查询。</translation>
    </message>
    <message>
        <source>Counted on this machine since the evening was opened, or since its architecture changed; not recorded.</source>
        <translation>自晚间打开或架构改变以来，在本机统计；不录制。</translation>
    </message>
    <message>
        <source>The past is on the screen, of which only recorded looks are known: these are the queries of the live evening.</source>
        <translation>屏幕上是过去，只知道其中录制下来的查看：这里是实时晚间的查询。</translation>
    </message>
</context>
<context>
    <name>restaurant::ChoiceRow</name>
    <message>
        <source>One more hand (%1)</source>
        <translation>再加一只手（%1）</translation>
    </message>
    <message>
        <source>Hands for %1</source>
        <translation>“%1”的举手数</translation>
    </message>
    <message>
        <source>hands</source>
        <translation>举手</translation>
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
        <translation>讨论前后的举手</translation>
    </message>
    <message>
        <source>Hands in the vote</source>
        <translation>投票中的举手</translation>
    </message>
    <message>
        <source>Who chose it may believe: %1</source>
        <translation>选它的人可能认为：%1</translation>
    </message>
</context>
<context>
    <name>restaurant::ClassDialog</name>
    <message>
        <source>Nobody answered there. Are host and port right, and does the server run? %1</source>
        <translation>那里没有应答。主机和端口对吗？服务器在运行吗？%1</translation>
    </message>
    <message>
        <source>The server turned this login away. Are user, password and database right? %1</source>
        <translation>服务器拒绝了这次登录。用户、密码和数据库对吗？%1</translation>
    </message>
    <message>
        <source>There is no restaurant&apos;s log in this database. Whoever looks after the server makes one: script/class does, or “server init”. %1</source>
        <translation>这个数据库中没有餐厅的日志。由管理服务器的人建立：用 script/class，或“server init”。%1</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>主持(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>加入(&amp;J)</translation>
    </message>
    <message>
        <source>Lead a class</source>
        <translation>主持班级</translation>
    </message>
    <message>
        <source>Join a class</source>
        <translation>加入班级</translation>
    </message>
    <message>
        <source>Guests, staff and the process manager run here; the log stands on the class&apos;s server, where the seats of other machines write, too.</source>
        <translation>客人、员工和流程管理器在这里运行；日志在班级的服务器上，其他机器的席位也写入那里。</translation>
    </message>
    <message>
        <source>This machine takes a seat at the class&apos;s log: with views of its own, and with what its kind of seat may do.</source>
        <translation>这台机器在班级的日志上占一个席位：有自己的视图，能做这种席位可以做的事。</translation>
    </message>
    <message>
        <source>As what to join</source>
        <translation>以什么身份加入</translation>
    </message>
    <message>
        <source>Kitchen: cooks</source>
        <translation>厨房：做菜</translation>
    </message>
    <message>
        <source>Waiter: seats, takes orders, serves</source>
        <translation>服务员：安排入座、点单、上菜</translation>
    </message>
    <message>
        <source>Counter: takeaway guests and their orders</source>
        <translation>柜台：外带客人及其订单</translation>
    </message>
    <message>
        <source>Board: shows the numbers</source>
        <translation>看板：显示号码</translation>
    </message>
    <message>
        <source>Spectator: looks on</source>
        <translation>旁观者：只看</translation>
    </message>
    <message>
        <source>So many seconds late this seat&apos;s views are</source>
        <translation>这个席位的视图晚多少秒</translation>
    </message>
    <message>
        <source> s late, on purpose</source>
        <translation> 秒延迟，故意设置</translation>
    </message>
    <message>
        <source>&amp;Seat</source>
        <translation>席位(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>The scenario that the evening begins with</source>
        <translation>晚间以哪个场景开始</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose the file of a scenario</source>
        <translation>选择场景文件</translation>
    </message>
    <message>
        <source>&amp;Nothing happens by itself: the seats do everything</source>
        <translation>没有什么自动发生：一切由席位来做(&amp;N)</translation>
    </message>
    <message>
        <source>So many seconds of the restaurant in a second</source>
        <translation>每一秒餐厅过多少秒</translation>
    </message>
    <message>
        <source> restaurant seconds a second</source>
        <translation> 餐厅秒/秒</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>场景(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>速度(&amp;P)</translation>
    </message>
    <message>
        <source>Where an evening has begun already, that one goes on.</source>
        <translation>如果那里已有开始的晚间，就继续那一个。</translation>
    </message>
    <message>
        <source>The evening that has begun there</source>
        <translation>那里已开始的晚间</translation>
    </message>
    <message>
        <source>Open scenario</source>
        <translation>打开场景</translation>
    </message>
    <message>
        <source>Scenarios (*.scenario.json)</source>
        <translation>场景 (*.scenario.json)</translation>
    </message>
    <message>
        <source>Asks the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>A class cannot play this scenario: %1.</source>
        <translation>班级不能运行这个场景：%1。</translation>
    </message>
</context>
<context>
    <name>restaurant::ClosingController</name>
    <message>
        <source>&amp;What the evening was…</source>
        <translation>晚间概况(&amp;W)…</translation>
    </message>
    <message>
        <source>Waits before and after each cue, guests lost, harm and refusals</source>
        <translation>每个提示前后的等待、流失客人、损害和拒绝</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
</context>
<context>
    <name>restaurant::ClosingWindow</name>
    <message>
        <source>What the evening was</source>
        <translation>晚间概况</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>再来一次(&amp;A)</translation>
    </message>
    <message>
        <source>Begin the same evening anew</source>
        <translation>重新开始同一个晚间</translation>
    </message>
    <message>
        <source>Begin the next evening that the program brings</source>
        <translation>开始程序自带的下一个晚间</translation>
    </message>
    <message>
        <source>Beside it:</source>
        <translation>并排对照：</translation>
    </message>
    <message>
        <source>Play the same evening with these who serve, and show it beside this one</source>
        <translation>用这些服务人员重新运行同一晚间，并排显示</translation>
    </message>
    <message>
        <source>Handout:</source>
        <translation>讲义：</translation>
    </message>
    <message>
        <source>Size of the handout</source>
        <translation>讲义的大小</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save it as a PDF or as a drawing of that size</source>
        <translation>按此大小保存为 PDF 或绘图</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>&amp;Next: %1</source>
        <translation>下一个(&amp;N)：%1</translation>
    </message>
    <message>
        <source>The same evening is being played: %1…</source>
        <translation>正在运行同一晚间：%1…</translation>
    </message>
</context>
<context>
    <name>restaurant::CommandPalette</name>
    <message>
        <source>&amp;Find a command…</source>
        <translation>查找操作(&amp;F)…</translation>
    </message>
    <message>
        <source>Everything that can be done here, found as you type</source>
        <translation>这里能做的一切，边输入边查找</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找操作</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>想做什么？</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>符合的操作</translation>
    </message>
    <message>
        <source>Nothing here is called that</source>
        <translation>这里没有这样的操作</translation>
    </message>
</context>
<context>
    <name>restaurant::ComparePage</name>
    <message>
        <source>Save the table as a picture</source>
        <translation>把表格保存为图片</translation>
    </message>
    <message>
        <source>Save a line for each figure of each column</source>
        <translation>每列的每项指标保存一行</translation>
    </message>
    <message>
        <source>Which view is late</source>
        <translation>哪个视图延迟</translation>
    </message>
    <message>
        <source>So many seconds late, a column for each</source>
        <translation>延迟这么多秒，每个值一列</translation>
    </message>
    <message>
        <source>0, 30, 120</source>
        <translation>0, 30, 120</translation>
    </message>
    <message>
        <source>Delays in seconds</source>
        <translation>延时秒数</translation>
    </message>
    <message>
        <source>Staffing</source>
        <translation>人员配置</translation>
    </message>
    <message>
        <source>What was found, a column for each way to play</source>
        <translation>运行结果，每种运行方式一列</translation>
    </message>
    <message>
        <source>Choose columns, and play: each is played many times with the same guests.</source>
        <translation>选择列并运行：每列都用相同的客人运行多次。</translation>
    </message>
    <message>
        <source>Save a test for each figure, which fails where a column is worse than the first</source>
        <translation>为每项指标保存一个测试，某列比第一列差时测试失败</translation>
    </message>
    <message>
        <source>Delays are seconds, as 0, 30, 120.</source>
        <translation>延时以秒为单位，如 0, 30, 120。</translation>
    </message>
    <message>
        <source>Compare: %1</source>
        <translation>比较：%1</translation>
    </message>
</context>
<context>
    <name>restaurant::CompareWindow</name>
    <message>
        <source>Stopped before each had been played once.</source>
        <translation>在各列都运行一次之前已停止。</translation>
    </message>
    <message>
        <source>Simulated in %1 s by %2 threads; one after the other it is %3 s of work.</source>
        <translation>用 %2 个线程在 %1 s 内模拟完成；依次进行则是 %3 s 的工作。</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;weep</source>
        <translation>扫描(&amp;W)</translation>
    </message>
    <message>
        <source>Measured &amp;load</source>
        <translation>测量负载(&amp;L)</translation>
    </message>
    <message>
        <source>Compare: %1</source>
        <translation>比较：%1</translation>
    </message>
    <message>
        <source>Another one is being played.</source>
        <translation>正在运行另一个。</translation>
    </message>
    <message>
        <source>Stopped before anything had been measured.</source>
        <translation>尚未测量就已停止。</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
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
        <translation>保存结果</translation>
    </message>
    <message>
        <source>It was not saved</source>
        <translation>没有保存</translation>
    </message>
</context>
<context>
    <name>restaurant::ComparisonModel</name>
    <message>
        <source>What it allows</source>
        <translation>能做到什么</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
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
        <translation>已下单</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>被驳回</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>accepted, %1 of %2 lines served</source>
        <translation>已接受，%2 行中 %1 行已上菜</translation>
    </message>
    <message>
        <source>The order by composition, beside the view</source>
        <translation>视图旁边，组合查询得到的订单</translation>
    </message>
    <message>
        <source>no answer: %1</source>
        <translation>没有回答：%1</translation>
    </message>
    <message>
        <source>knows of no such order</source>
        <translation>不知道这样的订单</translation>
    </message>
    <message>
        <source>%1
Asked in %2; it knows %3 of the order.</source>
        <translation>%1
询问用时 %2；它知道订单的%3。</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1 round trips</source>
        <translation>%1 次往返</translation>
    </message>
    <message>
        <source>The view</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>What it says now; its cost is that of your last question.</source>
        <translation>它现在的内容；代价取自你上次的询问。</translation>
    </message>
    <message>
        <source>What it says now; nobody has asked it since, so what an answer costs is not known.</source>
        <translation>它现在的内容；此后没人询问过，因此不知道回答的代价。</translation>
    </message>
    <message>
        <source>Asking the services …</source>
        <translation>正在询问各服务 …</translation>
    </message>
    <message>
        <source>Asked now, each service in a store of its own.</source>
        <translation>现在询问，每个服务有自己的存储。</translation>
    </message>
    <message>
        <source>Asked now, each service&apos;s streams in the one file of all.</source>
        <translation>现在询问，各服务的流在同一个文件中。</translation>
    </message>
    <message>
        <source>%1 No answer from: %2. What it knows is missing in the composed answer; the view still says what it heard last.</source>
        <translation>%1没有回答的：%2。组合的回答缺少它所知道的内容；视图仍显示最后得知的内容。</translation>
    </message>
    <message>
        <source>%1 The services know something else than the view says: it has not heard of everything yet.</source>
        <translation>%1各服务所知与视图显示的不同：视图还没有得知一切。</translation>
    </message>
    <message>
        <source>%1 Composed answer and view say the same.</source>
        <translation>%1组合的回答与视图一致。</translation>
    </message>
</context>
<context>
    <name>restaurant::ConsistencyChooser</name>
    <message>
        <source>What is waited for before the next order</source>
        <translation>点下一个订单之前等待什么</translation>
    </message>
    <message>
        <source>Seconds after which you are told what is known</source>
        <translation>多少秒之后告知已知的情况</translation>
    </message>
    <message>
        <source>After so many seconds by the wall&apos;s clock you are told what is known, and may wait on or go on (arrow keys, or type)</source>
        <translation>按现实时钟过了这么多秒，就告知已知的情况，可以继续等，也可以不等（用方向键或直接输入）</translation>
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
        <translation>%1 在事件 %2 处的分支</translation>
    </message>
</context>
<context>
    <name>restaurant::CursorKeys</name>
    <message>
        <source>Start</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>To the beginning of the evening</source>
        <translation>到晚间的开头</translation>
    </message>
    <message>
        <source>◂ Cue</source>
        <translation>◂ 提示</translation>
    </message>
    <message>
        <source>Back to the cue before</source>
        <translation>回到前一个提示</translation>
    </message>
    <message>
        <source>◂ Command</source>
        <translation>◂ 命令</translation>
    </message>
    <message>
        <source>Back by one command</source>
        <translation>后退一个命令</translation>
    </message>
    <message>
        <source>◂ Event</source>
        <translation>◂ 事件</translation>
    </message>
    <message>
        <source>Back by one event</source>
        <translation>后退一个事件</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play from here, or pause</source>
        <translation>从这里播放，或暂停</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>倒放</translation>
    </message>
    <message>
        <source>Play backwards</source>
        <translation>倒着播放</translation>
    </message>
    <message>
        <source>Event ▸</source>
        <translation>事件 ▸</translation>
    </message>
    <message>
        <source>On by one event</source>
        <translation>前进一个事件</translation>
    </message>
    <message>
        <source>Command ▸</source>
        <translation>命令 ▸</translation>
    </message>
    <message>
        <source>On by one command</source>
        <translation>前进一个命令</translation>
    </message>
    <message>
        <source>Cue ▸</source>
        <translation>提示 ▸</translation>
    </message>
    <message>
        <source>On to the next cue</source>
        <translation>前进到下一个提示</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>To the end, where the evening goes on</source>
        <translation>到末尾，晚间从那里继续</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Go another way from here: a new file that shares what was until now</source>
        <translation>从这里另走一条路：一个新文件，到此为止的内容相同</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>restaurant::DecisionWait</name>
    <message>
        <source>Not decided yet: %1. If the window closes now, it may never be recorded.</source>
        <translation>尚未决定：%1。若现在关闭窗口，可能永远不会记录。</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>仍然关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>restaurant::DelayButton</name>
    <message>
        <source>This view is %1 late on purpose</source>
        <translation>这个视图故意延迟 %1</translation>
    </message>
    <message>
        <source>%1; make it later or sooner</source>
        <translation>%1；可以调晚或调早</translation>
    </message>
</context>
<context>
    <name>restaurant::DelaySlider</name>
    <message>
        <source>How much later than written it hears of an event</source>
        <translation>事件写入后过多久它才得知</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延时</translation>
    </message>
</context>
<context>
    <name>restaurant::DeliveriesPanel</name>
    <message>
        <source>Deliveries to %1</source>
        <translation>到%1的投递</translation>
    </message>
    <message>
        <source>The log itself loses and reorders nothing: all of this is injected between the log and this one view, and recorded.</source>
        <translation>日志本身不丢失、不打乱任何内容：这一切都是在日志与这一个视图之间注入的，并已录制。</translation>
    </message>
    <message>
        <source>As it was at %1.</source>
        <translation>%1 时的样子。</translation>
    </message>
    <message>
        <source>Nothing has befallen it: it follows the log by the program&apos;s own line, which has all four checks built in. The first fault or protection that is set here gives it a line that has those that are ticked, and no others.</source>
        <translation>没有发生过什么：它通过程序自己的投递线跟随日志，四种检查都内置其中。在这里第一次设置故障或保护后，它的投递线就只有勾选的检查，没有别的。</translation>
    </message>
    <message>
        <source>It is empty until a guest or somebody of the staff looks and has it rebuilt; rebuilds that run: %1.</source>
        <translation>它一直为空，直到客人或员工查看并让它重建；正在进行的重建：%1。</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <comment>a sign, when, what befell the projector</comment>
        <translation>%1 于 %2：%3</translation>
    </message>
    <message>
        <source>%1 event %2 at %3: %4</source>
        <comment>a sign, which, when, what befell it</comment>
        <translation>%1 事件 %2 于 %3：%4</translation>
    </message>
</context>
<context>
    <name>restaurant::DeliveryPanels</name>
    <message>
        <source>%1 all</source>
        <translation>%1 全部</translation>
    </message>
    <message>
        <source>%1 event %2</source>
        <translation>%1 事件 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a document, what changes</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: nothing would change.</source>
        <translation>%1：什么都不会变。</translation>
    </message>
    <message>
        <source>%1: %2 would change: %3</source>
        <translation>%1：%2将会改变：%3</translation>
    </message>
</context>
<context>
    <name>restaurant::DetailEventsModel</name>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>restaurant::DetailLinesModel</name>
    <message>
        <source>Allergy: %1</source>
        <translation>过敏：%1</translation>
    </message>
    <message>
        <source>×</source>
        <translation>×</translation>
    </message>
    <message>
        <source>Dish</source>
        <translation>菜品</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
</context>
<context>
    <name>restaurant::DetailsPane</name>
    <message>
        <source>Order details</source>
        <translation>订单详情</translation>
    </message>
    <message>
        <source>C&amp;omposed</source>
        <translation>组合查询(&amp;O)</translation>
    </message>
    <message>
        <source>Ask the three services for this order as well, beside the view</source>
        <translation>同时向三个服务询问这个订单，与视图对照</translation>
    </message>
    <message>
        <source>Number of the order to show</source>
        <translation>要显示的订单号</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Services are asked as they are now: of the past only the view&apos;s recording tells</source>
        <translation>询问的是各服务的现状：过去只有视图的录制才知道</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>订单的行</translation>
    </message>
    <message>
        <source>Events of the order</source>
        <translation>订单的事件</translation>
    </message>
    <message>
        <source>What the process manager waits for</source>
        <translation>流程管理器在等什么</translation>
    </message>
    <message>
        <source>To do of the process manager</source>
        <translation>流程管理器的待办</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>被驳回</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>The view knows no order %1.</source>
        <translation>视图不知道订单 %1。</translation>
    </message>
    <message>
        <source>Choose an order, or double-click one in another pane.</source>
        <translation>选择一个订单，或在别的窗格中双击一个。</translation>
    </message>
</context>
<context>
    <name>restaurant::DetailsTable</name>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>已收</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>restaurant::Diagnostics</name>
    <message>
        <source>none is open</source>
        <translation>没有打开</translation>
    </message>
    <message>
        <source>It could not be looked at</source>
        <translation>无法查看</translation>
    </message>
</context>
<context>
    <name>restaurant::DishButton</name>
    <message>
        <source>Contains %1</source>
        <translation>含有 %1</translation>
    </message>
    <message>
        <source>%1 · sold out</source>
        <translation>%1 · 售罄</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <translation>%1 · 剩 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
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
        <translation>没有这个名字的菜。</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>菜品</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>恢复供应 %1</translation>
    </message>
    <message>
        <source>Mark %1 sold out</source>
        <translation>把 %1 标为售罄</translation>
    </message>
</context>
<context>
    <name>restaurant::DishGuestsModel</name>
    <message>
        <source>Dish</source>
        <translation>菜品</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>Portions</source>
        <translation>份数</translation>
    </message>
</context>
<context>
    <name>restaurant::DishesModel</name>
    <message>
        <source>Dish</source>
        <translation>菜品</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>售罄</translation>
    </message>
    <message>
        <source>Allergens</source>
        <translation>过敏原</translation>
    </message>
</context>
<context>
    <name>restaurant::DishesPane</name>
    <message>
        <source>Guests by dish</source>
        <translation>菜品客人</translation>
    </message>
    <message>
        <source>Add the view &amp;Guests by dish</source>
        <translation>添加菜品客人视图(&amp;G)</translation>
    </message>
    <message>
        <source>Add a view to this evening: it reads the log from its first event</source>
        <translation>给这个晚间添加一个视图：它从第一个事件开始读取日志</translation>
    </message>
    <message>
        <source>Nobody has ordered yet.</source>
        <translation>还没有人点单。</translation>
    </message>
    <message>
        <source>How many guests have ordered which dish: a view that is not part of this evening yet. Added, it reads the log from its first event, and is right about what was before.</source>
        <translation>每道菜有多少客人点过：这个视图还不属于本晚间。添加后，它从第一个事件开始读取日志，对以前发生的也显示正确。</translation>
    </message>
</context>
<context>
    <name>restaurant::DishesTable</name>
    <message>
        <source>Dish</source>
        <translation>菜品</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>售罄</translation>
    </message>
</context>
<context>
    <name>restaurant::DocumentMarks</name>
    <message>
        <source>✕ %1.</source>
        <translation>✕ %1。</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <translation>✕ %1</translation>
    </message>
    <message>
        <source>✕ should not be there</source>
        <translation>✕ 不该在这里</translation>
    </message>
    <message>
        <source>W: why does it say this?</source>
        <translation>W：为什么这样显示？</translation>
    </message>
</context>
<context>
    <name>restaurant::DoorPoster</name>
    <message>
        <source>The doors are closed</source>
        <translation>门已关闭</translation>
    </message>
    <message>
        <source>The doors are open: type %1, and the PIN %2</source>
        <translation>门已打开：输入 %1 和 PIN %2</translation>
    </message>
    <message>
        <source>Be a guest: scan the code, or type</source>
        <translation>来当客人：扫码，或输入</translation>
    </message>
    <message>
        <source>and the PIN</source>
        <translation>和 PIN</translation>
    </message>
    <message>
        <source>In the same network. Nothing is typed that says who you are.</source>
        <translation>在同一网络中。不必输入任何能表明身份的内容。</translation>
    </message>
    <message>
        <source>Encrypted. The certificate&apos;s fingerprint begins with %1.</source>
        <translation>已加密。证书的指纹以 %1 开头。</translation>
    </message>
</context>
<context>
    <name>restaurant::DoorsController</name>
    <message>
        <source>&amp;Doors for phones…</source>
        <translation>为手机开门(&amp;D)…</translation>
    </message>
    <message>
        <source>Let phones of the same network in as guests, and close again</source>
        <translation>让同一网络中的手机作为客人进来，并再关门</translation>
    </message>
    <message>
        <source>Of those with phones, %1 know the rule, %2 have just seen it, %3 guess.</source>
        <translation>有手机的人中，%1 人知道规则，%2 人刚刚见过，%3 人是猜的。</translation>
    </message>
    <message>
        <source>This evening is opened only to look. Phones answer a lesson&apos;s questions, and order nothing.</source>
        <translation>这个晚间只供查看。手机可回答课程的问题，不能点单。</translation>
    </message>
    <message>
        <source>In this evening only the script acts. Phones answer a lesson&apos;s questions, and order nothing.</source>
        <translation>这个晚间只有脚本在行动。手机可回答课程的问题，不能点单。</translation>
    </message>
    <message>
        <source>Phones come in at %1</source>
        <translation>手机由 %1 进入</translation>
    </message>
    <message>
        <source>Doors for phones</source>
        <translation>为手机开门</translation>
    </message>
    <message>
        <source>Doors open · %1</source>
        <translation>门开着 · %1</translation>
    </message>
</context>
<context>
    <name>restaurant::DoorsWindow</name>
    <message>
        <source>Let phones of this network in as guests</source>
        <translation>让这个网络中的手机作为客人进来</translation>
    </message>
    <message>
        <source>On the &amp;projector</source>
        <translation>显示到投影屏(&amp;P)</translation>
    </message>
    <message>
        <source>Show code, address and PIN alone, on the other screen if there is one; Escape ends it</source>
        <translation>只显示二维码、地址和 PIN；若有另一屏幕，就显示在那里；Esc 结束</translation>
    </message>
    <message>
        <source>Show of &amp;hands instead</source>
        <translation>改为举手(&amp;H)</translation>
    </message>
    <message>
        <source>Go on without phones: the class votes by hands, as in every lesson</source>
        <translation>不用手机继续：全班举手投票，与每一课一样</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>请出(&amp;R)</translation>
    </message>
    <message>
        <source>Send the chosen guest away; the phone may come in again as another</source>
        <translation>请走所选的客人；这部手机可以作为另一位客人再进来</translation>
    </message>
    <message>
        <source>Doors for phones</source>
        <translation>为手机开门</translation>
    </message>
    <message>
        <source>The network to which the doors are opened</source>
        <translation>向哪个网络开门</translation>
    </message>
    <message>
        <source>So many guests at most</source>
        <translation>最多多少位客人</translation>
    </message>
    <message>
        <source>Guests on phones</source>
        <translation>用手机的客人</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>网络(&amp;N)</translation>
    </message>
    <message>
        <source>Guests at &amp;most</source>
        <translation>客人上限(&amp;M)</translation>
    </message>
    <message>
        <source>This computer alone (to try it)</source>
        <translation>仅这台计算机（供试用）</translation>
    </message>
    <message>
        <source>%1 · %2 (leads outside)</source>
        <translation>%1 · %2（通往外部）</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Close the &amp;doors</source>
        <translation>关门(&amp;D)</translation>
    </message>
    <message>
        <source>Open the &amp;doors</source>
        <translation>开门(&amp;D)</translation>
    </message>
    <message>
        <source>%1 (display off, or gone)</source>
        <translation>%1（屏幕已关，或已离开）</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
</context>
<context>
    <name>restaurant::DraftList</name>
    <message>
        <source>Lines of this order</source>
        <translation>这个订单的行</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>售罄</translation>
    </message>
    <message>
        <source>only %1 left</source>
        <translation>只剩 %1</translation>
    </message>
</context>
<context>
    <name>restaurant::DraftRow</name>
    <message>
        <source>This text cannot be recorded: it has characters that are not plain text.</source>
        <translation>这段文字无法记录：含有非纯文本字符。</translation>
    </message>
    <message>
        <source>Note, such as “no ice”</source>
        <translation>备注，如“不加冰”</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Allergy, such as “nuts”</source>
        <translation>过敏，如“坚果”</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>过敏</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>第几道</translation>
    </message>
    <message>
        <source>Course </source>
        <translation>道 </translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>⚠ allergy: %1</source>
        <translation>⚠ 过敏：%1</translation>
    </message>
    <message>
        <source>course %1</source>
        <translation>第 %1 道</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <translation>%1 × %2，%3</translation>
    </message>
    <message>
        <source>One %1 less</source>
        <translation>减一份 %1</translation>
    </message>
    <message>
        <source>One %1 more</source>
        <translation>加一份 %1</translation>
    </message>
    <message>
        <source>Note, allergy and course of %1</source>
        <translation>%1 的备注、过敏和第几道</translation>
    </message>
    <message>
        <source>Take the line away</source>
        <translation>去掉这一行</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>减一份</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>加一份</translation>
    </message>
    <message>
        <source>Note, allergy, course</source>
        <translation>备注、过敏、第几道</translation>
    </message>
</context>
<context>
    <name>restaurant::EncryptionChoice</name>
    <message>
        <source>&amp;Certificate…</source>
        <translation>证书(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose the file of the certificate, in PEM form</source>
        <translation>选择 PEM 格式的证书文件</translation>
    </message>
    <message>
        <source>&amp;Key…</source>
        <translation>密钥(&amp;K)…</translation>
    </message>
    <message>
        <source>Choose the file of its private key, if that is another one</source>
        <translation>选择其私钥文件（如果在另一个文件中）</translation>
    </message>
    <message>
        <source>Whether others can read along</source>
        <translation>其他人能否读到</translation>
    </message>
    <message>
        <source>Openly (HTTP)</source>
        <translation>不加密 (HTTP)</translation>
    </message>
    <message>
        <source>Encrypted, certificate made here</source>
        <translation>加密，证书在此生成</translation>
    </message>
    <message>
        <source>Encrypted, certificate of yours</source>
        <translation>加密，自备证书</translation>
    </message>
    <message>
        <source>Certificate of the doors</source>
        <translation>门的证书</translation>
    </message>
    <message>
        <source>Private key of the certificate</source>
        <translation>证书的私钥</translation>
    </message>
    <message>
        <source>No certificate is chosen.</source>
        <translation>尚未选择证书。</translation>
    </message>
    <message>
        <source>Certificate and key: %1</source>
        <translation>证书和密钥：%1</translation>
    </message>
    <message>
        <source>Certificate: %1, key: %2</source>
        <translation>证书：%1，密钥：%2</translation>
    </message>
    <message>
        <source>Choose the file of the certificate first.</source>
        <translation>请先选择证书文件。</translation>
    </message>
    <message>
        <source>What phones and this computer say to each other can be read by others in the same network.</source>
        <translation>手机与这台计算机之间的通信，同一网络中的其他人可以读到。</translation>
    </message>
    <message>
        <source>Nobody can read along. But nobody vouches for this certificate: each phone warns once, and some do not go on from there. Try it with one.</source>
        <translation>其他人读不到。但没有谁为这个证书担保：每部手机会警告一次，有些手机就此无法继续。请先用一部试一试。</translation>
    </message>
    <message>
        <source>Nobody can read along. Phones come in by the name that stands in the certificate: it has to lead to this computer.</source>
        <translation>其他人读不到。手机通过证书中的名字进来：这个名字必须指向这台计算机。</translation>
    </message>
</context>
<context>
    <name>restaurant::Evening</name>
    <message>
        <source>Too much is waiting already. Nothing was done; try again.</source>
        <translation>等待的已经太多。什么也没做；请重试。</translation>
    </message>
    <message>
        <source>The evening is not ready for commands yet. Nothing was done.</source>
        <translation>晚间还不能接受命令。什么也没做。</translation>
    </message>
    <message>
        <source>This evening takes no commands any more. Nothing was done.</source>
        <translation>这个晚间不再接受命令。什么也没做。</translation>
    </message>
    <message>
        <source>The past is on the screen; only the live views can be rebuilt or stopped. Nothing was done.</source>
        <translation>屏幕上是过去；只有实时视图才能重建或停止。什么也没做。</translation>
    </message>
    <message>
        <source>the store of this evening cannot be written to any more</source>
        <translation>这个晚间的存储已无法写入</translation>
    </message>
    <message>
        <source>In this evening only the script acts: nobody can come in.</source>
        <translation>这个晚间只有脚本在行动：没有人能进来。</translation>
    </message>
</context>
<context>
    <name>restaurant::EveningStatus</name>
    <message>
        <source>● Running %1</source>
        <translation>● 运行中 %1</translation>
    </message>
    <message>
        <source>■ The evening is over</source>
        <translation>■ 晚间结束</translation>
    </message>
    <message>
        <source>❚❚ Paused</source>
        <translation>❚❚ 已暂停</translation>
    </message>
    <message>
        <source>◌ Opening: checking, %1 %</source>
        <translation>◌ 打开中：检查，%1 %</translation>
    </message>
    <message>
        <source>◌ Opening: run again from its record, %1 %</source>
        <translation>◌ 打开中：按记录重新运行，%1 %</translation>
    </message>
    <message>
        <source>■ Cannot go on</source>
        <translation>■ 无法继续</translation>
    </message>
    <message>
        <source>%1 commands/s</source>
        <translation>%1 命令/秒</translation>
    </message>
    <message>
        <source>%1 · %2 rejected</source>
        <translation>%1 · 被拒绝 %2</translation>
    </message>
    <message>
        <source>This machine: commit → view %1 ms p50, %2 ms p99</source>
        <translation>本机：提交 → 视图 %1 ms p50，%2 ms p99</translation>
    </message>
    <message>
        <source>By the wall&apos;s clock, over the last 1,000 commits, to a view that the scenario does not hold back.
Until the window has painted it: %1 ms p50, %2 ms p99</source>
        <translation>按现实时钟，最近 1,000 次提交，到一个场景没有延时的视图。
直到窗口画出：%1 ms p50，%2 ms p99</translation>
    </message>
    <message>
        <source>%1 · seed %2</source>
        <translation>%1 · 种子 %2</translation>
    </message>
    <message>
        <source>%1 · read only</source>
        <translation>%1 · 只读</translation>
    </message>
</context>
<context>
    <name>restaurant::EveningsBox</name>
    <message>
        <source>Evenings of each, simulated</source>
        <translation>每列的模拟晚间数</translation>
    </message>
    <message>
        <source>Evenings of each, measured on files</source>
        <translation>每列在文件上测量的晚间数</translation>
    </message>
    <message>
        <source>How far off the mean a figure may be before it is named, with how many evenings it would take</source>
        <translation>指标偏离均值多少以上要指出，并说明需要多少个晚间</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>运行(&amp;P)</translation>
    </message>
    <message>
        <source>%v of %m evenings</source>
        <translation>%v / %m 个晚间</translation>
    </message>
    <message>
        <source>The first seed</source>
        <translation>第一个种子</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>首个种子</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
</context>
<context>
    <name>restaurant::FileController</name>
    <message>
        <source>&amp;Back to what this branched from</source>
        <translation>回到分支的来源(&amp;B)</translation>
    </message>
    <message>
        <source>CQRS Restaurant[*]</source>
        <translation>CQRS Restaurant[*]</translation>
    </message>
    <message>
        <source>%1, not saved[*] — CQRS Restaurant</source>
        <translation>%1，未保存[*] — CQRS Restaurant</translation>
    </message>
    <message>
        <source>%1, read only[*] — %2 — CQRS Restaurant</source>
        <translation>%1，只读[*] — %2 — CQRS Restaurant</translation>
    </message>
    <message>
        <source>%1[*] — %2 — CQRS Restaurant</source>
        <translation>%1[*] — %2 — CQRS Restaurant</translation>
    </message>
    <message>
        <source>“%1” is not saved. What was done in it would be lost.</source>
        <translation>“%1”没有保存。其中所做的将会丢失。</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Do not save</source>
        <translation>不保存(&amp;D)</translation>
    </message>
    <message>
        <source>“%1”, from which this is a branch, is not saved either.</source>
        <translation>“%1”（这个分支的来源）也没有保存。</translation>
    </message>
    <message>
        <source>&amp;Go back to it</source>
        <translation>回到它(&amp;G)</translation>
    </message>
    <message>
        <source>This evening is no branch of another</source>
        <translation>这个晚间不是别的晚间的分支</translation>
    </message>
    <message>
        <source>Open “%1” again, where the branch begins</source>
        <translation>重新打开“%1”，停在分支开始处</translation>
    </message>
    <message>
        <source>Branch of %1</source>
        <translation>%1 的分支</translation>
    </message>
    <message>
        <source>“%1” was not saved when the program ended; something was done in it last on %2.</source>
        <translation>程序结束时“%1”没有保存；其中最后一次操作在 %2。</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>打开它(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Throw it away</source>
        <translation>丢弃它(&amp;T)</translation>
    </message>
    <message>
        <source>Recordings (*.restaurant)</source>
        <translation>录制 (*.restaurant)</translation>
    </message>
    <message>
        <source>Save evening as</source>
        <translation>晚间另存为</translation>
    </message>
</context>
<context>
    <name>restaurant::FloorPane</name>
    <message>
        <source>Floor</source>
        <translation>大堂</translation>
    </message>
    <message>
        <source>Show the floor as tables</source>
        <translation>把大堂显示为表格</translation>
    </message>
    <message>
        <source>Show the details of this order</source>
        <translation>显示这个订单的详情</translation>
    </message>
    <message>
        <source>Click on anything, or go there with the arrow keys: here stands what it is and what it waits for.</source>
        <translation>点击任何东西，或用方向键移到那里：这里会说明它是什么，在等什么。</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>订单 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>restaurant::FloorTables</name>
    <message>
        <source>Which table of the floor</source>
        <translation>大堂的哪张表</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>餐桌</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>出餐口</translation>
    </message>
    <message>
        <source>%1 on the floor</source>
        <translation>大堂的%1</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>这里还没有内容。</translation>
    </message>
</context>
<context>
    <name>restaurant::FloorWidget</name>
    <message>
        <source>Floor</source>
        <translation>大堂</translation>
    </message>
    <message>
        <source>The dining room from above. Arrow keys go from one thing to the next.</source>
        <translation>从上方俯视的餐厅。用方向键依次移动。</translation>
    </message>
</context>
<context>
    <name>restaurant::FlowMessages</name>
    <message>
        <source>write side</source>
        <translation>写入端</translation>
    </message>
    <message>
        <source>%1, refused</source>
        <translation>%1，被拒绝</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>log and views</source>
        <translation>日志和视图</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>到达</translation>
    </message>
</context>
<context>
    <name>restaurant::FlowPane</name>
    <message>
        <source>Data flow</source>
        <translation>数据流</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>慢速</translation>
    </message>
    <message>
        <source>Messages take three times as long (S)</source>
        <translation>消息用三倍的时间 (S)</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>定格</translation>
    </message>
    <message>
        <source>The picture stands still; the evening goes on (H)</source>
        <translation>画面静止；晚间继续 (H)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Show the trip of the message that is chosen, from end to end (F)</source>
        <translation>显示所选消息从头到尾的行程 (F)</translation>
    </message>
    <message>
        <source>What the message carries, as JSON</source>
        <translation>消息携带的内容，JSON 格式</translation>
    </message>
    <message>
        <source>The steps of the trail</source>
        <translation>行程的步骤</translation>
    </message>
    <message>
        <source>Show the data flow as tables</source>
        <translation>把数据流显示为表格</translation>
    </message>
    <message>
        <source>Held: the picture stands still while the evening goes on.</source>
        <translation>已定格：画面静止，晚间继续。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1:
%2</source>
        <translation>%1：
%2</translation>
    </message>
</context>
<context>
    <name>restaurant::FlowPlaces</name>
    <message>
        <source>Box</source>
        <translation>方框</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>行程</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>已经过</translation>
    </message>
</context>
<context>
    <name>restaurant::FlowTables</name>
    <message>
        <source>Which table of the data flow</source>
        <translation>数据流的哪张表</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>方框</translation>
    </message>
    <message>
        <source>%1 of the data flow</source>
        <translation>数据流的%1</translation>
    </message>
    <message>
        <source>No message yet.</source>
        <translation>还没有消息。</translation>
    </message>
</context>
<context>
    <name>restaurant::FlowWidget</name>
    <message>
        <source>Data flow</source>
        <translation>数据流</translation>
    </message>
    <message>
        <source>The road of the data, from commands by way of the write side and the log to the views. Arrow keys go from one thing to the next.</source>
        <translation>数据之路：从命令经写入端和日志到视图。用方向键依次移动。</translation>
    </message>
</context>
<context>
    <name>restaurant::FollowedList</name>
    <message>
        <source>Wait on</source>
        <translation>继续等</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>不再等</translation>
    </message>
    <message>
        <source>What is known of the orders that you sent</source>
        <translation>已发送订单的已知情况</translation>
    </message>
    <message>
        <source>As long again</source>
        <translation>再等同样久</translation>
    </message>
    <message>
        <source>The order stays sent; what becomes of it is told here</source>
        <translation>订单仍在发送；结果会在这里告知</translation>
    </message>
    <message>
        <source>… and %1 more are under way</source>
        <translation>… 另有 %1 个进行中</translation>
    </message>
</context>
<context>
    <name>restaurant::FrontDoor</name>
    <message>
        <source>&amp;Start page</source>
        <translation>起始页(&amp;S)</translation>
    </message>
    <message>
        <source>What can be done here: the story, lessons, your own evening</source>
        <translation>这里能做什么：看故事、上课、自己的晚间</translation>
    </message>
    <message>
        <source>%1 lessons, each with questions to a class or to yourself. Done: %2</source>
        <translation>%1 节课，每节都有问全班或问自己的问题。已完成：%2</translation>
    </message>
</context>
<context>
    <name>restaurant::Glossary</name>
    <message>
        <source>%1.</source>
        <extracomment>How a sentence ends: behind it stands nothing else.</extracomment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>restaurant::GlossaryWindow</name>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>查找术语</translation>
    </message>
    <message>
        <source>A word, or what it means</source>
        <translation>术语，或它的含义</translation>
    </message>
    <message>
        <source>Words that fit</source>
        <translation>符合的术语</translation>
    </message>
    <message>
        <source>No word of that kind</source>
        <translation>没有这样的术语</translation>
    </message>
    <message>
        <source>In the lesson %1</source>
        <translation>在课程“%1”中</translation>
    </message>
</context>
<context>
    <name>restaurant::GuestsModel</name>
    <message>
        <source>Guest</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>For</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
</context>
<context>
    <name>restaurant::GuideWindow</name>
    <message>
        <source>The chapters are in English. What is said of each lesson is in your language.</source>
        <translation>各章为英文。关于每一课的说明用你的语言。</translation>
    </message>
    <message>
        <source>Teacher&apos;s guide</source>
        <translation>教师指南</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>在指南中查找</translation>
    </message>
    <message>
        <source>Chapters and lessons in which it stands</source>
        <translation>出现该词的章和课程</translation>
    </message>
    <message>
        <source>The page that is chosen</source>
        <translation>所选的页</translation>
    </message>
    <message>
        <source>Nothing of that kind stands there</source>
        <translation>没有找到</translation>
    </message>
</context>
<context>
    <name>restaurant::HarmModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>The view showed</source>
        <translation>视图显示</translation>
    </message>
    <message>
        <source>True was</source>
        <translation>真相</translation>
    </message>
    <message>
        <source>It cost</source>
        <translation>代价</translation>
    </message>
</context>
<context>
    <name>restaurant::HarmPane</name>
    <message>
        <source>Harm</source>
        <translation>损害</translation>
    </message>
    <message>
        <source>Decisions that the truth would have changed</source>
        <translation>真相本会改变的决定</translation>
    </message>
    <message>
        <source>No decision so far would have been another, had its view shown what was true.</source>
        <translation>到目前为止，即使视图显示真相，也没有一个决定会不同。</translation>
    </message>
    <message>
        <source>Only harm of this kind</source>
        <translation>只看这一类损害</translation>
    </message>
    <message>
        <source>All harm</source>
        <translation>所有损害</translation>
    </message>
    <message>
        <source>Only harm of this cause</source>
        <translation>只看这种原因的损害</translation>
    </message>
    <message>
        <source>All causes</source>
        <translation>所有原因</translation>
    </message>
    <message>
        <source>Show all harm again</source>
        <translation>重新显示所有损害</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1 of %2 decisions</source>
        <translation>%2 个决定中的 %1 个</translation>
    </message>
    <message>
        <source>%1 up to here</source>
        <translation>到此为止 %1</translation>
    </message>
    <message>
        <source>Of these it cost persons with phones, %1: %2</source>
        <translation>其中由用手机的人承担的，%1：%2</translation>
    </message>
</context>
<context>
    <name>restaurant::HelpDesk</name>
    <message>
        <source>&amp;Glossary</source>
        <translation>术语表(&amp;G)</translation>
    </message>
    <message>
        <source>The field&apos;s words, found as you type</source>
        <translation>本领域的术语，边输入边查找</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>这是什么？(&amp;W)</translation>
    </message>
    <message>
        <source>What has the focus is explained, and then whatever you click</source>
        <translation>先解释焦点所在之处，再解释所点击的任何地方</translation>
    </message>
    <message>
        <source>&amp;Teacher&apos;s guide</source>
        <translation>教师指南(&amp;T)</translation>
    </message>
    <message>
        <source>Six lectures, and of each lesson what it asks and what goes wrong in class</source>
        <translation>六讲，以及每一课提出什么问题、课堂上容易出什么差错</translation>
    </message>
</context>
<context>
    <name>restaurant::KeysModel</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>主键</translation>
    </message>
    <message>
        <source>key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>May be empty</source>
        <translation>可为空</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>引用</translation>
    </message>
</context>
<context>
    <name>restaurant::KeysPicture</name>
    <message>
        <source>Tables, keys and references</source>
        <translation>表、键和引用</translation>
    </message>
    <message>
        <source>There are no tables yet.</source>
        <translation>还没有表。</translation>
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
        <translation>%1，%2。旁边的表格说明是哪些。</translation>
    </message>
    <message>
        <source>%1.%2: %3</source>
        <translation>%1.%2：%3</translation>
    </message>
</context>
<context>
    <name>restaurant::KeysWidget</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Show keys and references as a table</source>
        <translation>把键和引用显示为表格</translation>
    </message>
    <message>
        <source>Tables, keys and references</source>
        <translation>表、键和引用</translation>
    </message>
    <message>
        <source>Keys and references</source>
        <translation>键和引用</translation>
    </message>
    <message>
        <source>There are no tables yet</source>
        <translation>还没有表</translation>
    </message>
    <message>
        <source>PK: primary key · FK: refers to the key of another table</source>
        <translation>PK：主键 · FK：引用另一张表的键</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示为表格</translation>
    </message>
</context>
<context>
    <name>restaurant::KitchenModel</name>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Since fired</source>
        <translation>叫起后</translation>
    </message>
    <message>
        <source>Since sent</source>
        <translation>发送后</translation>
    </message>
    <message>
        <source>not fired</source>
        <translation>未叫起</translation>
    </message>
    <message>
        <source>Order %1, %2
Since fired %3, since sent %4
%5</source>
        <translation>订单 %1，%2
叫起后 %3，发送后 %4
%5</translation>
    </message>
</context>
<context>
    <name>restaurant::KitchenPane</name>
    <message>
        <source>Kitchen</source>
        <translation>厨房</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>小票</translation>
    </message>
    <message>
        <source>No tickets. They appear here once an order is accepted.</source>
        <translation>没有小票。订单被接受后，小票出现在这里。</translation>
    </message>
    <message>
        <source>Tickets as a table</source>
        <translation>表格形式的小票</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Start the ticket&apos;s next line</source>
        <translation>开始做小票的下一行</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Finish the line that is cooking</source>
        <translation>完成正在做的行</translation>
    </message>
    <message>
        <source>Bump</source>
        <translation>划单</translation>
    </message>
    <message>
        <source>All is done: take the ticket off the screen</source>
        <translation>全部做好：把小票从屏幕上移走</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>叫起</translation>
    </message>
    <message>
        <source>Fire the ticket&apos;s next course</source>
        <translation>叫起小票的下一道</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>撤回划单</translation>
    </message>
    <message>
        <source>Bring a bumped ticket back</source>
        <translation>取回已划单的小票</translation>
    </message>
    <message>
        <source>Show the tickets as a table</source>
        <translation>把小票显示为表格</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Show the tickets of one station only</source>
        <translation>只显示一个工位的小票</translation>
    </message>
    <message>
        <source>All stations</source>
        <translation>所有工位</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>汇总</translation>
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
        <translation>汇总：%1</translation>
    </message>
</context>
<context>
    <name>restaurant::LanguageMenu</name>
    <message>
        <source>La&amp;nguage</source>
        <translation>语言(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;As the desktop</source>
        <translation>与桌面相同(&amp;A)</translation>
    </message>
    <message>
        <source>In the language of the desktop, or else in English</source>
        <translation>用桌面的语言，没有则用英语</translation>
    </message>
    <message>
        <source>From the next start on in this language</source>
        <translation>从下次启动起使用这种语言</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>“%1” holds from the next start of the program on.</source>
        <translation>“%1”从程序下次启动起生效。</translation>
    </message>
</context>
<context>
    <name>restaurant::LayoutActions</name>
    <message>
        <source>Layo&amp;ut</source>
        <translation>布局(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>故事(&amp;S)</translation>
    </message>
    <message>
        <source>Room and data in one picture, with what happens in words, and the evening below it</source>
        <translation>大堂和数据在一个画面中，用文字说明发生的事，下方是晚间</translation>
    </message>
    <message>
        <source>&amp;Work</source>
        <translation>工作(&amp;W)</translation>
    </message>
    <message>
        <source>Take orders, cook, serve, and see what the guests see</source>
        <translation>点单、做菜、上菜，并看到客人看到的</translation>
    </message>
    <message>
        <source>&amp;Look inside</source>
        <translation>看内部(&amp;L)</translation>
    </message>
    <message>
        <source>The log, why a view says what it says, the files, and the evening below them</source>
        <translation>日志、视图为什么这样显示、文件，下方是晚间</translation>
    </message>
    <message>
        <source>S&amp;tage</source>
        <translation>舞台(&amp;T)</translation>
    </message>
    <message>
        <source>One picture as large as it can be; the key of another pane puts that on the stage</source>
        <translation>一个画面，尽可能大；按另一个窗格的键，就把它放上舞台</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>全部(&amp;E)</translation>
    </message>
    <message>
        <source>All panes at once, for who knows them</source>
        <translation>同时显示所有窗格，给熟悉它们的人</translation>
    </message>
</context>
<context>
    <name>restaurant::LessonActions</name>
    <message>
        <source>&amp;Lessons</source>
        <translation>课程(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Take a lesson…</source>
        <translation>上课(&amp;T)…</translation>
    </message>
    <message>
        <source>Choose from all lessons there are</source>
        <translation>从所有课程中选择</translation>
    </message>
    <message>
        <source>&amp;Open lesson…</source>
        <translation>打开课程(&amp;O)…</translation>
    </message>
    <message>
        <source>Take a lesson from a file</source>
        <translation>从文件打开课程</translation>
    </message>
    <message>
        <source>&amp;Folder of lessons…</source>
        <translation>课程文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Where lessons of your own are looked for first</source>
        <translation>首先在哪里查找自己的课程</translation>
    </message>
    <message>
        <source>Level &amp;1: the restaurant</source>
        <translation>第 &amp;1 级：餐厅</translation>
    </message>
    <message>
        <source>Level &amp;2: views, and who reads them</source>
        <translation>第 &amp;2 级：视图，以及谁读它们</translation>
    </message>
    <message>
        <source>Level &amp;3: architectures and services</source>
        <translation>第 &amp;3 级：架构与服务</translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>打开课程</translation>
    </message>
    <message>
        <source>Lessons (*.lesson.json)</source>
        <translation>课程 (*.lesson.json)</translation>
    </message>
    <message>
        <source>Lessons are looked for in “%1” first. One of the name of another stands in for it.</source>
        <translation>首先在“%1”中查找课程。同名的课程会代替自带的。</translation>
    </message>
    <message>
        <source>&amp;Choose another…</source>
        <translation>另选一个(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Look there no longer</source>
        <translation>不再在那里查找(&amp;L)</translation>
    </message>
    <message>
        <source>Folder of lessons</source>
        <translation>课程文件夹</translation>
    </message>
</context>
<context>
    <name>restaurant::LessonChooser</name>
    <message>
        <source>Take it</source>
        <translation>上这一课</translation>
    </message>
    <message>
        <source>Take a lesson</source>
        <translation>上课</translation>
    </message>
    <message>
        <source>Lessons, by level</source>
        <translation>按级别排列的课程</translation>
    </message>
    <message>
        <source>There are no lessons.</source>
        <translation>没有课程。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>restaurant::LessonController</name>
    <message>
        <source>The lesson “%1” has ended: another evening was opened.</source>
        <translation>课程“%1”已结束：打开了另一个晚间。</translation>
    </message>
    <message>
        <source>This lesson does not show on this machine what it says. %1</source>
        <translation>这一课在本机上没有展示出它要说明的内容。%1</translation>
    </message>
    <message>
        <source>What this stop waits for has not come. The lesson goes on all the same.</source>
        <translation>这个停点等待的事没有发生。课程照常继续。</translation>
    </message>
</context>
<context>
    <name>restaurant::LessonList</name>
    <message>
        <source>Level %1 · %2 min</source>
        <translation>第 %1 级 · %2 分钟</translation>
    </message>
    <message>
        <source>Lessons, by level</source>
        <translation>按级别排列的课程</translation>
    </message>
</context>
<context>
    <name>restaurant::LessonListModel</name>
    <message>
        <source>… being checked</source>
        <translation>… 检查中</translation>
    </message>
    <message>
        <source>✓ shows what it says</source>
        <translation>✓ 能展示要说明的内容</translation>
    </message>
    <message>
        <source>✕ does not show what it says here</source>
        <translation>✕ 在这里展示不出来</translation>
    </message>
    <message>
        <source>✕ cannot be read</source>
        <translation>✕ 无法读取</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>说明了什么</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ 完成</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>在本机</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>%1, level %2, %3 minutes, %4. %5</source>
        <translation>%1，第 %2 级，%3 分钟，%4。%5</translation>
    </message>
</context>
<context>
    <name>restaurant::LessonLocks</name>
    <message>
        <source>This lesson keeps it locked, so that it gives nothing away.</source>
        <translation>课程锁定了它，以免提前泄露答案。</translation>
    </message>
</context>
<context>
    <name>restaurant::LessonPane</name>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>重看</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Show what helps, or hide it</source>
        <translation>显示或隐藏有帮助的提示</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Leave the lesson; the evening stays as it is</source>
        <translation>离开课程；晚间保持原样</translation>
    </message>
    <message>
        <source>On with the lesson (F2)</source>
        <translation>继续课程 (F2)</translation>
    </message>
    <message>
        <source>Show the last stretch once more, at half the speed (Shift+F2)</source>
        <translation>以一半速度重看上一段 (Shift+F2)</translation>
    </message>
</context>
<context>
    <name>restaurant::LoadChart</name>
    <message>
        <source>%1 (ms), measured here</source>
        <translation>%1（ms），在本机测量</translation>
    </message>
    <message>
        <source>%1, measured here</source>
        <translation>%1，在本机测量</translation>
    </message>
    <message>
        <source>Readers at a time</source>
        <translation>同时的读者数</translation>
    </message>
</context>
<context>
    <name>restaurant::LoadModel</name>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>读者</translation>
    </message>
</context>
<context>
    <name>restaurant::LoadPage</name>
    <message>
        <source>&amp;Measure</source>
        <translation>测量(&amp;M)</translation>
    </message>
    <message>
        <source>%v of %m points</source>
        <translation>%v / %m 个点</translation>
    </message>
    <message>
        <source>What was measured, as a table</source>
        <translation>测量结果，表格形式</translation>
    </message>
    <message>
        <source>Choose architectures and readers, and measure.</source>
        <translation>选择架构和读者数，然后测量。</translation>
    </message>
    <message>
        <source>Save a line for each point</source>
        <translation>每个点保存一行</translation>
    </message>
    <message>
        <source>So many readers at a time, one after the other</source>
        <translation>同时这么多读者，逐个测量</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>How long each point is measured</source>
        <translation>每个点测量多久</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>读者</translation>
    </message>
    <message>
        <source>Each point</source>
        <translation>每个点</translation>
    </message>
    <message>
        <source>Readers are whole numbers from 1 to 8, as 1, 2, 4, 8.</source>
        <translation>读者数是 1 到 8 的整数，如 1, 2, 4, 8。</translation>
    </message>
    <message>
        <source>Choose architectures (none: all of them), and measure: one writes and more and more read, on real files of this computer. Nothing of it is simulated.</source>
        <translation>选择架构（不选则全部），然后测量：一个写，越来越多的读，都在本机的真实文件上。没有任何模拟。</translation>
    </message>
    <message>
        <source>Measured load: %1</source>
        <translation>测量负载：%1</translation>
    </message>
</context>
<context>
    <name>restaurant::LogDelegate</name>
    <message>
        <source>✓ accepted</source>
        <translation>✓ 已接受</translation>
    </message>
    <message>
        <source>✕ rejected</source>
        <translation>✕ 被拒绝</translation>
    </message>
    <message>
        <source>↻ repeated</source>
        <translation>↻ 重复</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>另 %1 个</translation>
    </message>
</context>
<context>
    <name>restaurant::LogModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>restaurant::LogPane</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Re&amp;jected only</source>
        <translation>只看被拒绝的(&amp;J)</translation>
    </message>
    <message>
        <source>What did this &amp;change?</source>
        <translation>它改变了什么？(&amp;C)</translation>
    </message>
    <message>
        <source>Show its &amp;trip</source>
        <translation>显示它的行程(&amp;T)</translation>
    </message>
    <message>
        <source>Only this order</source>
        <translation>只看这个订单</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Only commands of this type, or that caused this event</source>
        <translation>只看这种命令，或引起这种事件的命令</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Only what this actor sent</source>
        <translation>只看此人发送的</translation>
    </message>
    <message>
        <source>Only commands that were rejected</source>
        <translation>只看被拒绝的命令</translation>
    </message>
    <message>
        <source>Show all commands again</source>
        <translation>重新显示所有命令</translation>
    </message>
    <message>
        <source>Keep the newest command in sight</source>
        <translation>始终显示最新的命令</translation>
    </message>
    <message>
        <source>Foll&amp;ow</source>
        <translation>跟随(&amp;O)</translation>
    </message>
    <message>
        <source>Commands and events</source>
        <translation>命令和事件</translation>
    </message>
    <message>
        <source>No commands to show yet</source>
        <translation>还没有命令可显示</translation>
    </message>
    <message>
        <source>What the log shows</source>
        <translation>日志显示什么</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands with the events they caused</source>
        <translation>命令及其引起的事件</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Who looked at which view: they change nothing, and cause no event</source>
        <translation>谁查看了哪个视图：查看什么也不改变，不引起事件</translation>
    </message>
    <message>
        <source>Light up all that this command has changed</source>
        <translation>高亮这个命令改变的一切</translation>
    </message>
    <message>
        <source>Show in the data flow which way this command has gone</source>
        <translation>在数据流中显示这个命令走过的路</translation>
    </message>
    <message>
        <source>All actors</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… 另有 %1 个</translation>
    </message>
    <message>
        <source>%1 of %2 commands</source>
        <translation>%2 个命令中的 %1 个</translation>
    </message>
    <message>
        <source>the last %1 commands; %2 older ones are in the file</source>
        <translation>最近 %1 个命令；较早的 %2 个在文件中</translation>
    </message>
</context>
<context>
    <name>restaurant::LooksModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>At event</source>
        <translation>看到事件</translation>
    </message>
    <message>
        <source>Late by</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>代价</translation>
    </message>
</context>
<context>
    <name>restaurant::LooksView</name>
    <message>
        <source>Only queries of this view</source>
        <translation>只看这个视图的查询</translation>
    </message>
    <message>
        <source>All views</source>
        <translation>所有视图</translation>
    </message>
    <message>
        <source>Only what this person looked at</source>
        <translation>只看此人查看的</translation>
    </message>
    <message>
        <source>Show all queries again</source>
        <translation>重新显示所有查询</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Nobody has looked at a view yet. Guests and staff do so where they live in the evening; a script&apos;s do not.</source>
        <translation>还没有人查看过视图。晚间里有客人和员工时，他们会查看；按脚本运行的不会。</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>%1 of %2 queries</source>
        <translation>%2 次查询中的 %1 次</translation>
    </message>
    <message>
        <source>the last %1 queries</source>
        <translation>最近 %1 次查询</translation>
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
        <translation>保存讲义</translation>
    </message>
    <message>
        <source>There is no pane “%1”.</source>
        <translation>没有窗格“%1”。</translation>
    </message>
    <message>
        <source>Open scenario</source>
        <translation>打开场景</translation>
    </message>
    <message>
        <source>Scenarios (*.scenario.json)</source>
        <translation>场景 (*.scenario.json)</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>打开录制</translation>
    </message>
    <message>
        <source>Recordings (*.restaurant)</source>
        <translation>录制 (*.restaurant)</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>The evening is over</source>
        <translation>晚间结束</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>%1

It can still be opened to read.</source>
        <translation>%1

仍可打开来读。</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>以只读打开</translation>
    </message>
    <message>
        <source>It was not saved</source>
        <translation>没有保存</translation>
    </message>
    <message>
        <source>The past cannot be changed. This begins a new evening that shares events 1 to %1 with “%2” and goes its own way from there.

It is kept when you save it. “%2” stays as it is; the menu File leads back to it.</source>
        <translation>过去不能改变。这里开始一个新的晚间，它与“%2”共有事件 1 到 %1，从那里起走自己的路。

保存后它才会保留。“%2”保持原样；可从“文件”菜单回到它。</translation>
    </message>
    <message>
        <source>&amp;Begin the branch</source>
        <translation>开始分支(&amp;B)</translation>
    </message>
    <message>
        <source>Once more, at half the speed: event %1 of %2 · nothing is sent, %3 commands are read from the record; then all is where it was</source>
        <translation>以一半速度重看：事件 %1 / %2 · 不发送任何内容，从记录中读取 %3 个命令；之后一切回到原处</translation>
    </message>
    <message>
        <source>The past: event %1 of %2 · nothing is sent, %3 commands are read from the record</source>
        <translation>过去：事件 %1 / %2 · 不发送任何内容，从记录中读取 %3 个命令</translation>
    </message>
    <message>
        <source>About CQRS Restaurant</source>
        <translation>关于 CQRS Restaurant</translation>
    </message>
    <message>
        <source>CQRS Restaurant %1

A restaurant that shows how CQRS and event sourcing work: orders are commands to a write side; the events it records keep the kitchen, waiter and status views in step.

GPL-3.0-or-later</source>
        <translation>CQRS Restaurant %1

一家展示 CQRS 和事件溯源如何工作的餐厅：订单是发给写入端的命令；它记录的事件让厨房、服务员和叫号视图保持同步。

GPL-3.0-or-later</translation>
    </message>
    <message>
        <source>Save the class&apos;s log</source>
        <translation>保存班级的日志</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>举手</translation>
    </message>
    <message>
        <source>Take a lesson (Ctrl+L): at each question hands are counted by a click, or by the keys 1 to 6.</source>
        <translation>上课 (Ctrl+L)：每个问题用点击或 1 到 6 键统计举手人数。</translation>
    </message>
</context>
<context>
    <name>restaurant::NoteRow</name>
    <message>
        <source>A note for this moment, and Enter</source>
        <translation>为此刻写备注，然后按 Enter</translation>
    </message>
    <message>
        <source>Note at the cursor</source>
        <translation>游标处的备注</translation>
    </message>
</context>
<context>
    <name>restaurant::NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>关闭通知</translation>
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
        <translation>作废行…</translation>
    </message>
    <message>
        <source>Take the chosen line off the order</source>
        <translation>从订单中去掉所选的行</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <translation>取消订单…</translation>
    </message>
    <message>
        <source>Cancel the whole order</source>
        <translation>取消整个订单</translation>
    </message>
    <message>
        <source>Refund declined</source>
        <translation>退款被拒</translation>
    </message>
    <message>
        <source>The bank has not let the last refund through: the money is owed</source>
        <translation>银行没有让上次退款通过：钱还欠着</translation>
    </message>
    <message>
        <source>Refund again</source>
        <translation>再次退款</translation>
    </message>
    <message>
        <source>Give back once more what is owed; a manager may</source>
        <translation>再次退还欠款；经理可以做</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason, then Enter</source>
        <translation>写理由，然后按 Enter</translation>
    </message>
    <message>
        <source>Say why. Enter goes on, Escape goes back.</source>
        <translation>说明理由。Enter 继续，Escape 返回。</translation>
    </message>
    <message>
        <source>Void line %1?</source>
        <translation>作废第 %1 行？</translation>
    </message>
    <message>
        <source>Cancel order %1?</source>
        <translation>取消订单 %1？</translation>
    </message>
</context>
<context>
    <name>restaurant::OrderController</name>
    <message>
        <source>The evening is being saved. Nothing was done; try again.</source>
        <translation>正在保存晚间。什么也没做；请重试。</translation>
    </message>
    <message>
        <source>no evening is open</source>
        <translation>没有打开的晚间</translation>
    </message>
    <message>
        <source>the evening is being saved</source>
        <translation>正在保存晚间</translation>
    </message>
    <message>
        <source>the past cannot be changed</source>
        <translation>过去不能改变</translation>
    </message>
    <message>
        <source>the write side did not take it</source>
        <translation>写入端没有接收</translation>
    </message>
    <message>
        <source>%1 was not decided: %2</source>
        <translation>%1 未能决定：%2</translation>
    </message>
</context>
<context>
    <name>restaurant::OrderEntryPane</name>
    <message>
        <source>Choose a table first</source>
        <translation>请先选择餐桌</translation>
    </message>
    <message>
        <source>Ask for the guest&apos;s name</source>
        <translation>请询问客人的名字</translation>
    </message>
    <message>
        <source>This name cannot be recorded</source>
        <translation>这个名字无法记录</translation>
    </message>
    <message>
        <source>Choose a dish</source>
        <translation>请选择菜品</translation>
    </message>
    <message>
        <source>Take an order</source>
        <translation>点单</translation>
    </message>
    <message>
        <source>Find a dish</source>
        <translation>查找菜品</translation>
    </message>
    <message>
        <source>Find a dish: “2 ram” and Enter</source>
        <translation>查找菜品：输入“2 ram”并按 Enter</translation>
    </message>
    <message>
        <source>Type a part of a dish&apos;s name, perhaps after a number, and press Enter to add it. With this field empty, Enter places the order.</source>
        <translation>输入菜名的一部分，前面可加数量，按 Enter 添加。此栏为空时，按 Enter 下单。</translation>
    </message>
    <message>
        <source>Placing the order …</source>
        <translation>正在下单 …</translation>
    </message>
    <message>
        <source>Waiting for %1 …</source>
        <translation>正在等待%1 …</translation>
    </message>
    <message>
        <source>Waiting for %1 views …</source>
        <translation>正在等待 %1 个视图 …</translation>
    </message>
    <message>
        <source>Seat and place order · %1  ⏎</source>
        <translation>入座并下单 · %1  ⏎</translation>
    </message>
    <message>
        <source>Place order · %1  ⏎</source>
        <translation>下单 · %1  ⏎</translation>
    </message>
</context>
<context>
    <name>restaurant::PaletteModel</name>
    <message>
        <source>%1 · not now</source>
        <translation>%1 · 现在不可用</translation>
    </message>
</context>
<context>
    <name>restaurant::Pane</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>restaurant::PaneDock</name>
    <message>
        <source>Close this pane; the View menu brings it back</source>
        <translation>关闭此窗格；可从“视图”菜单重新打开</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>关闭%1</translation>
    </message>
</context>
<context>
    <name>restaurant::PaneHeader</name>
    <message>
        <source>command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What people and the process manager want to happen. It may be refused.</source>
        <translation>人和流程管理器想要发生的事。可能被拒绝。</translation>
    </message>
    <message>
        <source>write side</source>
        <translation>写入端</translation>
    </message>
    <message>
        <source>Decides on each command, and appends events to the log. Reads no view.</source>
        <translation>对每个命令做决定，把事件追加到日志。不读取任何视图。</translation>
    </message>
    <message>
        <source>read view</source>
        <translation>读视图</translation>
    </message>
    <message>
        <source>Folded from the events of the log, and asked instead of it. Never writes; can be folded again at any time.</source>
        <translation>由日志的事件折叠而成，代替日志回答询问。从不写入；随时可以重新折叠。</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>两端</translation>
    </message>
    <message>
        <source>Who writes, who reads, and what lies between.</source>
        <translation>谁写，谁读，以及中间有什么。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Rebuild or stop this view</source>
        <translation>重建或停止此视图</translation>
    </message>
    <message>
        <source>&amp;Rebuild</source>
        <translation>重建(&amp;R)</translation>
    </message>
    <message>
        <source>Forget the view and fold it again from the first event of the log</source>
        <translation>忘掉视图，从日志的第一个事件起重新折叠</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Hold deliveries back: the view hears of nothing more and grows old</source>
        <translation>扣住投递：视图不再得知任何事，渐渐陈旧</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>Deliver what has waited, and what comes</source>
        <translation>投递等待中的和新来的事件</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Take the event once more at which the view stopped</source>
        <translation>再次处理让视图停住的那个事件</translation>
    </message>
    <message>
        <source>S&amp;kip the event</source>
        <translation>跳过事件(&amp;K)</translation>
    </message>
    <message>
        <source>Go on without the event at which the view stopped. The view is without it until it is rebuilt, and its store says who decided so</source>
        <translation>跳过让视图停住的事件继续。重建之前视图都缺少它，其存储记下是谁这样决定的</translation>
    </message>
    <message>
        <source>&amp;Deliveries…</source>
        <translation>投递(&amp;D)…</translation>
    </message>
    <message>
        <source>Bend what is delivered to the view, and protect it</source>
        <translation>干扰送给视图的投递，并保护视图</translation>
    </message>
</context>
<context>
    <name>restaurant::PaneSet</name>
    <message>
        <source>Pane on the full &amp;screen</source>
        <translation>窗格全屏(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close pane</source>
        <translation>关闭窗格(&amp;C)</translation>
    </message>
    <message>
        <source>Sto&amp;ry</source>
        <translation>故事(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;tores</source>
        <translation>存储(&amp;T)</translation>
    </message>
    <message>
        <source>Let the pane in front fill the screen, or no longer</source>
        <translation>让最前面的窗格充满屏幕，或恢复</translation>
    </message>
    <message>
        <source>Close the pane in front; its key brings it back</source>
        <translation>关闭最前面的窗格；按它的键可重新打开</translation>
    </message>
    <message>
        <source>Guests and staff look at this view all the time: without it they would stand still. In an evening that is played by its script it can be stopped.</source>
        <translation>客人和员工一直在查看这个视图：没有它，他们就会停住不动。在按脚本运行的晚间里可以停止它。</translation>
    </message>
</context>
<context>
    <name>restaurant::ParkedBox</name>
    <message>
        <source>What became of it</source>
        <translation>结果如何</translation>
    </message>
    <message>
        <source>Events that the view could not show</source>
        <translation>视图无法显示的事件</translation>
    </message>
    <message>
        <source>No event is parked</source>
        <translation>没有搁置的事件</translation>
    </message>
    <message>
        <source>%1 all</source>
        <translation>%1 全部</translation>
    </message>
    <message>
        <source>%1: %2, as it should be</source>
        <translation>%1：%2，符合应有值</translation>
    </message>
    <message>
        <source>%1: ≠ %2, expected %3</source>
        <translation>%1：≠ %2，应为 %3</translation>
    </message>
    <message>
        <source>Shown wrongly: %1 until what is on its way has come, %2 until the view is rebuilt.</source>
        <translation>显示错误：%1 待途中的到达后改正，%2 待视图重建后改正。</translation>
    </message>
    <message>
        <source>Portions left</source>
        <translation>剩余份数</translation>
    </message>
    <message>
        <source>Money taken</source>
        <translation>已收金额</translation>
    </message>
</context>
<context>
    <name>restaurant::ParkedModel</name>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Behind it</source>
        <translation>排在后面</translation>
    </message>
    <message>
        <source>The view</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>goes on without it</source>
        <translation>跳过它继续</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>停住不动</translation>
    </message>
    <message>
        <source>other orders go on</source>
        <translation>其他订单继续</translation>
    </message>
</context>
<context>
    <name>restaurant::PassModel</name>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>For</source>
        <translation>给</translation>
    </message>
    <message>
        <source>takeaway, %1</source>
        <translation>外带，%1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Ready for</source>
        <translation>已备好</translation>
    </message>
</context>
<context>
    <name>restaurant::PhoneVotes</name>
    <message>
        <source>I know the rule behind it</source>
        <translation>我知道背后的规则</translation>
    </message>
    <message>
        <source>I have just seen it</source>
        <translation>我刚刚见过</translation>
    </message>
    <message>
        <source>I am guessing</source>
        <translation>我是猜的</translation>
    </message>
</context>
<context>
    <name>restaurant::PictureActions</name>
    <message>
        <source>Save a &amp;contact sheet…</source>
        <translation>保存缩略图页(&amp;C)…</translation>
    </message>
    <message>
        <source>The moments that were noted, four on a page, as a PDF</source>
        <translation>写了备注的时刻，每页四个，存为 PDF</translation>
    </message>
    <message>
        <source>Save pictures of &amp;moments…</source>
        <translation>保存时刻图片(&amp;M)…</translation>
    </message>
    <message>
        <source>A numbered picture of each moment that was noted, with its caption</source>
        <translation>每个写了备注的时刻一张编号图片，带字幕</translation>
    </message>
    <message>
        <source>Save a &amp;film…</source>
        <translation>保存视频(&amp;V)…</translation>
    </message>
    <message>
        <source>The whole evening with its captions, by ffmpeg where it is installed</source>
        <translation>整个晚间及其字幕；装有 ffmpeg 时由它生成</translation>
    </message>
    <message>
        <source>It was not saved</source>
        <translation>没有保存</translation>
    </message>
    <message>
        <source>Save a contact sheet</source>
        <translation>保存缩略图页</translation>
    </message>
    <message>
        <source>Pages (*.pdf)</source>
        <translation>页面 (*.pdf)</translation>
    </message>
    <message>
        <source>The contact sheet is being drawn…</source>
        <translation>正在绘制缩略图页…</translation>
    </message>
    <message>
        <source>A folder for the pictures</source>
        <translation>存放图片的文件夹</translation>
    </message>
    <message>
        <source>The pictures are being drawn…</source>
        <translation>正在绘制图片…</translation>
    </message>
    <message>
        <source>Save a film</source>
        <translation>保存视频</translation>
    </message>
    <message>
        <source>Films (*.mp4 *.mkv *.webm *.mov)</source>
        <translation>视频 (*.mp4 *.mkv *.webm *.mov)</translation>
    </message>
    <message>
        <source>The film is being made…</source>
        <translation>正在生成视频…</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>How large is it to be?</source>
        <translation>尺寸要多大？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
</context>
<context>
    <name>restaurant::PlaceChooser</name>
    <message>
        <source>Table %1 · free: seats a party</source>
        <translation>%1 号桌 · 空闲：安排入座</translation>
    </message>
    <message>
        <source>Table %1 · party of %2</source>
        <translation>%1 号桌 · %2 人</translation>
    </message>
    <message>
        <source>Seat a party of</source>
        <translation>入座人数</translation>
    </message>
    <message>
        <source>Dine-in</source>
        <translation>堂食</translation>
    </message>
    <message>
        <source>Takeaway</source>
        <translation>外带</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>餐桌</translation>
    </message>
    <message>
        <source>Name of the guest</source>
        <translation>客人的名字</translation>
    </message>
    <message>
        <source>Guests to seat first</source>
        <translation>先入座的客人数</translation>
    </message>
    <message>
        <source> of %1 seats</source>
        <translation> / %1 座</translation>
    </message>
</context>
<context>
    <name>restaurant::PoolsModel</name>
    <message>
        <source>Pool</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最久</translation>
    </message>
</context>
<context>
    <name>restaurant::PresenterMode</name>
    <message>
        <source>&amp;Present</source>
        <translation>演示(&amp;P)</translation>
    </message>
    <message>
        <source>One picture fills the screen, with a caption for the last row; Esc ends it</source>
        <translation>一个画面充满屏幕，带有最后一排也看得清的字幕；Esc 结束</translation>
    </message>
    <message>
        <source>Spot at the pointer</source>
        <translation>指针聚光</translation>
    </message>
    <message>
        <source>While presenting: all but the surroundings of the pointer dims (S)</source>
        <translation>演示时：除指针周围外全部变暗 (S)</translation>
    </message>
    <message>
        <source>Show pressed keys</source>
        <translation>显示按键</translation>
    </message>
    <message>
        <source>While presenting: say which keys are pressed (K)</source>
        <translation>演示时：显示按了哪些键 (K)</translation>
    </message>
    <message>
        <source>Notes on a second screen</source>
        <translation>第二屏幕上的备注</translation>
    </message>
    <message>
        <source>What is shown, what comes next, and the notes, for the teacher</source>
        <translation>给教师看：正在展示什么，接下来是什么，以及备注</translation>
    </message>
</context>
<context>
    <name>restaurant::ProtectionsBox</name>
    <message>
        <source>Protections</source>
        <translation>保护</translation>
    </message>
    <message>
        <source>Duplicate check</source>
        <translation>查重</translation>
    </message>
    <message>
        <source>What is noted as shown is passed over</source>
        <translation>已记为显示过的，略过不再处理</translation>
    </message>
    <message>
        <source>Gap check</source>
        <translation>查缺</translation>
    </message>
    <message>
        <source>What is missing is noticed, and read in the log</source>
        <translation>发现缺少的，从日志中读取</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>保序</translation>
    </message>
    <message>
        <source>What comes before its turn waits for what is before it</source>
        <translation>提前到来的，等待排在它前面的</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>What could not be shown is tried again</source>
        <translation>没能显示的，再试一次</translation>
    </message>
    <message>
        <source>Single flight</source>
        <translation>单飞</translation>
    </message>
    <message>
        <source>Of a view that was thrown away one rebuild runs at a time, and who else finds it empty waits for that</source>
        <translation>被丢弃的视图同一时间只运行一个重建，其他发现其为空的都等这一个</translation>
    </message>
    <message>
        <source>When it is tried again</source>
        <translation>何时重试</translation>
    </message>
    <message>
        <source>What becomes of an event that cannot be shown</source>
        <translation>无法显示的事件如何处理</translation>
    </message>
    <message>
        <source>Delivery guarantee</source>
        <translation>投递保证</translation>
    </message>
    <message>
        <source>own choice</source>
        <translation>自选</translation>
    </message>
    <message>
        <source>How often it is tried</source>
        <translation>尝试几次</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>保证</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>重试间隔</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>A poison event</source>
        <translation>毒消息</translation>
    </message>
</context>
<context>
    <name>restaurant::QueryCostsModel</name>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>For</source>
        <translation>为谁</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>In 1 min</source>
        <translation>每分钟</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>语句</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Last answered by</source>
        <translation>最后由谁回答</translation>
    </message>
    <message>
        <source>One query of %1 for %2, at the mean of %3: %4 statements were run, which answered %5 rows in %6 steps of SQLite, a few for each row visited; after %7 the answer was there.</source>
        <translation>%2对%1的一次查询，取 %3 次的平均：执行 %4 条语句，返回 %5 行，用了 SQLite 的 %6 步，每访问一行要几步；%7 后得到回答。</translation>
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
        <translation>途中：注入的故障</translation>
    </message>
    <message>
        <source>How long the projector stands still</source>
        <translation>投影器停住多久</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>How long the projector needs for each event</source>
        <translation>投影器处理每个事件需要多久</translation>
    </message>
    <message>
        <source>Projector stands still for</source>
        <translation>投影器停住</translation>
    </message>
    <message>
        <source>Projector needs, for each event</source>
        <translation>投影器处理每个事件需要</translation>
    </message>
    <message>
        <source>A rebuild needs, for each event</source>
        <translation>重建处理每个事件需要</translation>
    </message>
    <message>
        <source>How many of 1 000 events are %1</source>
        <translation>每 1 000 个事件中有多少个%1</translation>
    </message>
    <message>
        <source> of 1 000</source>
        <translation> / 1 000</translation>
    </message>
    <message>
        <source>How long a rebuild needs for each event of the log</source>
        <translation>重建时，日志中每个事件需要多久</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>restaurant::RecentFiles</name>
    <message>
        <source>No files yet</source>
        <translation>还没有文件</translation>
    </message>
</context>
<context>
    <name>restaurant::ReportView</name>
    <message>
        <source>What the evening was</source>
        <translation>晚间概况</translation>
    </message>
</context>
<context>
    <name>restaurant::RowsModel</name>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>restaurant::RowsWidget</name>
    <message>
        <source>All of the row that is chosen</source>
        <translation>所选行的全部内容</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>The rows with the highest keys first, or the lowest (N)</source>
        <translation>键最大的行在前，或最小的在前 (N)</translation>
    </message>
    <message>
        <source>Rows before these</source>
        <translation>前面的行</translation>
    </message>
    <message>
        <source>The rows before these (B)</source>
        <translation>前面的行 (B)</translation>
    </message>
    <message>
        <source>Rows after these</source>
        <translation>后面的行</translation>
    </message>
    <message>
        <source>The rows after these (M)</source>
        <translation>后面的行 (M)</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>表的行</translation>
    </message>
    <message>
        <source>There are no rows here</source>
        <translation>这里没有行</translation>
    </message>
    <message>
        <source>The rows before these</source>
        <translation>前面的行</translation>
    </message>
    <message>
        <source>The rows after these</source>
        <translation>后面的行</translation>
    </message>
    <message>
        <source>%1: rows %2 to %3 of %4</source>
        <translation>%1：第 %2 到 %3 行，共 %4 行</translation>
    </message>
    <message>
        <source>%1: rows %2 to %3</source>
        <translation>%1：第 %2 到 %3 行</translation>
    </message>
</context>
<context>
    <name>restaurant::RunActions</name>
    <message>
        <source>max</source>
        <translation>最快</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>重新开始(&amp;E)</translation>
    </message>
    <message>
        <source>Begin the evening anew</source>
        <translation>重新开始这个晚间</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>Let the evening run, or pause it</source>
        <translation>让晚间运行，或暂停</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>单步(&amp;S)</translation>
    </message>
    <message>
        <source>The next command of the script with all it causes, then pause</source>
        <translation>运行脚本的下一个命令及其引起的一切，然后暂停</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 seconds in the restaurant for each of yours</source>
        <translation>现实的每一秒，餐厅过 %1 秒</translation>
    </message>
    <message>
        <source>As fast as it goes</source>
        <translation>能多快就多快</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>暂停(&amp;U)</translation>
    </message>
</context>
<context>
    <name>restaurant::RunBar</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Clock of the restaurant</source>
        <translation>餐厅的时钟</translation>
    </message>
    <message>
        <source>Last event of the log</source>
        <translation>日志的最后一个事件</translation>
    </message>
    <message>
        <source>%1 · closed</source>
        <translation>%1 · 打烊</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>事件 %1</translation>
    </message>
    <message>
        <source>Acting as</source>
        <translation>操作身份</translation>
    </message>
</context>
<context>
    <name>restaurant::RunBox</name>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>restaurant::SaveButtons</name>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
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
        <translation>全部保存，供其他程序使用</translation>
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
        <translation>这个席位所代表的人都不能这样做：%1。</translation>
    </message>
    <message>
        <source>The seat has not been opened yet, or too much waits. Nothing was done.</source>
        <translation>席位尚未打开，或等待的太多。什么也没做。</translation>
    </message>
    <message>
        <source>%1 was not decided: %2</source>
        <translation>%1未作决定：%2</translation>
    </message>
</context>
<context>
    <name>restaurant::SeatWindow</name>
    <message>
        <source>%1: is being decided</source>
        <translation>%1：正在决定</translation>
    </message>
    <message>
        <source>%1: waits for the server</source>
        <translation>%1：等待服务器</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1：已完成</translation>
    </message>
    <message>
        <source>%1: refused. %2</source>
        <translation>%1：被拒绝。%2</translation>
    </message>
    <message>
        <source>%1: not decided. %2</source>
        <translation>%1：未作决定。%2</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>主持</translation>
    </message>
    <message>
        <source>kitchen</source>
        <translation>厨房</translation>
    </message>
    <message>
        <source>waiter</source>
        <translation>服务员</translation>
    </message>
    <message>
        <source>counter</source>
        <translation>柜台</translation>
    </message>
    <message>
        <source>board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>spectator</source>
        <translation>旁观者</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Copy the whole log from the server into a .restaurant file</source>
        <translation>把整个日志从服务器复制到一个 .restaurant 文件</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>收回(&amp;T)</translation>
    </message>
    <message>
        <source>The chosen command is not to be decided any more</source>
        <translation>所选的命令不必再作决定</translation>
    </message>
    <message>
        <source>Seat: %1 — %2</source>
        <translation>席位：%1 — %2</translation>
    </message>
    <message>
        <source> s late</source>
        <translation> 秒延迟</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>离开(&amp;L)</translation>
    </message>
    <message>
        <source>Leave this seat; its copy is kept</source>
        <translation>离开这个席位；其副本会保留</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>谁在场</translation>
    </message>
    <message>
        <source>Commands of this seat, the newest first</source>
        <translation>这个席位的命令，最新的在前</translation>
    </message>
    <message>
        <source>Whose last portion it was</source>
        <translation>最后一份归了谁</translation>
    </message>
    <message>
        <source>Commands of this seat</source>
        <translation>这个席位的命令</translation>
    </message>
    <message>
        <source>The last portion</source>
        <translation>最后一份</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>The seat has ended. What is shown stays as it was.</source>
        <translation>席位已结束。显示的内容保持原样。</translation>
    </message>
    <message>
        <source>server is there</source>
        <translation>服务器在线</translation>
    </message>
    <message>
        <source>%1 in the restaurant</source>
        <translation>餐厅时间 %1</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>连不上</translation>
    </message>
    <message>
        <source>The server was not reached for %1 s. What is shown is as old as that, and commands wait.</source>
        <translation>已有 %1 秒连不上服务器。显示的内容就有这么旧，命令在等待。</translation>
    </message>
    <message>
        <source>Waits for the server. %1</source>
        <translation>等待服务器。%1</translation>
    </message>
    <message>
        <source>at %1 · as it was %2 ago</source>
        <translation>在 %1 · %2前的样子</translation>
    </message>
    <message>
        <source>%1 · %2, at event %3</source>
        <translation>%1 · %2，在事件 %3</translation>
    </message>
    <message>
        <source>Copies the log…</source>
        <translation>正在复制日志…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>So many seconds late this seat&apos;s views are, on purpose: seconds of this machine&apos;s clock, not of the restaurant&apos;s</source>
        <translation>这个席位的视图故意晚多少秒：按本机时钟计，不按餐厅时钟</translation>
    </message>
</context>
<context>
    <name>restaurant::SeatsController</name>
    <message>
        <source>&amp;Lead a class…</source>
        <translation>主持班级(&amp;L)…</translation>
    </message>
    <message>
        <source>Lead an evening whose log stands on a server, with seats on other machines</source>
        <translation>主持一个日志在服务器上的晚间，席位在其他机器上</translation>
    </message>
    <message>
        <source>&amp;Join a class…</source>
        <translation>加入班级(&amp;J)…</translation>
    </message>
    <message>
        <source>Take a seat at a class&apos;s log: kitchen, waiter, counter, board or spectator</source>
        <translation>在班级的日志上占一个席位：厨房、服务员、柜台、看板或旁观者</translation>
    </message>
    <message>
        <source>Seats of the &amp;class…</source>
        <translation>班级的席位(&amp;C)…</translation>
    </message>
    <message>
        <source>Who is there, whose last portion it was, and the log to be saved</source>
        <translation>谁在场，最后一份归了谁，以及保存日志</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nobody has joined yet</source>
        <translation>还没有人加入</translation>
    </message>
</context>
<context>
    <name>restaurant::ServerFields</name>
    <message>
        <source>Host: a name or a number, or the whole address, pasted</source>
        <translation>主机：名字或数字地址，或粘贴完整地址</translation>
    </message>
    <message>
        <source>Name of the database</source>
        <translation>数据库的名字</translation>
    </message>
    <message>
        <source>Name of this seat&apos;s login</source>
        <translation>这个席位的登录名</translation>
    </message>
    <message>
        <source>Password of this login</source>
        <translation>这个登录名的密码</translation>
    </message>
    <message>
        <source>File of the class&apos;s certificate</source>
        <translation>班级的证书文件</translation>
    </message>
    <message>
        <source>Port of the server</source>
        <translation>服务器的端口</translation>
    </message>
    <message>
        <source>lab7.example, or paste the address</source>
        <translation>lab7.example，或粘贴地址</translation>
    </message>
    <message>
        <source>leader1, kitchen1 …</source>
        <translation>leader1、kitchen1 …</translation>
    </message>
    <message>
        <source>empty: as in your ~/.pgpass</source>
        <translation>留空：用 ~/.pgpass 中的</translation>
    </message>
    <message>
        <source>/tmp/class.crt; not needed on this machine</source>
        <translation>/tmp/class.crt；本机上不需要</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose the file of the class&apos;s certificate</source>
        <translation>选择班级的证书文件</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>主机(&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>端口(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>数据库(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>C&amp;ertificate</source>
        <translation>证书(&amp;E)</translation>
    </message>
    <message>
        <source>The password is kept in memory while the program runs, and written nowhere.</source>
        <translation>密码只在程序运行时保留在内存中，不写到任何地方。</translation>
    </message>
    <message>
        <source>The class&apos;s certificate</source>
        <translation>班级的证书</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem)</source>
        <translation>证书 (*.crt *.pem)</translation>
    </message>
    <message>
        <source>Where is the server? Its name or number is missing.</source>
        <translation>服务器在哪里？缺少它的名字或数字地址。</translation>
    </message>
    <message>
        <source>This is no name of a host, and no address that can be read.</source>
        <translation>这不是主机名，也不是可以识别的地址。</translation>
    </message>
    <message>
        <source>The name of the database is missing; script/class calls it “evening”.</source>
        <translation>缺少数据库的名字；script/class 把它叫作“evening”。</translation>
    </message>
    <message>
        <source>A database has no spaces, commas, quotes or backslashes in its name here.</source>
        <translation>这里的数据库名不能有空格、逗号、引号或反斜杠。</translation>
    </message>
    <message>
        <source>A login has no spaces, commas, quotes or backslashes in its name here.</source>
        <translation>这里的登录名不能有空格、逗号、引号或反斜杠。</translation>
    </message>
    <message>
        <source>There is no file of that name for the certificate; it needs a whole path, as /tmp/class.crt.</source>
        <translation>没有这个名字的证书文件；需要完整路径，如 /tmp/class.crt。</translation>
    </message>
</context>
<context>
    <name>restaurant::ServiceActions</name>
    <message>
        <source>%1 runs</source>
        <translation>%1运行中</translation>
    </message>
    <message>
        <source>The service %1 decides each command at once</source>
        <translation>%1服务立即决定每个命令</translation>
    </message>
    <message>
        <source>%1 is slow: %2</source>
        <translation>%1变慢：%2</translation>
    </message>
    <message>
        <source>The service %1 decides each command %2 after it was sent</source>
        <translation>%1服务在命令发出 %2 之后才决定</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1已停止</translation>
    </message>
    <message>
        <source>The service %1 decides nothing: its commands wait until it is set going</source>
        <translation>%1服务什么也不决定：它的命令等到它恢复运行</translation>
    </message>
</context>
<context>
    <name>restaurant::ServiceBar</name>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Set %1 going</source>
        <translation>恢复%1</translation>
    </message>
    <message>
        <source>The service %1 decides what waits, in order, and goes on</source>
        <translation>%1服务按顺序决定等待中的命令，并继续运行</translation>
    </message>
</context>
<context>
    <name>restaurant::ShapesWidget</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1  %2  (%3)
%4</source>
        <translation>%1  %2  （%3）
%4</translation>
    </message>
    <message>
        <source>%1 %2, in %3
%4</source>
        <translation>%1 %2，在 %3
%4</translation>
    </message>
    <message>
        <source>The number of the order</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>The same fact, kept in several shapes</source>
        <translation>同一事实，以多种形式保存</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation>表的行</translation>
    </message>
    <message>
        <source>Events of the log</source>
        <translation>日志的事件</translation>
    </message>
    <message>
        <source>Documents of the views</source>
        <translation>视图的文档</translation>
    </message>
    <message>
        <source>Nothing is known of this order here.</source>
        <translation>这里不知道这个订单。</translation>
    </message>
    <message>
        <source>No file of this evening has tables of orders: its architecture keeps none.</source>
        <translation>这个晚间的文件中没有订单的表：它的架构不保存。</translation>
    </message>
</context>
<context>
    <name>restaurant::ShowController</name>
    <message>
        <source>Play as a sho&amp;w</source>
        <translation>自动演示(&amp;W)</translation>
    </message>
    <message>
        <source>From the beginning, by itself, with captions at notes; Esc ends it</source>
        <translation>从头开始，自动进行，在备注处显示字幕；Esc 结束</translation>
    </message>
    <message>
        <source>Show again and again</source>
        <translation>循环演示</translation>
    </message>
    <message>
        <source>A show that has ended begins anew, until Esc ends it</source>
        <translation>演示结束后重新开始，直到按 Esc 结束</translation>
    </message>
    <message>
        <source>%1 — the end</source>
        <translation>%1 — 完</translation>
    </message>
</context>
<context>
    <name>restaurant::SideModel</name>
    <message>
        <source>A only</source>
        <translation>仅 A</translation>
    </message>
    <message>
        <source>B only</source>
        <translation>仅 B</translation>
    </message>
    <message>
        <source>Only A shows %1</source>
        <translation>只有 A 显示%1</translation>
    </message>
    <message>
        <source>Only B shows %1</source>
        <translation>只有 B 显示%1</translation>
    </message>
    <message>
        <source>A and B say different things of %1</source>
        <translation>A 和 B 对%1 的说法不同</translation>
    </message>
    <message>
        <source>A and B say the same of %1</source>
        <translation>A 和 B 对%1 的说法相同</translation>
    </message>
</context>
<context>
    <name>restaurant::SpaceTimeDiagram</name>
    <message>
        <source>Space-time diagram</source>
        <translation>时空图</translation>
    </message>
</context>
<context>
    <name>restaurant::SqlWidget</name>
    <message>
        <source>Stopped after a second, with %1. SQLite says: %2</source>
        <translation>一秒后停止，已得到 %1。SQLite 说：%2</translation>
    </message>
    <message>
        <source>The first %1; the rest was not asked for.</source>
        <translation>前 %1；其余没有询问。</translation>
    </message>
    <message>
        <source>Stopped with %1, because the answer takes too much room.</source>
        <translation>已停止，得到 %1，因为回答占用空间太多。</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <translation>%1，%2 ms</translation>
    </message>
    <message>
        <source>A question in SQL</source>
        <translation>SQL 询问</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Ask this file; it is opened to read, and nothing can be changed (Enter)</source>
        <translation>询问这个文件；它以只读打开，什么也不能改变 (Enter)</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Type a question and press Enter. The file is opened only to read; a question ends after a second or 10,000 rows.</source>
        <translation>输入询问并按 Enter。文件以只读打开；询问在一秒或 10,000 行后结束。</translation>
    </message>
    <message>
        <source>SELECT … of %1</source>
        <translation>SELECT … · %1</translation>
    </message>
</context>
<context>
    <name>restaurant::StaffBar</name>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>This evening is only read here.</source>
        <translation>这个晚间在这里只供阅读。</translation>
    </message>
</context>
<context>
    <name>restaurant::StaffControls</name>
    <message>
        <source>nobody</source>
        <translation>没有人</translation>
    </message>
    <message>
        <source>One server for everything</source>
        <translation>一名服务员做一切</translation>
    </message>
    <message>
        <source>Two generalists</source>
        <translation>两名全能服务员</translation>
    </message>
    <message>
        <source>Charlie is back</source>
        <translation>Charlie 回来了</translation>
    </message>
    <message>
        <source>Everybody on the floor does everything</source>
        <translation>大堂里人人什么都做</translation>
    </message>
    <message>
        <source>Some take orders and money, the others serve and answer</source>
        <translation>一些人点单收款，另一些人上菜答复</translation>
    </message>
    <message>
        <source>Nobody is sent home for this: take the others out first.</source>
        <translation>不会为此让人下班：请先减去其他人。</translation>
    </message>
    <message>
        <source>Nobody is hired for this: add a second server first.</source>
        <translation>不会为此招人：请先增加第二名服务员。</translation>
    </message>
    <message>
        <source>No staff to change</source>
        <translation>没有可更改的员工</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>How the floor&apos;s work is shared</source>
        <translation>大堂的工作如何分配</translation>
    </message>
    <message>
        <source>Who does what on the floor</source>
        <translation>大堂里谁做什么</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>One less: %1</source>
        <translation>减一人：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>加一人：%1</translation>
    </message>
    <message>
        <source>%1 goes home</source>
        <translation>%1 下班回家</translation>
    </message>
    <message>
        <source>%1 comes to help: %2</source>
        <translation>%1 来帮忙：%2</translation>
    </message>
    <message>
        <source>This evening is played by its script: it has no staff to change.</source>
        <translation>这个晚间按脚本运行：没有可更改的员工。</translation>
    </message>
</context>
<context>
    <name>restaurant::StaffModel</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>For</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
</context>
<context>
    <name>restaurant::StageLine</name>
    <message>
        <source>Evening</source>
        <translation>晚间</translation>
    </message>
</context>
<context>
    <name>restaurant::StartPage</name>
    <message>
        <source>Watch the story</source>
        <translation>看故事</translation>
    </message>
    <message>
        <source>One server, too many guests, and what a second pair of hands changes. It runs by itself and says what to look at.</source>
        <translation>一名服务员，客人太多，多一双手会改变什么。它自动运行，并指出该看什么。</translation>
    </message>
    <message>
        <source>Try it yourself</source>
        <translation>自己试试</translation>
    </message>
    <message>
        <source>Take orders, cook and serve while the evening goes on, and watch each click become a command.</source>
        <translation>在晚间进行中点单、做菜、上菜，看每次点击变成一个命令。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>The same evening twice, side by side, with the same guests: what does another architecture change?</source>
        <translation>同一个晚间并排运行两次，客人相同：换一种架构会改变什么？</translation>
    </message>
    <message>
        <source>What you open or save stands here the next time.</source>
        <translation>打开或保存过的文件，下次会列在这里。</translation>
    </message>
    <message>
        <source>Show this page when the program starts</source>
        <translation>程序启动时显示此页</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>起始页</translation>
    </message>
    <message>
        <source>Take a lesson</source>
        <translation>上课</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>A restaurant that shows how CQRS works</source>
        <translation>一家展示 CQRS 如何工作的餐厅</translation>
    </message>
    <message>
        <source>Orders are commands, what happens is recorded as events, and the kitchen, the waiter and the guests each read a view of their own.</source>
        <translation>订单是命令，发生的事记录为事件，厨房、服务员和客人各读各的视图。</translation>
    </message>
    <message>
        <source>To the restaurant</source>
        <translation>进入餐厅</translation>
    </message>
    <message>
        <source>To the restaurant (Esc)</source>
        <translation>进入餐厅 (Esc)</translation>
    </message>
    <message>
        <source>about 3 minutes</source>
        <translation>约 3 分钟</translation>
    </message>
    <message>
        <source>Files that were open lately</source>
        <translation>最近打开的文件</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a scenario or a recording</source>
        <translation>选择场景或录制</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command; Help brings this page back</source>
        <translation>Ctrl+K 可找到所有操作；可从“帮助”重新打开此页</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>Lead a class…</source>
        <translation>主持班级…</translation>
    </message>
    <message>
        <source>A class on several machines: lead its evening, whose log stands on a server</source>
        <translation>多台机器上的班级：主持它的晚间，日志在服务器上</translation>
    </message>
    <message>
        <source>Join a class…</source>
        <translation>加入班级…</translation>
    </message>
    <message>
        <source>A class on several machines: take a seat as kitchen, waiter, counter or board</source>
        <translation>多台机器上的班级：占一个席位，作为厨房、服务员、柜台或看板</translation>
    </message>
</context>
<context>
    <name>restaurant::StatementsModel</name>
    <message>
        <source>Commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>µs</source>
        <translation>µs</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>语句</translation>
    </message>
</context>
<context>
    <name>restaurant::StatementsWidget</name>
    <message>
        <source>No plan: %1</source>
        <translation>没有计划：%1</translation>
    </message>
    <message>
        <source>Plan: it looks nothing up</source>
        <translation>计划：它什么也不查找</translation>
    </message>
    <message>
        <source>Plan:</source>
        <translation>计划：</translation>
    </message>
    <message>
        <source>The statement that is chosen, and its plan</source>
        <translation>所选语句及其计划</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>所有语句</translation>
    </message>
    <message>
        <source>Also those that write no row: where a commit begins and ends, and what is looked up for it (A)</source>
        <translation>也包括不写任何行的语句：提交的开始和结束，以及为此查找的内容 (A)</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>语句</translation>
    </message>
    <message>
        <source>What this program writes from now on appears here, statement by statement. Let the evening run, or go one step.</source>
        <translation>从现在起，程序写入的内容逐条语句显示在这里。请让晚间运行，或单步前进。</translation>
    </message>
    <message>
        <source>Enter on a statement shows the rows of its table</source>
        <translation>在语句上按 Enter 显示其表的行</translation>
    </message>
</context>
<context>
    <name>restaurant::StationsModel</name>
    <message>
        <source>Station</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Places taken</source>
        <translation>占用位置</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>In the pans</source>
        <translation>锅中</translation>
    </message>
    <message>
        <source>%1 for order %2, %3</source>
        <translation>%1，订单 %2，%3</translation>
    </message>
</context>
<context>
    <name>restaurant::StatusBoardWidget</name>
    <message>
        <source>Ready</source>
        <translation>可取餐</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>制作中</translation>
    </message>
    <message>
        <source>takeaway</source>
        <translation>外带</translation>
    </message>
    <message>
        <source>dine-in</source>
        <translation>堂食</translation>
    </message>
    <message>
        <source>Order %1 (%2) is ready since %3</source>
        <translation>订单 %1（%2）自 %3 起已备好</translation>
    </message>
    <message>
        <source>Order %1 (%2) is promised for %3</source>
        <translation>订单 %1（%2）承诺 %3</translation>
    </message>
    <message>
        <source>Order status</source>
        <translation>叫号屏</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>下一个 %1</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>restaurant::StatusModel</name>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>已备好</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>制作中</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>takeaway</source>
        <translation>外带</translation>
    </message>
    <message>
        <source>dine-in</source>
        <translation>堂食</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>承诺时间</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
</context>
<context>
    <name>restaurant::StatusPane</name>
    <message>
        <source>Order status</source>
        <translation>叫号屏</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Show the board on a whole monitor; Escape closes it</source>
        <translation>在整个显示器上显示叫号屏；Escape 关闭</translation>
    </message>
    <message>
        <source>What if guests read order details?</source>
        <translation>如果客人读订单详情呢？</translation>
    </message>
    <message>
        <source>One wrong turn: what order details would tell guests, and whom</source>
        <translation>一个错误的做法：订单详情会告诉客人什么，又告诉谁</translation>
    </message>
    <message>
        <source>Show the board as a table</source>
        <translation>把叫号屏显示为表格</translation>
    </message>
    <message>
        <source>Order status as a table</source>
        <translation>叫号屏，表格形式</translation>
    </message>
    <message>
        <source>No orders.</source>
        <translation>没有订单。</translation>
    </message>
</context>
<context>
    <name>restaurant::StoresList</name>
    <message>
        <source>Files and their tables</source>
        <translation>文件及其表</translation>
    </message>
    <message>
        <source>The files of the evening appear here</source>
        <translation>晚间的文件显示在这里</translation>
    </message>
</context>
<context>
    <name>restaurant::StoresModel</name>
    <message>
        <source>%1: %2 pages of %3 bytes, and %4 bytes in the write-ahead log beside it</source>
        <translation>%1：%2 页，每页 %3 字节，另有 %4 字节在旁边的预写日志中</translation>
    </message>
    <message>
        <source>%1, a stored query: %2</source>
        <translation>%1，存储的查询：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>File and table</source>
        <translation>文件和表</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最近变化</translation>
    </message>
    <message>
        <source>written</source>
        <translation>已写入</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页</translation>
    </message>
</context>
<context>
    <name>restaurant::StoresPane</name>
    <message>
        <source>Stores</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>What is shown of the files</source>
        <translation>显示文件的什么</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Show the rows of a table, and what the last change has done to them (Ctrl+Alt+1)</source>
        <translation>显示表的行，以及最近的变化对它们做了什么 (Ctrl+Alt+1)</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>语句</translation>
    </message>
    <message>
        <source>Show the statements that write, with their values (Ctrl+Alt+2)</source>
        <translation>显示写入的语句及其值 (Ctrl+Alt+2)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Show how the tables of a file refer to each other (Ctrl+Alt+3)</source>
        <translation>显示文件中的表如何相互引用 (Ctrl+Alt+3)</translation>
    </message>
    <message>
        <source>One order</source>
        <translation>一个订单</translation>
    </message>
    <message>
        <source>Show one order in tables, log and views, side by side (Ctrl+Alt+4)</source>
        <translation>在表、日志和视图中并排显示一个订单 (Ctrl+Alt+4)</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Ask a file a question of your own (Ctrl+Alt+5)</source>
        <translation>自己向文件提问 (Ctrl+Alt+5)</translation>
    </message>
    <message>
        <source>the files as they are now, though the past is on the screen</source>
        <translation>屏幕上虽是过去，文件却是现在的样子</translation>
    </message>
</context>
<context>
    <name>restaurant::StoryPane</name>
    <message>
        <source>Story</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>定格</translation>
    </message>
    <message>
        <source>The picture stands still; the evening goes on (H)</source>
        <translation>画面静止；晚间继续 (H)</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>重看</translation>
    </message>
    <message>
        <source>Show the last stretch once more, at half the speed (A)</source>
        <translation>以一半速度重看上一段 (A)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Show the message that is chosen, or the last of a person or an order, from end to end (F)</source>
        <translation>从头到尾显示所选的消息，或某人、某订单的最后一条 (F)</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>想法</translation>
    </message>
    <message>
        <source>Show what people believe, beside what is true (T)</source>
        <translation>显示人们以为的，与真相并列 (T)</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>Say at what moves what happens (C)</source>
        <translation>在移动之处说明发生了什么 (C)</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Nothing travels: a road is lit while something is on it (M)</source>
        <translation>没有东西移动：路上有东西时点亮这条路 (M)</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>拉近</translation>
    </message>
    <message>
        <source>Nearer to what is written: room, service, stream, row (+)</source>
        <translation>靠近写入的内容：餐厅、服务、流、行 (+)</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>拉远</translation>
    </message>
    <message>
        <source>Further from what is written (−)</source>
        <translation>远离写入的内容 (−)</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Save this moment as a drawing (SVG) or a picture (PNG)</source>
        <translation>把此刻保存为绘图 (SVG) 或图片 (PNG)</translation>
    </message>
    <message>
        <source>Show the story as tables</source>
        <translation>把故事显示为表格</translation>
    </message>
    <message>
        <source>The evening as a band; the timeline tells the same as a table</source>
        <translation>晚间的时间带；时间线以表格显示同样的内容</translation>
    </message>
    <message>
        <source>Held: the picture stands still while the evening goes on.</source>
        <translation>已定格：画面静止，晚间继续。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>nothing for %1: skipped</source>
        <translation>%1 无事：跳过</translation>
    </message>
    <message>
        <source>again, at half the speed</source>
        <translation>重看，一半速度</translation>
    </message>
    <message>
        <source>%1, %2, event %3, %4.</source>
        <translation>%1，%2，事件 %3，%4。</translation>
    </message>
    <message>
        <source>%1 %2. %3</source>
        <translation>%1 %2。%3</translation>
    </message>
</context>
<context>
    <name>restaurant::StoryRates</name>
    <message>
        <source>Queries and commands a minute</source>
        <translation>每分钟的查询和命令</translation>
    </message>
    <message>
        <source>No minute is over yet.</source>
        <translation>还没有满一分钟。</translation>
    </message>
    <message>
        <source>In the last full minute: %1, %2.</source>
        <translation>最近一个整分钟：%1，%2。</translation>
    </message>
    <message>
        <source>Queries: looks of guests and staff at the views. Commands: of persons, that changed something.</source>
        <translation>查询：客人和员工查看视图。命令：人发出的、有变更的命令。</translation>
    </message>
</context>
<context>
    <name>restaurant::StoryStrip</name>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Show its last message from end to end, slowly</source>
        <translation>从头到尾慢速显示它的最后一条消息</translation>
    </message>
    <message>
        <source>Show the details of this order</source>
        <translation>显示这个订单的详情</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Show why it says what it says (W)</source>
        <translation>显示它为什么这样显示 (W)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Hold back what is delivered to it</source>
        <translation>扣住送给它的投递</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>重建</translation>
    </message>
    <message>
        <source>Throw the view away and fold it again from the log</source>
        <translation>丢弃视图，从日志重新折叠</translation>
    </message>
    <message>
        <source>Show its table</source>
        <translation>显示它的表</translation>
    </message>
    <message>
        <source>Look into the file in which the view is kept</source>
        <translation>查看保存视图的文件</translation>
    </message>
    <message>
        <source>Deliveries…</source>
        <translation>投递…</translation>
    </message>
    <message>
        <source>Bend what is delivered to it, and protect it</source>
        <translation>干扰送给它的投递，并保护它</translation>
    </message>
    <message>
        <source>What the message carries, as JSON</source>
        <translation>消息携带的内容，JSON 格式</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>订单 %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>restaurant::StoryTables</name>
    <message>
        <source>Which table of the story</source>
        <translation>故事的哪张表</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>What stands in the picture</source>
        <translation>画面中有什么</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>这里还没有内容。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Commands and events</source>
        <translation>命令和事件</translation>
    </message>
    <message>
        <source>No message yet.</source>
        <translation>还没有消息。</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>%1 in the room</source>
        <translation>店内的%1</translation>
    </message>
    <message>
        <source>Nobody is here.</source>
        <translation>这里没有人。</translation>
    </message>
</context>
<context>
    <name>restaurant::StoryThings</name>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>restaurant::StoryWidget</name>
    <message>
        <source>Story</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>The room and its boards, and below it the log and the write side. Arrow keys go from one thing to the next.</source>
        <translation>餐厅和看板，下面是日志和写入端。用方向键依次移动。</translation>
    </message>
</context>
<context>
    <name>restaurant::Studio</name>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>restaurant::SweepChart</name>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>每秒</translation>
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
        <translation>数量</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure, and what the line shows of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>95 % intervals</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>measured here, mean</source>
        <translation>在本机测量，均值</translation>
    </message>
    <message>
        <source>simulated, mean</source>
        <translation>模拟，均值</translation>
    </message>
    <message>
        <source>theory, in the long run</source>
        <translation>理论，长期</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>饱和</translation>
    </message>
    <message>
        <source>%1 (seconds)</source>
        <translation>%1（秒）</translation>
    </message>
</context>
<context>
    <name>restaurant::SweepModel</name>
    <message>
        <source>saturated</source>
        <translation>饱和</translation>
    </message>
    <message>
        <source>Saturated</source>
        <translation>饱和</translation>
    </message>
    <message>
        <source>Wait to order, by theory</source>
        <translation>等点单，理论值</translation>
    </message>
</context>
<context>
    <name>restaurant::SweepPage</name>
    <message>
        <source>What &amp;lateness costs</source>
        <translation>延迟的代价(&amp;L)</translation>
    </message>
    <message>
        <source>The sweep as a table</source>
        <translation>扫描结果，表格形式</translation>
    </message>
    <message>
        <source>Choose what is turned, and play.</source>
        <translation>选择要转动的旋钮，然后运行。</translation>
    </message>
    <message>
        <source>Save a line for each figure of each point</source>
        <translation>每个点的每项指标保存一行</translation>
    </message>
    <message>
        <source>Delay of a view</source>
        <translation>视图的延时</translation>
    </message>
    <message>
        <source>What is turned</source>
        <translation>转动的旋钮</translation>
    </message>
    <message>
        <source>Which view is late</source>
        <translation>哪个视图延迟</translation>
    </message>
    <message>
        <source>The points, as numbers</source>
        <translation>各个点，用数字表示</translation>
    </message>
    <message>
        <source>Play the evening “A waiter view that is late” at five delays of that view, and draw what was refused and what was sold though out</source>
        <translation>以五种延时运行晚间“延迟的服务员视图”，画出被拒绝的命令和已没货仍卖出的菜</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>旋钮</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Points are numbers, as 20, 30, 40.</source>
        <translation>点是数字，如 20, 30, 40。</translation>
    </message>
    <message>
        <source>Refused, and sold though out</source>
        <translation>被拒绝的和没货仍卖的</translation>
    </message>
    <message>
        <source>Choose what is turned, and play: each point is played many times with the same guests.</source>
        <translation>选择要转动的旋钮，然后运行：每个点都用相同的客人运行多次。</translation>
    </message>
    <message>
        <source>Sweep: %1</source>
        <translation>扫描：%1</translation>
    </message>
</context>
<context>
    <name>restaurant::TableBar</name>
    <message>
        <source>Seat party</source>
        <translation>安排入座</translation>
    </message>
    <message>
        <source>Move party to</source>
        <translation>换桌到</translation>
    </message>
    <message>
        <source>Guests to seat</source>
        <translation>要入座的客人数</translation>
    </message>
    <message>
        <source> guests</source>
        <translation> 位客人</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose a table to seat or move a party.</source>
        <translation>选择一张餐桌，安排入座或换桌。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>restaurant::TablesModel</name>
    <message>
        <source>Table</source>
        <translation>餐桌</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>For</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
</context>
<context>
    <name>restaurant::TasksModel</name>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>已等</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Take card %1</source>
        <translation>刷卡 %1</translation>
    </message>
</context>
<context>
    <name>restaurant::TeacherPage</name>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>正在展示</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>还没有内容。</translation>
    </message>
    <message>
        <source>Nothing more until the end.</source>
        <translation>到结束为止没有了。</translation>
    </message>
    <message>
        <source>in %1: %2</source>
        <translation>%1 后：%2</translation>
    </message>
    <message>
        <source>None were written; Timeline takes them.</source>
        <translation>没有写备注；可在时间线中写。</translation>
    </message>
</context>
<context>
    <name>restaurant::TimelineBand</name>
    <message>
        <source>The evening as a band; the table below tells the same</source>
        <translation>晚间的时间带；下面的表格显示同样的内容</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n event(s) in ten seconds</source>
        <translation>
            <numerusform>%1 · 十秒内 %n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2. The playhead stands at %3</source>
        <translation>从 %1 到 %2。播放头位于 %3</translation>
    </message>
</context>
<context>
    <name>restaurant::TimelineModel</name>
    <message>
        <source>Cue</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>restaurant::TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Loop from</source>
        <translation>循环自</translation>
    </message>
    <message>
        <source>The stretch to be played again and again begins here</source>
        <translation>反复播放的一段从这里开始</translation>
    </message>
    <message>
        <source>Loop to</source>
        <translation>循环至</translation>
    </message>
    <message>
        <source>It ends here; once more: no loop</source>
        <translation>到这里结束；再按一次：不循环</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>删除备注</translation>
    </message>
    <message>
        <source>Remove the note that is chosen in the table</source>
        <translation>删除表格中所选的备注</translation>
    </message>
    <message>
        <source>Marks of the evening</source>
        <translation>晚间的标记</translation>
    </message>
    <message>
        <source>Enter goes there; F2 changes a note, Delete removes it</source>
        <translation>Enter 转到那里；F2 修改备注，Delete 删除备注</translation>
    </message>
    <message>
        <source>No cue, no refusal, no note yet.</source>
        <translation>还没有提示、拒绝或备注。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Play a stretch again and again; remove a note</source>
        <translation>反复播放一段；删除备注</translation>
    </message>
    <message>
        <source>live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>playback</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>in the past</source>
        <translation>在过去</translation>
    </message>
    <message>
        <source>%1 · event %2 of %3 · %4</source>
        <translation>%1 · 事件 %2 / %3 · %4</translation>
    </message>
    <message>
        <source>%1 · indexing %2 %</source>
        <translation>%1 · 建索引 %2 %</translation>
    </message>
</context>
<context>
    <name>restaurant::TodoModel</name>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
</context>
<context>
    <name>restaurant::TooMuch</name>
    <message>
        <source>What guests would read in order details</source>
        <translation>客人在订单详情里会读到什么</translation>
    </message>
    <message>
        <source>No order says anything about anybody yet.</source>
        <translation>还没有订单说到任何人的任何事。</translation>
    </message>
    <message>
        <source>A thought only: nobody is shown this, and nothing is stored. Had guests been given the order details instead of this board, a guest at a table would have read of others %1; a takeaway guest %2. The board says numbers and times, so that it may hang on a wall.</source>
        <translation>只是设想：没有给任何人看，也没有保存。如果给客人看的不是这块叫号屏，而是订单详情，堂食客人会读到别人的%1；外带客人会读到%2。叫号屏只说号码和时间，所以可以挂在墙上。</translation>
    </message>
</context>
<context>
    <name>restaurant::TooMuchModel</name>
    <message>
        <source>allergy: %1</source>
        <translation>过敏：%1</translation>
    </message>
    <message>
        <source>everybody but %1</source>
        <translation>%1以外的所有人</translation>
    </message>
    <message>
        <source>everybody but table %1</source>
        <translation>%1 号桌以外的所有人</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Would be told to</source>
        <translation>会告诉谁</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1、%2和%3</translation>
    </message>
</context>
<context>
    <name>restaurant::TwinActions</name>
    <message>
        <source>&amp;Twin run…</source>
        <translation>双生运行(&amp;T)…</translation>
    </message>
    <message>
        <source>Play the open evening in two ways, side by side</source>
        <translation>以两种方式并排运行打开的晚间</translation>
    </message>
    <message>
        <source>One server, or two who do everything?</source>
        <translation>一名服务员，还是两人什么都做？</translation>
    </message>
    <message>
        <source>A second server at 12:30, and the same guests without him</source>
        <translation>12:30 来了第二名服务员，与没有他的相同客人对比</translation>
    </message>
    <message>
        <source>Two who do everything, or Charlie and Roger?</source>
        <translation>两人什么都做，还是 Charlie 和 Roger？</translation>
    </message>
    <message>
        <source>Whether the two share all work, or one takes orders and one serves</source>
        <translation>两人分担所有工作，还是一人点单一人传菜</translation>
    </message>
    <message>
        <source>The status board, or asking Roger?</source>
        <translation>看叫号屏，还是问 Roger？</translation>
    </message>
    <message>
        <source>Boards in everybody&apos;s sight, and the same guests without any</source>
        <translation>看板人人可见，与没有看板的相同客人对比</translation>
    </message>
    <message>
        <source>Wrong at no lag: all late, or one event lost?</source>
        <translation>没有滞后却错误：全部延迟，还是丢失一个事件？</translation>
    </message>
    <message>
        <source>Order details that show everything two minutes late, and others that are never late and have lost one event</source>
        <translation>一份订单详情全都晚两分钟显示，另一份从不延迟但丢失了一个事件</translation>
    </message>
    <message>
        <source>An empty board: does each look rebuild it, or one?</source>
        <translation>空白的叫号屏：每次查看都重建，还是只重建一次？</translation>
    </message>
    <message>
        <source>A status board that is thrown away at the peak: everybody who finds it empty begins a rebuild, or one does and the others wait</source>
        <translation>高峰时叫号屏被丢弃：发现它为空的人都启动重建，或者只有一人启动，其余的人等待</translation>
    </message>
</context>
<context>
    <name>restaurant::TwinChooser</name>
    <message>
        <source>A and B are the same.</source>
        <translation>A 和 B 相同。</translation>
    </message>
    <message>
        <source>Twin run</source>
        <translation>双生运行</translation>
    </message>
    <message>
        <source>The evening that is open is played in two ways, with the same guests and commands.</source>
        <translation>用相同的客人和命令，以两种方式运行打开的晚间。</translation>
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
        <translation>运行两者</translation>
    </message>
    <message>
        <source>Who serves</source>
        <translation>由谁服务</translation>
    </message>
    <message>
        <source>as the scenario says</source>
        <translation>按场景设定</translation>
    </message>
    <message>
        <source>What keeps the views in step</source>
        <translation>靠什么让视图保持同步</translation>
    </message>
    <message>
        <source>Which view is late</source>
        <translation>哪个视图延迟</translation>
    </message>
    <message>
        <source>How late it is</source>
        <translation>延迟多久</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Who sees a board</source>
        <translation>谁看得见看板</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>服务人员</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Late view</source>
        <translation>延迟的视图</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延时</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>看板</translation>
    </message>
</context>
<context>
    <name>restaurant::TwinFigures</name>
    <message>
        <source>Simulated, so far</source>
        <translation>模拟，到目前为止</translation>
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
        <translation>A 的%1</translation>
    </message>
    <message>
        <source>%1 of B</source>
        <translation>B 的%1</translation>
    </message>
    <message>
        <source>Neither has any</source>
        <translation>两者都没有</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>≠ %1 of %2</source>
        <translation>%2 中 ≠ %1</translation>
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
        <translation>双生运行：A，%1；B，%2</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>Let both evenings run, or pause them</source>
        <translation>让两个晚间运行，或暂停</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>单步(&amp;S)</translation>
    </message>
    <message>
        <source>To the next moment at which a view may change</source>
        <translation>到视图可能改变的下一个时刻</translation>
    </message>
    <message>
        <source>&amp;Blink</source>
        <translation>闪切(&amp;B)</translation>
    </message>
    <message>
        <source>Show B in the place of A, and A again</source>
        <translation>在 A 的位置显示 B，再换回 A</translation>
    </message>
    <message>
        <source>Go &amp;there</source>
        <translation>转到那里(&amp;T)</translation>
    </message>
    <message>
        <source>Go to where A and B first part</source>
        <translation>转到 A 和 B 最初分歧之处</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>max</source>
        <translation>最快</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>Time of both evenings</source>
        <translation>两个晚间的时间</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Both are played to their end, to find where they part …</source>
        <translation>正在把两者运行到结束，以找出分歧之处 …</translation>
    </message>
    <message>
        <source>Figures of both evenings so far, simulated</source>
        <translation>两个晚间到目前为止的指标，模拟</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>%1, twice: A, %2; B, %3</source>
        <translation>%1，两次：A，%2；B，%3</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>厨房</translation>
    </message>
    <message>
        <source>Waiter: tables</source>
        <translation>服务员：餐桌</translation>
    </message>
    <message>
        <source>Waiter: orders</source>
        <translation>服务员：订单</translation>
    </message>
    <message>
        <source>Waiter: dishes</source>
        <translation>服务员：菜品</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>叫号</translation>
    </message>
    <message>
        <source>Order details</source>
        <translation>订单详情</translation>
    </message>
    <message>
        <source>Show what both say here, or leave it out</source>
        <translation>显示两者在这里的内容，或略去</translation>
    </message>
    <message>
        <source>What A and B show is the same all evening.</source>
        <translation>A 和 B 整晚显示的都相同。</translation>
    </message>
    <message>
        <source>They part at %1 on %2: %3. %4</source>
        <translation>它们于 %1 在%2上分歧：%3。%4</translation>
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
        <translation>◆ %1，在 A 的位置</translation>
    </message>
</context>
<context>
    <name>restaurant::UntilRow</name>
    <message>
        <source>Run until</source>
        <translation>运行到</translation>
    </message>
    <message>
        <source>until the next refusal</source>
        <translation>到下一次拒绝</translation>
    </message>
    <message>
        <source>until order … is delivered</source>
        <translation>到订单 … 送达</translation>
    </message>
    <message>
        <source>until the waiter view is … behind</source>
        <translation>到服务员视图落后 … 个</translation>
    </message>
    <message>
        <source>Which order, or how many events</source>
        <translation>哪个订单，或多少个事件</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Move the cursor on until this is so</source>
        <translation>把游标向前移到满足条件之处</translation>
    </message>
</context>
<context>
    <name>restaurant::WaiterOrdersTable</name>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应付</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>restaurant::WaiterPane</name>
    <message>
        <source>Waiter</source>
        <translation>服务员</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>餐桌</translation>
    </message>
    <message>
        <source>No tables yet.</source>
        <translation>还没有餐桌。</translation>
    </message>
    <message>
        <source>Tables as a table</source>
        <translation>餐桌，表格形式</translation>
    </message>
    <message>
        <source>Show the tables as a table</source>
        <translation>把餐桌显示为表格</translation>
    </message>
    <message>
        <source>Next tasks</source>
        <translation>接下来的工作</translation>
    </message>
    <message>
        <source>Nothing to do right now.</source>
        <translation>现在没有要做的。</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>刷卡</translation>
    </message>
    <message>
        <source>Card declined</source>
        <translation>被拒付</translation>
    </message>
</context>
<context>
    <name>restaurant::WhatCard</name>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>The word for it: %1. %2</source>
        <translation>对应的术语：%1。%2</translation>
    </message>
    <message>
        <source>In the lesson %1. Click anything else, or press Esc.</source>
        <translation>在课程“%1”中。点击别处，或按 Esc。</translation>
    </message>
</context>
<context>
    <name>restaurant::WhyController</name>
    <message>
        <source>&amp;End the trail</source>
        <translation>结束追溯(&amp;E)</translation>
    </message>
    <message>
        <source>Stop showing why: everything is lit again</source>
        <translation>不再显示原因：全部恢复明亮</translation>
    </message>
    <message>
        <source>Nothing is known of why this says what it says: no event in the log has made it.</source>
        <translation>不知道它为什么这样显示：日志中没有事件造成它。</translation>
    </message>
</context>
<context>
    <name>restaurant::WhyMenu</name>
    <message>
        <source>Why does it say this?</source>
        <translation>为什么这样显示？</translation>
    </message>
    <message>
        <source>Show which events, decisions and people made it what it is</source>
        <translation>显示哪些事件、决定和人造成了它</translation>
    </message>
</context>
<context>
    <name>restaurant::WhyModel</name>
    <message>
        <source>appears</source>
        <translation>出现</translation>
    </message>
    <message>
        <source>is removed</source>
        <translation>被移除</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定依据</translation>
    </message>
    <message>
        <source>Did not know</source>
        <translation>不知道的</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>之前 → 之后</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
</context>
<context>
    <name>restaurant::WhyPane</name>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>Choose a ticket, a table or a number and press W, to be told why it is as it is; or a command in the log, to be told what it changed.</source>
        <translation>选择小票、餐桌或号码并按 W，了解它为何如此；或选择日志中的命令，了解它改变了什么。</translation>
    </message>
    <message>
        <source>Show the answer as a table</source>
        <translation>把回答显示为表格</translation>
    </message>
    <message>
        <source>Ask on from what is chosen</source>
        <translation>从所选之处继续追问</translation>
    </message>
    <message>
        <source>The answer as a table</source>
        <translation>表格形式的回答</translation>
    </message>
    <message>
        <source>What else did this command change?</source>
        <translation>这个命令还改变了什么？</translation>
    </message>
    <message>
        <source>What else changed?</source>
        <translation>还改变了什么？</translation>
    </message>
    <message>
        <source>No event that this view shows has made %1 what it is.</source>
        <translation>这个视图显示的事件都没有造成%1 现在的样子。</translation>
    </message>
    <message>
        <source>Why does it say this?</source>
        <translation>为什么这样显示？</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
</context>
<context>
    <name>restaurant::WindowActions</name>
    <message>
        <source>Open &amp;scenario…</source>
        <translation>打开场景(&amp;S)…</translation>
    </message>
    <message>
        <source>Begin an evening from a scenario file</source>
        <translation>从场景文件开始一个晚间</translation>
    </message>
    <message>
        <source>Open &amp;recording…</source>
        <translation>打开录制(&amp;R)…</translation>
    </message>
    <message>
        <source>Go on with an evening that was recorded</source>
        <translation>继续一个录制过的晚间</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Keep this evening as a .restaurant file</source>
        <translation>把这个晚间保存为 .restaurant 文件</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the restaurant</source>
        <translation>关闭餐厅</translation>
    </message>
    <message>
        <source>Reset &amp;layout</source>
        <translation>重置布局(&amp;L)</translation>
    </message>
    <message>
        <source>Put every pane back where it was at first</source>
        <translation>把每个窗格放回最初的位置</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>What this program is</source>
        <translation>这个程序是什么</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>诊断(&amp;D)</translation>
    </message>
    <message>
        <source>Versions, and what the store was granted</source>
        <translation>版本，以及存储获得了什么</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>比较(&amp;C)…</translation>
    </message>
    <message>
        <source>Play this scenario in several ways, many times, with the same guests</source>
        <translation>用相同的客人，以几种方式多次运行这个场景</translation>
    </message>
    <message>
        <source>&amp;Sweep…</source>
        <translation>扫描(&amp;S)…</translation>
    </message>
    <message>
        <source>Turn one knob of this scenario from point to point</source>
        <translation>逐点转动这个场景的一个旋钮</translation>
    </message>
    <message>
        <source>Measured &amp;load…</source>
        <translation>测量负载(&amp;L)…</translation>
    </message>
    <message>
        <source>Measure one who writes and more and more who read, on real files</source>
        <translation>一个写，越来越多的读，在真实文件上测量</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>系统(&amp;S)</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>随桌面设为浅色或深色</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Dark text on light planes</source>
        <translation>浅色背景上的深色文字</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Light text on dark planes</source>
        <translation>深色背景上的浅色文字</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Architecture</source>
        <translation>架构(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>服务(&amp;S)</translation>
    </message>
    <message>
        <source>E&amp;xperiments</source>
        <translation>实验(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>时间线(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open s&amp;hipped scenario</source>
        <translation>打开自带场景(&amp;H)</translation>
    </message>
    <message>
        <source>Recent &amp;files</source>
        <translation>最近的文件(&amp;F)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>主题(&amp;H)</translation>
    </message>
</context>
<context>
    <name>restaurant::WrappedButton</name>
    <message>
        <source>The vote is closed</source>
        <translation>投票已结束</translation>
    </message>
</context>
<context>
    <name>restaurant::cli</name>
    <message>
        <source>see commands, events and read views at work</source>
        <translation>观看命令、事件和读视图如何工作</translation>
    </message>
    <message>
        <source>Without a subcommand it opens the window.</source>
        <translation>不带子命令时打开窗口。</translation>
    </message>
    <message>
        <source>Exit codes: 0 well, 1 the thing checked is wrong, 2 usage, 3 file or store unusable.</source>
        <translation>退出码：0 正常，1 所检查的内容有错，2 用法错误，3 文件或存储不可用。</translation>
    </message>
    <message>
        <source>Language of what is said; stands before a subcommand (default: the system&apos;s, or as it was set in the window)</source>
        <translation>输出所用的语言；写在子命令之前（默认：系统的语言，或窗口中所设的）</translation>
    </message>
    <message>
        <source>A .scenario.json, .restaurant or .lesson.json file to open (default: Charlie and Roger)</source>
        <translation>要打开的 .scenario.json、.restaurant 或 .lesson.json 文件（默认：Charlie 和 Roger）</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>窗口的颜色</translation>
    </message>
    <message>
        <source>Size of the window, as 1280x720</source>
        <translation>窗口的大小，如 1280x720</translation>
    </message>
    <message>
        <source>Pane to show alone, as story or kitchen</source>
        <translation>单独显示的窗格，如 story 或 kitchen</translation>
    </message>
    <message>
        <source>Show this time of the evening, paused, and print &quot;ready&quot; once it is seen</source>
        <translation>显示晚间的这一时刻，暂停，可见后输出 &quot;ready&quot;</translation>
    </message>
    <message>
        <source>Restaurant seconds per second; 0: flat out</source>
        <translation>现实的每一秒，餐厅过多少秒；0：全速</translation>
    </message>
    <message>
        <source>Do not start the clock</source>
        <translation>不启动时钟</translation>
    </message>
    <message>
        <source>Open a recording only to look</source>
        <translation>打开录制，只供查看</translation>
    </message>
    <message>
        <source>End as a crash would, between this commit of a service and the journal</source>
        <translation>像崩溃那样结束，在服务的这次提交与日志记录之间</translation>
    </message>
    <message>
        <source>Other guests (default: the scenario&apos;s seed)</source>
        <translation>别的客人（默认：场景的种子）</translation>
    </message>
    <message>
        <source>Play it so often, each with the next seed; print what it came to</source>
        <translation>运行这么多次，每次用下一个种子；输出结果</translation>
    </message>
    <message>
        <source>Of --runs: print a line for each evening</source>
        <translation>用于 --runs：每个晚间输出一行</translation>
    </message>
    <message>
        <source>What befalls events on their way to a view: VIEW:KIND[:RATE%|:@POSITION][:TIME][@CLOCK], as waiter:drop:5% (so many of those recorded), details:drop:@71 (this one), kitchen:pause:120@12:30 (seconds, from then on); may be given several times</source>
        <translation>事件去视图途中发生什么：VIEW:KIND[:RATE%|:@POSITION][:TIME][@CLOCK]，如 waiter:drop:5%（所记录事件的这么多）、details:drop:@71（这一个）、kitchen:pause:120@12:30（秒，从那时起）；可以多次给出</translation>
    </message>
    <message>
        <source>What keeps a view right all the same: VIEW:effectively-once, at-least-once, at-most-once, none, or duplicates, gaps, order, retry joined by +; may be given several times</source>
        <translation>什么让视图仍然正确：VIEW:effectively-once、at-least-once、at-most-once、none，或用 + 连接的 duplicates、gaps、order、retry；可以多次给出</translation>
    </message>
    <message>
        <source>architecture=KIND (with every=0:30, by, sweeps, flaw), staffing=one|two|split, delay=VIEW:SECONDS, boards=none|all, bend=VIEW:KIND:RATE% and protect=VIEW:WORD (as of play; bend=VIEW:none: without the scenario&apos;s), joined by commas; as-is: no change</source>
        <translation>architecture=KIND（可加 every=0:30、by、sweeps、flaw）、staffing=one|two|split、delay=VIEW:SECONDS、boards=none|all、bend=VIEW:KIND:RATE% 和 protect=VIEW:WORD（同 play；bend=VIEW:none：不用场景中的），用逗号连接；as-is：不作改变</translation>
    </message>
    <message>
        <source>Play a scenario at full speed; print the boards, and say what still waits for a service</source>
        <translation>全速运行场景；输出看板，并说明还有什么在等服务</translation>
    </message>
    <message>
        <source>The .scenario.json file, or the name of one that the program brings</source>
        <translation>.scenario.json 文件，或程序自带场景的名字</translation>
    </message>
    <message>
        <source>Keep the evening in this .restaurant file</source>
        <translation>把晚间保存在这个 .restaurant 文件中</translation>
    </message>
    <message>
        <source>Stop at this time of the evening, as 12:30</source>
        <translation>在晚间的这一时刻停止，如 12:30</translation>
    </message>
    <message>
        <source>What keeps the views in step: event-sourced, crud, one-store, push, trigger or poll (default: what the scenario says)</source>
        <translation>靠什么让视图保持同步：event-sourced、crud、one-store、push、trigger 或 poll（默认：按场景设定）</translation>
    </message>
    <message>
        <source>How often the job of trigger or poll runs, as 0:10, in restaurant time</source>
        <translation>触发器或轮询的任务多久运行一次，如 0:10，按餐厅时间</translation>
    </message>
    <message>
        <source>What of it does not work: push-lost, job-stopped, or a table without trigger</source>
        <translation>其中什么不起作用：push-lost、job-stopped，或没有触发器的表</translation>
    </message>
    <message>
        <source>Print the boards as JSON</source>
        <translation>以 JSON 输出看板</translation>
    </message>
    <message>
        <source>Fold so many views at a time (default: all of them)</source>
        <translation>同时折叠这么多视图（默认：全部）</translation>
    </message>
    <message>
        <source>Where orders, stock and payment are recorded (default: as the scenario says)</source>
        <translation>订单、库存和付款记录在哪里（默认：按场景设定）</translation>
    </message>
    <message>
        <source>Read commands as JSON Lines, answer each when it is durable</source>
        <translation>以 JSON Lines 读取命令，每个命令持久化后回答</translation>
    </message>
    <message>
        <source>The .restaurant file</source>
        <translation>.restaurant 文件</translation>
    </message>
    <message>
        <source>Create the file from this scenario (a file or a name), without its script</source>
        <translation>由这个场景（文件或名字）创建文件，不带其脚本</translation>
    </message>
    <message>
        <source>Print a view</source>
        <translation>输出一个视图</translation>
    </message>
    <message>
        <source>Which view</source>
        <translation>哪个视图</translation>
    </message>
    <message>
        <source>As it was at this position (default: the last)</source>
        <translation>在这个位置时的样子（默认：最后）</translation>
    </message>
    <message>
        <source>Print the documents as JSON</source>
        <translation>以 JSON 输出文档</translation>
    </message>
    <message>
        <source>Play a recording back: check it, fold all views, send nothing</source>
        <translation>回放录制：检查它，折叠所有视图，不发送任何内容</translation>
    </message>
    <message>
        <source>Stop at this time of the evening, as 12:30, or at this event, as 41</source>
        <translation>在晚间的这一时刻停止，如 12:30，或在这个事件，如 41</translation>
    </message>
    <message>
        <source>Restaurant seconds per second (default: flat out)</source>
        <translation>现实的每一秒，餐厅过多少秒（默认：全速）</translation>
    </message>
    <message>
        <source>Answer 1 unless the log has this digest</source>
        <translation>日志没有这个摘要时返回 1</translation>
    </message>
    <message>
        <source>Print one JSON object for each view, then a summary</source>
        <translation>每个视图输出一个 JSON 对象，然后输出汇总</translation>
    </message>
    <message>
        <source>Write a recording as text, JSON Lines</source>
        <translation>把录制写成文本，JSON Lines</translation>
    </message>
    <message>
        <source>The .jsonl file to make; one that is there is never overwritten</source>
        <translation>要生成的 .jsonl 文件；已有的从不覆盖</translation>
    </message>
    <message>
        <source>Make a recording from its text</source>
        <translation>由文本生成录制</translation>
    </message>
    <message>
        <source>The .jsonl file</source>
        <translation>.jsonl 文件</translation>
    </message>
    <message>
        <source>The .restaurant file to make; one that is there is never overwritten</source>
        <translation>要生成的 .restaurant 文件；已有的从不覆盖</translation>
    </message>
    <message>
        <source>Forget what a guest said in words: his name, notes and allergies</source>
        <translation>忘掉客人用文字说过的：名字、备注和过敏</translation>
    </message>
    <message>
        <source>guest (as on the floor), party or order</source>
        <translation>guest（大堂中的）、party 或 order</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>它的编号</translation>
    </message>
    <message>
        <source>Fold read views again from the log</source>
        <translation>从日志重新折叠读视图</translation>
    </message>
    <message>
        <source>Which view (default: all)</source>
        <translation>哪个视图（默认：全部）</translation>
    </message>
    <message>
        <source>Print the log</source>
        <translation>输出日志</translation>
    </message>
    <message>
        <source>Only this stream, as order-41</source>
        <translation>只看这个流，如 order-41</translation>
    </message>
    <message>
        <source>Only what is about this order, its stock and payment included</source>
        <translation>只看关于这个订单的，包括其库存和付款</translation>
    </message>
    <message>
        <source>Only these, as OrderPlaced</source>
        <translation>只看这些，如 OrderPlaced</translation>
    </message>
    <message>
        <source>First position</source>
        <translation>第一个位置</translation>
    </message>
    <message>
        <source>Up to this time of the evening, as 12:30, or this event, as 41</source>
        <translation>到晚间的这一时刻为止，如 12:30，或到这个事件，如 41</translation>
    </message>
    <message>
        <source>One JSON object for each event</source>
        <translation>每个事件一个 JSON 对象</translation>
    </message>
    <message>
        <source>Print the commands and what became of them</source>
        <translation>输出命令及其结果</translation>
    </message>
    <message>
        <source>Only those that were rejected</source>
        <translation>只看被拒绝的</translation>
    </message>
    <message>
        <source>Only what is about this order</source>
        <translation>只看关于这个订单的</translation>
    </message>
    <message>
        <source>Only these, as PlaceOrder</source>
        <translation>只看这些，如 PlaceOrder</translation>
    </message>
    <message>
        <source>One JSON object for each command</source>
        <translation>每个命令一个 JSON 对象</translation>
    </message>
    <message>
        <source>Compare an evening with what was expected of it; answer 1 unless all holds</source>
        <translation>把一个晚间与对它的期望比较；不全部成立则返回 1</translation>
    </message>
    <message>
        <source>The .expect.json file</source>
        <translation>.expect.json 文件</translation>
    </message>
    <message>
        <source>The .restaurant file, or a scenario, which is played first</source>
        <translation>.restaurant 文件，或先要运行的场景</translation>
    </message>
    <message>
        <source>Write a report as build servers read it</source>
        <translation>写一份构建服务器可读的报告</translation>
    </message>
    <message>
        <source>One JSON object for each expectation</source>
        <translation>每个期望一个 JSON 对象</translation>
    </message>
    <message>
        <source>What an evening was: waits around each cue, guests lost, harm, refusals</source>
        <translation>晚间概况：每个提示前后的等待、流失客人、损害、拒绝</translation>
    </message>
    <message>
        <source>Beside the same evening with these who serve</source>
        <translation>与由这些人服务的同一晚间并列</translation>
    </message>
    <message>
        <source>Look for lessons here first (default: as it was set in the program)</source>
        <translation>首先在这里查找课程（默认：程序中所设的）</translation>
    </message>
    <message>
        <source>Begin one from a recording: a stop for each note</source>
        <translation>由录制开始编一课：每条备注一个停点</translation>
    </message>
    <message>
        <source>The .lesson.json file to make; its scenario is written beside it</source>
        <translation>要生成的 .lesson.json 文件；其场景写在它旁边</translation>
    </message>
    <message>
        <source>Add up what a class has chosen</source>
        <translation>把全班的选择相加</translation>
    </message>
    <message>
        <source>Print a line for each count</source>
        <translation>每个计数输出一行</translation>
    </message>
    <message>
        <source>Lessons: list, check, show, new from a recording, tally</source>
        <translation>课程：列出、检查、显示、由录制新建、计票</translation>
    </message>
    <message>
        <source>List the lessons that are there</source>
        <translation>列出现有的课程</translation>
    </message>
    <message>
        <source>Play lessons; answer 1 at the first that does not show what it says</source>
        <translation>运行课程；遇到第一个没有展示出要说明内容的，返回 1</translation>
    </message>
    <message>
        <source>Names or .lesson.json files (default: all)</source>
        <translation>名字或 .lesson.json 文件（默认：全部）</translation>
    </message>
    <message>
        <source>Check all of them and write a report as build servers read it</source>
        <translation>检查全部，并写一份构建服务器可读的报告</translation>
    </message>
    <message>
        <source>Print a lesson, for who gives it</source>
        <translation>输出一课，供授课者使用</translation>
    </message>
    <message>
        <source>Its name or file</source>
        <translation>它的名字或文件</translation>
    </message>
    <message>
        <source>Measure a writer and a growing number of readers on real files</source>
        <translation>在真实文件上测量一个写者和越来越多的读者</translation>
    </message>
    <message>
        <source>Of these, as crud,poll (default: all)</source>
        <translation>其中这些，如 crud,poll（默认：全部）</translation>
    </message>
    <message>
        <source>So many at a time, one after the other</source>
        <translation>同时这么多，逐个测量</translation>
    </message>
    <message>
        <source>How long each is measured</source>
        <translation>每个测量多久</translation>
    </message>
    <message>
        <source>Where the files lie meanwhile</source>
        <translation>期间文件放在哪里</translation>
    </message>
    <message>
        <source>Print one JSON object</source>
        <translation>输出一个 JSON 对象</translation>
    </message>
    <message>
        <source>Print a line for each measurement</source>
        <translation>每次测量输出一行</translation>
    </message>
    <message>
        <source>List the scenarios that the program brings; each may be named for a file</source>
        <translation>列出程序自带的场景；每个都可以代替文件来指定</translation>
    </message>
    <message>
        <source>Print one JSON list</source>
        <translation>输出一个 JSON 列表</translation>
    </message>
    <message>
        <source>Simulate a textbook queue, and say what theory says</source>
        <translation>模拟教科书式的队列，并说明理论怎么说</translation>
    </message>
    <message>
        <source>Guests an hour, by chance</source>
        <translation>每小时客人数，随机到来</translation>
    </message>
    <message>
        <source>The mean service</source>
        <translation>平均服务时间</translation>
    </message>
    <message>
        <source>exponential (default), deterministic, erlang:SHAPE, gamma:SHAPE, lognormal:VARIATION, uniform:LOW,HIGH or triangular:LOW,MODE,HIGH (minutes)</source>
        <translation>exponential（默认）、deterministic、erlang:SHAPE、gamma:SHAPE、lognormal:VARIATION、uniform:LOW,HIGH 或 triangular:LOW,MODE,HIGH（分钟）</translation>
    </message>
    <message>
        <source>PER_HOUR[:MINUTES],... instead of --arrivals-per-hour; the first is served first</source>
        <translation>PER_HOUR[:MINUTES],... 代替 --arrivals-per-hour；第一个先得到服务</translation>
    </message>
    <message>
        <source>How many servers (at each station)</source>
        <translation>服务员人数（每个工位）</translation>
    </message>
    <message>
        <source>For how many guests, those being served included</source>
        <translation>可容纳多少客人，包括正在接受服务的</translation>
    </message>
    <message>
        <source>Each guest has a task at every station, and leaves with the last</source>
        <translation>每位客人在每个工位都有一个任务，做完最后一个才离开</translation>
    </message>
    <message>
        <source>Who waits longer leaves: minutes in the mean, exponential</source>
        <translation>等待更久就离开：平均分钟数，指数分布</translation>
    </message>
    <message>
        <source>How many arrive in a run</source>
        <translation>一次运行到来多少客人</translation>
    </message>
    <message>
        <source>How many of them are not counted (default: by the queue&apos;s relaxation time)</source>
        <translation>其中多少不计入（默认：按队列的弛豫时间）</translation>
    </message>
    <message>
        <source>Instead of --guests: as many as bring the means within this, as 2%</source>
        <translation>代替 --guests：多到让均值落在此范围内，如 2%</translation>
    </message>
    <message>
        <source>Tell the share of waits longer than these minutes</source>
        <translation>给出等待超过这些分钟数的占比</translation>
    </message>
    <message>
        <source>How many runs</source>
        <translation>运行多少次</translation>
    </message>
    <message>
        <source>The first run&apos;s seed</source>
        <translation>第一次运行的种子</translation>
    </message>
    <message>
        <source>Name the figures that are less sure than within this share of their mean, and how many evenings it would take</source>
        <translation>指出精度达不到均值这一比例的指标，以及需要多少个晚间</translation>
    </message>
    <message>
        <source>The first seed (default: the scenario&apos;s)</source>
        <translation>第一个种子（默认：场景的种子）</translation>
    </message>
    <message>
        <source>Evenings at a time (default: all processors)</source>
        <translation>同时运行的晚间数（默认：所有处理器）</translation>
    </message>
    <message>
        <source>Play a scenario in several ways, many times; say what is different</source>
        <translation>以几种方式多次运行场景；说明有何不同</translation>
    </message>
    <message>
        <source>A column for each, as crud,poll,event-sourced</source>
        <translation>每个一列，如 crud,poll,event-sourced</translation>
    </message>
    <message>
        <source>A column for each: one server, two who do everything, or split: Charlie and Roger</source>
        <translation>每个一列：一名服务员、两人什么都做，或 split：Charlie 和 Roger</translation>
    </message>
    <message>
        <source>A column for each delay of a view, in seconds, as waiter=0,30,120</source>
        <translation>视图的每个延时一列，以秒为单位，如 waiter=0,30,120</translation>
    </message>
    <message>
        <source>A further column, as architecture=poll,every=0:30,staffing=split or bend=waiter:drop:5%; may be given several times. All that it can say: see twin</source>
        <translation>再加一列，如 architecture=poll,every=0:30,staffing=split 或 bend=waiter:drop:5%；可以多次给出。全部写法见 twin</translation>
    </message>
    <message>
        <source>Evenings of each column</source>
        <translation>每列的晚间数</translation>
    </message>
    <message>
        <source>Evenings of each column that are played on files, to measure costs</source>
        <translation>每列在文件上运行的晚间数，用来测量代价</translation>
    </message>
    <message>
        <source>Print a line for each figure of each column</source>
        <translation>每列的每项指标输出一行</translation>
    </message>
    <message>
        <source>Write this file: a test case for each figure, which fails where a column is worse than the first</source>
        <translation>写入这个文件：每项指标一个测试用例，某列比第一列差时失败</translation>
    </message>
    <message>
        <source>Turn one knob of a scenario from point to point; say where it saturates</source>
        <translation>逐点转动场景的一个旋钮；说明在哪里饱和</translation>
    </message>
    <message>
        <source>guests-per-hour, delay:VIEW (seconds), servers (who take orders), readers (who answer guests) or switching (seconds)</source>
        <translation>guests-per-hour、delay:VIEW（秒）、servers（点单的人）、readers（回答客人的人）或 switching（秒）</translation>
    </message>
    <message>
        <source>Numbers, as 20,30,40</source>
        <translation>数字，如 20,30,40</translation>
    </message>
    <message>
        <source>What else is other than the scenario says at every point, as bend=waiter:drop:5%; all that it can say: see twin</source>
        <translation>每个点上还有什么与场景设定不同，如 bend=waiter:drop:5%；全部写法见 twin</translation>
    </message>
    <message>
        <source>Evenings of each point</source>
        <translation>每个点的晚间数</translation>
    </message>
    <message>
        <source>Evenings of each point that are played on files, to measure costs</source>
        <translation>每个点在文件上运行的晚间数，用来测量代价</translation>
    </message>
    <message>
        <source>Print a line for each figure of each point</source>
        <translation>每个点的每项指标输出一行</translation>
    </message>
    <message>
        <source>Play the same evening in two ways, A and B; say when and where they part. Answers 1 if they do</source>
        <translation>以 A、B 两种方式运行同一晚间；说明何时何处分歧。有分歧则返回 1</translation>
    </message>
    <message>
        <source>The .scenario.json or .restaurant file</source>
        <translation>.scenario.json 或 .restaurant 文件</translation>
    </message>
    <message>
        <source>Likewise</source>
        <translation>同上</translation>
    </message>
    <message>
        <source>Compare views and figures at this time, as 12:30 (default: the end)</source>
        <translation>在这一时刻比较视图和指标，如 12:30（默认：结束时）</translation>
    </message>
    <message>
        <source>Print the manual page, as man reads it</source>
        <translation>输出手册页，格式供 man 读取</translation>
    </message>
    <message>
        <source>Print what a shell needs to complete command lines</source>
        <translation>输出 shell 补全命令行所需的内容</translation>
    </message>
    <message>
        <source>Which shell</source>
        <translation>哪种 shell</translation>
    </message>
    <message>
        <source>Check chain, positions, streams and read stores; name what is wrong and which event is to blame</source>
        <translation>检查链、位置、流和读存储；指出什么错了，是哪个事件造成的</translation>
    </message>
    <message>
        <source>Print the last hash of the chain over all that was recorded</source>
        <translation>输出覆盖全部记录的链的最后一个哈希值</translation>
    </message>
    <message>
        <source>Read a scenario file strictly and say what is wrong</source>
        <translation>严格读取场景文件，并说明哪里有错</translation>
    </message>
    <message>
        <source>A contact sheet: pages with four moments each, as a .pdf file</source>
        <translation>缩略图页：每页四个时刻，存为 .pdf 文件</translation>
    </message>
    <message>
        <source>Numbered pictures of the moments go to this folder</source>
        <translation>各时刻的编号图片存入此文件夹</translation>
    </message>
    <message>
        <source>A film of the whole evening (.mp4, .mkv, .webm or .mov) by ffmpeg; where that is not installed, its frames as numbered pictures</source>
        <translation>整个晚间的视频（.mp4、.mkv、.webm 或 .mov），由 ffmpeg 生成；未安装它时，把各帧存为编号图片</translation>
    </message>
    <message>
        <source>Draw a recording for later: a contact sheet, pictures of moments, a film</source>
        <translation>把录制绘制下来供日后使用：缩略图页、时刻图片、视频</translation>
    </message>
    <message>
        <source>Moments of sheet and pictures, as 12:30,12:41:20 (default: at the notes; without any, at the captions of the scenario)</source>
        <translation>缩略图页和图片的时刻，如 12:30,12:41:20（默认：备注处；没有备注时，场景的字幕处）</translation>
    </message>
    <message>
        <source>Of pictures and film (default: 1280x720)</source>
        <translation>图片和视频的尺寸（默认：1280x720）</translation>
    </message>
    <message>
        <source>Of the film: restaurant seconds per second between captions (default: 60)</source>
        <translation>视频：在字幕之间，每一秒餐厅过多少秒（默认：60）</translation>
    </message>
    <message>
        <source>Frames per second (default: 25)</source>
        <translation>每秒帧数（默认：25）</translation>
    </message>
    <message>
        <source>Colours (default: light)</source>
        <translation>颜色（默认：light）</translation>
    </message>
    <message>
        <source>The .restaurant file, or a server, as postgresql://host/database</source>
        <translation>.restaurant 文件，或服务器，如 postgresql://host/database</translation>
    </message>
    <message>
        <source>postgresql://USER@HOST:PORT/DATABASE?sslmode=verify-full&amp;sslrootcert=/FILE or postgresql:///DATABASE?host=/FOLDER; the password is read from ~/.pgpass</source>
        <translation>postgresql://USER@HOST:PORT/DATABASE?sslmode=verify-full&amp;sslrootcert=/FILE 或 postgresql:///DATABASE?host=/FOLDER；密码从 ~/.pgpass 读取</translation>
    </message>
    <message>
        <source>Make the log in a database, and a role for each kind of seat</source>
        <translation>在数据库中建立日志，并为每种席位建立一个角色</translation>
    </message>
    <message>
        <source>Only print the SQL, for an administrator to read and run</source>
        <translation>只输出 SQL，供管理员阅读和执行</translation>
    </message>
    <message>
        <source>Begin an evening: a .scenario.json file, or the name of one that the program brings</source>
        <translation>开始一个晚间：.scenario.json 文件，或程序自带场景的名字</translation>
    </message>
    <message>
        <source>Remove the log from a database, and its roles</source>
        <translation>从数据库中删除日志及其角色</translation>
    </message>
    <message>
        <source>The name of the database: without it nothing is removed</source>
        <translation>数据库的名字：不给出就什么也不删除</translation>
    </message>
    <message>
        <source>A log on a PostgreSQL server: init, check, drop</source>
        <translation>PostgreSQL 服务器上的日志：init、check、drop</translation>
    </message>
    <message>
        <source>Say what is at a server, and whether it is safe</source>
        <translation>说明服务器上有什么，是否安全</translation>
    </message>
    <message>
        <source>Save the log of a server as a .restaurant file, or bring such a file to a server; both have the same digest then</source>
        <translation>把服务器的日志保存为 .restaurant 文件，或把这样的文件送到服务器；此后两者摘要相同</translation>
    </message>
    <message>
        <source>A server, or a .restaurant file</source>
        <translation>服务器，或 .restaurant 文件</translation>
    </message>
    <message>
        <source>The .restaurant file to make, never over one that is there; or a server whose log holds no evening yet</source>
        <translation>要创建的 .restaurant 文件，绝不覆盖已有的；或日志中还没有晚间的服务器</translation>
    </message>
    <message>
        <source>Where its copy of the log is kept (default: among the program&apos;s caches)</source>
        <translation>其日志副本保存在哪里（默认：程序的缓存中）</translation>
    </message>
    <message>
        <source>Lead the evening of a class: guests, staff and process manager write to the log on a server, and others join</source>
        <translation>主持一个班级的晚间：客人、员工和流程管理器写入服务器上的日志，其他人加入</translation>
    </message>
    <message>
        <source>To begin with, if none has begun: a .scenario.json file, or the name of one that the program brings</source>
        <translation>若尚未开始，以什么开始：.scenario.json 文件，或程序自带场景的名字</translation>
    </message>
    <message>
        <source>Restaurant seconds per second; 0: flat out (default: 1)</source>
        <translation>每秒对应餐厅多少秒；0：全速（默认：1）</translation>
    </message>
    <message>
        <source>Nobody acts but the seats and the process manager</source>
        <translation>只有席位和流程管理器行动</translation>
    </message>
    <message>
        <source>Take a seat in the evening of a class: read commands as submit does, answer each when it is durable; at the end print the seat&apos;s view</source>
        <translation>在班级的晚间中占一个席位：像 submit 那样读取命令，每个命令持久后答复；最后输出该席位的视图</translation>
    </message>
    <message>
        <source>What kind of seat</source>
        <translation>哪种席位</translation>
    </message>
    <message>
        <source>Its views show what was recorded so many seconds ago</source>
        <translation>其视图显示这么多秒之前所记录的内容</translation>
    </message>
    <message>
        <source>Stay until Ctrl+C, also when no more commands come</source>
        <translation>一直停留到 Ctrl+C，即使不再有命令</translation>
    </message>
    <message>
        <source>Print the view as JSON</source>
        <translation>以 JSON 输出视图</translation>
    </message>
    <message>
        <source>Print this help message and exit</source>
        <translation>显示此帮助信息并退出</translation>
    </message>
    <message>
        <source>Display program version information and exit</source>
        <translation>显示程序版本信息并退出</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>子命令</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>Positionals</source>
        <translation>位置参数</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>子命令</translation>
    </message>
    <message>
        <source>SUBCOMMANDS</source>
        <translation>子命令</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>互斥</translation>
    </message>
</context>
</TS>
