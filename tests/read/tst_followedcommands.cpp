// What a person is told of his own command after which news.
#include "read/followedcommands.h"
#include "testprogram.h"

#include <QtTest>

#include <array>
#include <random>

namespace restaurant::testing::tst_followedcommands {

using namespace std::chrono_literals;

namespace {

using CommandStage = FollowedCommand::Stage;

const FollowedCommands::Now begin{};

CommandId idOf(int n)
{
    CommandId id;
    id.bytes[15] = static_cast<std::uint8_t>(n);
    return id;
}

SentCommand sent(int n)
{
    SentCommand command;
    command.id = idOf(n);
    command.command = ClearTable{TableId{n}};
    return command;
}

HandledCommand accepted(int n, std::int64_t last)
{
    HandledCommand handled{sent(n), {}};
    handled.outcome.first = handled.outcome.last = Position{last};
    return handled;
}

HandledCommand refused(int n)
{
    HandledCommand handled{sent(n), {}};
    handled.outcome.kind = OutcomeKind::Rejected;
    handled.outcome.rejection = Rejection{};
    return handled;
}

ViewProgress at(ViewName view, std::int64_t position)
{
    ViewProgress progress;
    progress.view = view;
    progress.at = Position{position};
    return progress;
}

ConsistencyChoice chosen(Consistency kind, std::optional<ViewName> view = {})
{
    return {kind, view, 5s};
}

} // namespace

class TestFollowedCommands : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_followed.clear(); }

    void withoutAChoiceTheDecisionIsWaitedFor()
    {
        m_followed.send(sent(1), {}, begin);
        QVERIFY(one().isHeld());
        m_followed.moveTo(begin + 1h);
        QVERIFY(!one().isLate());
        m_followed.answer(accepted(1, 7), begin + 2h);
        QVERIFY(one().stage == CommandStage::Shown);
        QVERIFY(!one().isHeld());
    }

    void whoForgetsIsHeldByNothingAndToldWhatIsNotDecided()
    {
        m_followed.send(sent(1), chosen(Consistency::FireAndForget), begin);
        QVERIFY(!one().isHeld());
        m_followed.moveTo(begin + 5s);
        QVERIFY(one().isLate());
        m_followed.answer(accepted(1, 7), begin + 6s);
        QVERIFY(one().isOver() && !one().isLate());
    }

    void anEchoIsConfirmedByTheViewAndTakenBackByARefusal()
    {
        const auto optimistic = chosen(Consistency::Optimistic, ViewName::Waiter);
        m_followed.send(sent(1), optimistic, begin);
        m_followed.send(sent(2), optimistic, begin);
        QVERIFY(!one().isHeld());
        m_followed.answer(accepted(1, 7), begin + 1s);
        m_followed.answer(refused(2), begin + 1s);
        QVERIFY(one().stage == CommandStage::Recorded);
        QVERIFY(m_followed.find(idOf(2))->stage == CommandStage::Refused);
        m_followed.setProgress(at(ViewName::Kitchen, 9), begin + 2s);
        QVERIFY(one().stage == CommandStage::Recorded);
        m_followed.setProgress(at(ViewName::Waiter, 6), begin + 2s);
        QVERIFY(one().stage == CommandStage::Recorded);
        m_followed.setProgress(at(ViewName::Waiter, 7), begin + 3s);
        QVERIFY(one().stage == CommandStage::Shown);
        QCOMPARE(*one().shownBy(ViewName::Waiter), Duration{3s});
        QCOMPARE(*one().shownBy(ViewName::Kitchen), Duration{2s});
    }

    void whoWaitsForAViewIsHeldUntilItShowsThat()
    {
        m_followed.send(sent(1), chosen(Consistency::ThisView, ViewName::Waiter), begin);
        m_followed.answer(accepted(1, 7), begin + 100ms);
        QVERIFY(one().isHeld());
        QCOMPARE(one().missing, std::vector{ViewName::Waiter});
        m_followed.setProgress(at(ViewName::Waiter, 8), begin + 1s);
        QVERIFY(!one().isHeld());
        QCOMPARE(one().age, Duration{1s});
        m_followed.moveTo(begin + 1min);
        QCOMPARE(one().age, Duration{1s});
    }

    /// Under push and one-store a view tells before the sender has his answer.
    void aViewThatWasFasterThanTheAnswerCounts()
    {
        m_followed.setProgress(at(ViewName::Waiter, 7), begin);
        m_followed.send(sent(1), chosen(Consistency::ThisView, ViewName::Waiter), begin + 1s);
        m_followed.answer(accepted(1, 7), begin + 2s);
        QVERIFY(one().stage == CommandStage::Shown);
        QCOMPARE(*one().shownBy(ViewName::Waiter), *one().decidedAfter);
    }

    void forAllViewsEveryOneThatThereIs()
    {
        m_followed.setProgress(at(ViewName::Floor, 1), begin);
        m_followed.send(sent(1), chosen(Consistency::AllViews), begin);
        m_followed.answer(accepted(1, 7), begin);
        QCOMPARE(one().missing, (std::vector{ViewName::Kitchen, ViewName::Waiter, ViewName::Status,
                                             ViewName::Details, ViewName::Floor}));
        for (const ViewName view :
             {ViewName::Kitchen, ViewName::Waiter, ViewName::Status, ViewName::Details})
            m_followed.setProgress(at(view, 7), begin + 1s);
        QCOMPARE(one().missing, std::vector{ViewName::Floor});
        QVERIFY(one().isHeld());
        m_followed.setProgress(at(ViewName::Floor, 7), begin + 2s);
        QVERIFY(one().stage == CommandStage::Shown);
    }

    void oneTransactionHasTheViewsOfTheArchitecture()
    {
        m_followed.setProgress(at(ViewName::Floor, 1), begin);
        m_followed.send(sent(1), chosen(Consistency::SameTransaction), begin);
        for (const ViewName view :
             {ViewName::Kitchen, ViewName::Waiter, ViewName::Status, ViewName::Details})
            m_followed.setProgress(at(view, 7), begin);
        QVERIFY(one().isHeld());
        m_followed.answer(accepted(1, 7), begin);
        QVERIFY(one().stage == CommandStage::Shown);
    }

    void whenTheLimitPassesOneMayWaitOnOrGoOn()
    {
        m_followed.send(sent(1), chosen(Consistency::ThisView, ViewName::Waiter), begin);
        m_followed.moveTo(begin + 4s);
        QVERIFY(!one().isLate());
        m_followed.moveTo(begin + 5s);
        QVERIFY(one().isLate() && one().isHeld());
        m_followed.waitOn(idOf(1));
        QVERIFY(!one().isLate() && one().isHeld());
        m_followed.moveTo(begin + 10s);
        QVERIFY(one().isLate());
        m_followed.goOn(idOf(1));
        QVERIFY(!one().isHeld());
        m_followed.answer(accepted(1, 7), begin + 11s);
        QVERIFY(one().stage ==
                CommandStage::Recorded); // and what became of it is told all the same
        QVERIFY(!one().isHeld());
    }

    void aPartyIsSeatedAndThenItsOrderPlaced()
    {
        m_followed.send(sent(1), chosen(Consistency::ThisView, ViewName::Waiter), begin);
        m_followed.goOnWith(idOf(1), sent(2));
        QVERIFY(!m_followed.find(idOf(1)));
        m_followed.answer(accepted(2, 9), begin + 3s);
        QCOMPARE(*m_followed.find(idOf(2))->decidedAfter, Duration{3s});
    }

    void whatNobodyDecidesIsOver()
    {
        m_followed.send(sent(1), chosen(Consistency::AllViews), begin);
        m_followed.drop(idOf(1), "the disk is full", begin + 1s);
        QVERIFY(one().isOver() && !one().isHeld());
        QCOMPARE(one().why, std::string("the disk is full"));
        m_followed.answer(accepted(1, 7), begin + 2s);
        QVERIFY(one().stage == CommandStage::Dropped);
    }

    void aViewThatIsFoldedAnewHasShownItBefore()
    {
        m_followed.send(sent(1), chosen(Consistency::ThisView, ViewName::Waiter), begin);
        m_followed.answer(accepted(1, 7), begin);
        m_followed.setProgress(at(ViewName::Waiter, 7), begin + 1s);
        m_followed.setProgress(at(ViewName::Waiter, 0), begin + 2s);
        QVERIFY(one().stage == CommandStage::Shown);
    }

    void onlyTheLastOnesAreKept()
    {
        m_followed.send(sent(1), chosen(Consistency::AllViews), begin);
        for (int n = 2; n < 120; ++n) {
            m_followed.send(sent(n), {}, begin);
            m_followed.answer(refused(n), begin);
        }
        QCOMPARE(m_followed.all().size(), FollowedCommands::mostKept);
        QVERIFY(m_followed.find(idOf(1))); // it is still waited for
    }

    /// Whatever comes in whichever order: over is over, nothing is missing that is shown, and what
    /// is held has something to come.
    void whateverComesTheStatesAreConsistent()
    {
        const auto seed = std::random_device{}();
        std::mt19937 random(seed);
        const QByteArray which = "seed " + QByteArray::number(seed);
        for (int round = 0; round < 200; ++round) {
            m_followed.clear();
            auto now = begin;
            bool wasOver = false;
            const auto kind = allConsistencies[random() % allConsistencies.size()];
            m_followed.send(sent(1), chosen(kind, ViewName::Waiter), now);
            for (int step = 0; step < 40; ++step) {
                now += std::chrono::milliseconds(random() % 900);
                switch (random() % 5) {
                case 0:
                    m_followed.answer(random() % 3 != 0 ? accepted(1, 7) : refused(1), now);
                    break;
                case 1:
                    m_followed.goOn(idOf(1));
                    break;
                case 2:
                    m_followed.waitOn(idOf(1));
                    break;
                case 3:
                    m_followed.moveTo(now);
                    break;
                default:
                    m_followed.setProgress(
                        at(allViews[random() % allViews.size()], std::int64_t(random() % 10)), now);
                }
                QVERIFY2(!wasOver || one().isOver(), which.constData());
                wasOver = one().isOver();
                QVERIFY2(!(one().isHeld() && one().isOver()), which.constData());
                QVERIFY2((one().stage == CommandStage::Recorded) == !one().missing.empty(),
                         which.constData());
                for (const ViewName view : one().missing)
                    QVERIFY2(!one().shownBy(view), which.constData());
            }
        }
    }

private:
    [[nodiscard]] const FollowedCommand &one() const { return *m_followed.find(idOf(1)); }

    FollowedCommands m_followed;
};

RESTAURANT_TEST(TestFollowedCommands)

} // namespace restaurant::testing::tst_followedcommands
#include "tst_followedcommands.moc"
