// The process manager, brought the log by hand.
#include "simulation/processmanager.h"

#include <QtTest>

using namespace restaurant;
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
    ProcessManager manager{IdForm::InstantInFront,
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
};

QTEST_GUILESS_MAIN(TestProcessManager)
#include "tst_processmanager.moc"
