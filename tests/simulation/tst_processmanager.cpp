// The process manager, brought the log by hand.
#include "simulation/processmanager.h"
#include "testprogram.h"

#include <QtTest>

namespace restaurant::testing::tst_processmanager {

using namespace std::chrono_literals;

namespace {

constexpr Instant noon{12h};

CausedEvent caused(int position, Event event)
{
    RecordedEvent recorded;
    recorded.position = Position{position};
    recorded.at = noon + std::chrono::minutes(position);
    recorded.event = std::move(event);
    const CommandId by{uuidV5({}, "command " + std::to_string(position))};
    return {std::move(recorded), by, CommandId{uuidV5({}, "chain")}};
}

CausedEvent takeaway(int position, int order)
{
    OrderPlaced placed;
    placed.order = OrderId{order};
    placed.kind = OrderKind::Takeaway;
    OrderedLine line;
    line.dish = *DishId::from("soup");
    placed.lines = {line};
    return caused(position, placed);
}

struct Listening
{
    std::vector<SentCommand> commands;
    Limits limits;
    ProcessManager manager{IdForm::InstantInFront, limits,
                           [this](SentCommand command) { commands.push_back(std::move(command)); }};

    void bring(std::vector<CausedEvent> events) { manager.deliver(events); }
};

} // namespace

class TestProcessManager : public QObject
{
    Q_OBJECT

private slots:
    void whatHappenedIsAnsweredByCommandsOfItsChain()
    {
        Listening asked;
        const CausedEvent placed = takeaway(1, 7);
        asked.bring({placed});
        QVERIFY(!asked.commands.empty());
        for (const SentCommand &command : asked.commands) {
            QVERIFY(command.causation == Position{1});
            QVERIFY(command.correlation == placed.correlation);
            QVERIFY(command.actor.role == Role::Policy);
        }
        QVERIFY(asked.manager.checkpoint() == Position{1});
    }
    void whatIsBroughtTwiceIsAnsweredOnce()
    {
        Listening asked;
        asked.bring({takeaway(1, 7)});
        const auto answers = asked.commands;
        asked.bring({takeaway(1, 7), takeaway(2, 8)});
        QCOMPARE(asked.commands.size(), 2 * answers.size());
    }
    void aCrashRepeatsAnswersUnderTheSameIds()
    {
        Listening before;
        before.bring({takeaway(1, 7)});
        const auto open = before.manager.fulfilment().open();
        before.bring({takeaway(2, 8)});

        Listening after;
        after.manager.restore(Position{1}, open);
        after.bring({takeaway(2, 8)});
        const auto repeated = std::ssize(after.commands);
        QVERIFY(std::equal(after.commands.begin(), after.commands.end(),
                           before.commands.end() - repeated));
        QVERIFY(after.manager.fulfilment().open() == before.manager.fulfilment().open());
    }
    void startingOverAnswersFromTheFirstEventOn()
    {
        Listening asked;
        asked.bring({takeaway(1, 7)});
        const auto answers = std::exchange(asked.commands, {});
        asked.manager.startOver();
        QVERIFY(asked.manager.checkpoint() == Position{});
        asked.bring({takeaway(1, 7)});
        QVERIFY(asked.commands == answers);
    }
    void whatTakesTooLongIsLetGoOnce()
    {
        Listening asked{{}, Limits{10min, {}}};
        const CausedEvent placed = takeaway(1, 7);
        asked.bring({placed});
        asked.commands.clear();
        const Instant due = placed.event.at + 10min;
        QVERIFY(asked.manager.nextDue() == due);
        asked.manager.letExpire(due - 1s);
        QVERIFY(asked.commands.empty());
        asked.manager.letExpire(due);
        QCOMPARE(asked.commands.size(), std::size_t{1});
        const SentCommand &command = asked.commands.front();
        QVERIFY(std::holds_alternative<RejectOrder>(command.command));
        QVERIFY(command.causation == Position{1});
        QVERIFY(command.correlation == placed.correlation);
        QVERIFY(command.at == due);
        QVERIFY(isDerived(command.id));
        asked.manager.letExpire(due + 1s);
        QCOMPARE(asked.commands.size(), std::size_t{1});
        QVERIFY(!asked.manager.nextDue());
    }
    /// What it waits for is made of events; who caused it is looked up in the log.
    void aCrashLetsItGoUnderTheSameId()
    {
        const Limits limits{10min, {}};
        Listening before{{}, limits};
        const CausedEvent placed = takeaway(1, 7);
        before.bring({placed});
        before.commands.clear();
        before.manager.letExpire(placed.event.at + 10min);

        struct OneEvent final : CausedLog
        {
            explicit OneEvent(CausedEvent only)
                : one(std::move(only))
            {
            }
            std::vector<CausedEvent> read(Position after, std::size_t /*atMost*/) override
            {
                return after < one.event.position ? std::vector{one} : std::vector<CausedEvent>();
            }
            Position head() override { return one.event.position; }
            CausedEvent one;
        } log(placed);
        Listening after{{}, limits};
        after.manager.restore(Position{1}, before.manager.fulfilment().open());
        after.manager.lookUpCauses(log);
        QVERIFY(after.manager.todo() == before.manager.todo());
        after.manager.letExpire(placed.event.at + 10min);
        QVERIFY(after.commands == before.commands);
    }
};

RESTAURANT_TEST(TestProcessManager)

} // namespace restaurant::testing::tst_processmanager
#include "tst_processmanager.moc"
