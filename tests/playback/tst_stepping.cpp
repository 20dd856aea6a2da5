// From one cursor to the next and back.
#include "evenings.h"
#include "testprogram.h"

#include "playback/stepping.h"

#include <QtTest>

#include <QTemporaryDir>

namespace restaurant::testing::tst_stepping {

using namespace restaurant::test;

class TestStepping : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::string path(const char *name) const
    {
        return m_folder.filePath(QLatin1String(name)).toStdString();
    }

private slots:
    void initTestCase()
    {
        play(livingScenario(true), path("living.restaurant"));
        play(scriptedScenario(), path("scripted.restaurant"));
    }

    void steppingBackFindsEveryPlaceAgain_data()
    {
        QTest::addColumn<StepBy>("by");
        QTest::addColumn<QByteArray>("file");
        for (const char *file : {"living.restaurant", "scripted.restaurant"}) {
            QTest::addRow("events, %s", file) << StepBy::OneEvent << QByteArray(file);
            QTest::addRow("happenings, %s", file) << StepBy::OneHappening << QByteArray(file);
            QTest::addRow("commands, %s", file) << StepBy::OneCommand << QByteArray(file);
            QTest::addRow("cues, %s", file) << StepBy::OneCue << QByteArray(file);
        }
    }
    void steppingBackFindsEveryPlaceAgain()
    {
        QFETCH(StepBy, by);
        QFETCH(QByteArray, file);
        Recording recording(path(file.constData()));
        std::vector<Cursor> way{recording.start()};
        for (std::optional<Cursor> at = way.front(); (at = next(recording, *at, by));) {
            QVERIFY(*at > way.back());
            way.push_back(*at);
        }
        QVERIFY(way.size() > 1);
        for (std::size_t n = way.size() - 1; n > 0; --n)
            QCOMPARE(previous(recording, way[n], by), std::optional(way[n - 1]));
        QCOMPARE(previous(recording, way.front(), by), std::nullopt);
    }

    void everyEventIsAStep()
    {
        Recording recording(path("living.restaurant"));
        Position events{};
        for (std::optional<Cursor> at = recording.start();
             (at = next(recording, *at, StepBy::OneEvent));)
            QCOMPARE(at->mark.event, events = Position{number(events) + 1});
        QCOMPARE(events, recording.knownEnd().mark.event);
    }

    void aRefusedCommandIsAStepToo()
    {
        Recording recording(path("living.restaurant"));
        std::size_t refused = 0;
        std::optional<Cursor> at = recording.start();
        while ((at = find(recording, *at, UntilRejected{}))) {
            ++refused;
            const CommandRecord record = recording.command(recording.commandsUpTo(*at));
            QCOMPARE(record.kind, OutcomeKind::Rejected);
            QCOMPARE(record.sent.at, at->at);
            QCOMPARE(at->mark.event, recording.decidedOn(record.number));
        }
        QVERIFY(refused > 0);
    }

    void commandsAreAnsweredInOrder()
    {
        Recording recording(path("living.restaurant"));
        CommandNumber last{};
        for (std::optional<Cursor> at = recording.start();
             (at = next(recording, *at, StepBy::OneHappening));) {
            const CommandNumber done = recording.commandsUpTo(*at);
            QVERIFY(done >= last);
            for (; last < done; last = CommandNumber{number(last) + 1})
                QVERIFY(recording.cursorAt(CommandNumber{number(last) + 1}) <= *at);
            if (done < recording.knownEnd().command)
                QVERIFY(recording.cursorAt(CommandNumber{number(done) + 1}) > *at);
        }
    }

    void anOrderIsFollowedUntilItIsDelivered()
    {
        Recording recording(path("living.restaurant"));
        LogReader log(path("living.restaurant"));
        const auto delivered = find(recording, recording.start(), UntilDelivered{OrderId{2}});
        QVERIFY(delivered);
        const auto events = log.read(Position{number(delivered->mark.event) - 1}, 1);
        QCOMPARE(std::get<OrderDelivered>(events.front().event).order, OrderId{2});
        QVERIFY(!find(recording, *delivered, UntilDelivered{OrderId{2}}));
    }

    void aViewFallsBehind()
    {
        Recording recording(path("living.restaurant"));
        const auto behind = [&](const Cursor &at) {
            return number(at.mark.event) - number(shownAt(recording, at, ViewName::Waiter));
        };
        const auto there = find(recording, recording.start(), UntilBehind{ViewName::Waiter, 5});
        QVERIFY(there);
        QVERIFY(behind(*there) >= 5);
        for (std::optional<Cursor> at = recording.start(); *at < *there;
             at = next(recording, *at, StepBy::OneEvent))
            QVERIFY(behind(*at) < 5);
        QVERIFY(!find(recording, recording.start(), UntilBehind{ViewName::Status, 1}));
    }
};

RESTAURANT_TEST(TestStepping)

} // namespace restaurant::testing::tst_stepping
#include "tst_stepping.moc"
