// What becomes of a board is told with the event it has come to, live and in the past alike: after
// each batch the screen holds what a fold of the log up to that event comes to.
#include "evening/evening.h"
#include "store/logreader.h"
#include "testprogram.h"

#include <QtTest>

#include <QThread>

#include <map>

namespace restaurant::testing::tst_boardsteps {

using namespace std::chrono_literals;

namespace {

QString scenarioFile(const char *name)
{
    return QStringLiteral(SOURCE_DIR "/resources/scenarios/%1.scenario.json")
        .arg(QLatin1String(name));
}

/// A screen of one kind of document, which keeps every batch that it was told.
template <typename Board, typename Doc> class Witness
{
public:
    explicit Witness(Evening &evening)
    {
        QObject::connect(&evening, &Evening::boardChanged, &evening,
                         [this](const ChangesOfABoard &changes, Position upTo) {
                             if (const auto *those = std::get_if<ShownChanges<Board>>(&changes))
                                 told.push_back({*those, upTo});
                         });
    }

    /// The place of the first batch after which the screen is not what the log says; -1: none.
    [[nodiscard]] int firstWrong(const EveningInfo &info) const
    {
        LogReader log(info.file.toStdString());
        const Restaurant &restaurant = info.scenario.restaurant;
        Board board(restaurant);
        std::map<KeyOf<Doc>, Doc> shown;
        for (const ShownStep<Board> &step : told) {
            if (step.upTo < board.position)
                board = Board(restaurant);
            const auto way = static_cast<int>(number(step.upTo) - number(board.position));
            for (const RecordedEvent &event : log.read(board.position, way))
                apply(board, event);
            applyTo(shown, std::get<Changes<Doc>>(step.changes));
            std::map<KeyOf<Doc>, Doc> expected;
            applyTo(expected, std::get<DocumentSet<Doc> &>(board.kinds()).whole());
            if (shown != expected)
                return static_cast<int>(&step - told.data());
        }
        return -1;
    }
    /// The events between two places, of which each had a batch of its own.
    [[nodiscard]] std::vector<Position> eventsTold(Position after, Position upTo) const
    {
        std::vector<Position> events;
        for (const ShownStep<Board> &step : told)
            if (step.upTo > after && step.upTo <= upTo)
                events.push_back(step.upTo);
        return events;
    }

    std::vector<ShownStep<Board>> told;
};

struct Watched
{
    explicit Watched(const QString &scenario)
        : evening(eveningSourceFor(scenario))
        , kitchen(evening)
        , waiter(evening)
        , status(evening)
    {
        QObject::connect(&evening, &Evening::opened, &evening,
                         [this](const EveningInfo &opened) { info = opened; });
        QObject::connect(&evening, &Evening::cursorMoved, &evening,
                         [this](const CursorState &moved) { cursor = moved; });
    }

    bool open()
    {
        QSignalSpy opened(&evening, &Evening::opened);
        evening.open();
        return opened.wait(30'000);
    }
    bool runTo(Instant at)
    {
        QSignalSpy arrived(&evening, &Evening::arrived);
        evening.runUntil(at);
        return arrived.wait(60'000);
    }
    /// Runs, and looks all the while, until the clock shows `at`.
    bool watchUntil(Instant at)
    {
        evening.run();
        const bool isThere =
            QTest::qWaitFor([&] { return cursor.now >= at && cursor.playing; }, 60'000);
        evening.pause();
        return isThere && QTest::qWaitFor([&] { return !cursor.playing; }, 10'000);
    }
    void forget()
    {
        kitchen.told.clear();
        waiter.told.clear();
        status.told.clear();
    }
    /// The name of the view that was told wrong; empty: none.
    QString wrong() const
    {
        if (kitchen.firstWrong(info) >= 0)
            return QStringLiteral("kitchen, batch %1").arg(kitchen.firstWrong(info));
        if (waiter.firstWrong(info) >= 0)
            return QStringLiteral("waiter, batch %1").arg(waiter.firstWrong(info));
        return status.firstWrong(info) >= 0 ? QStringLiteral("status") : QString();
    }

    Evening evening;
    Witness<KitchenBoard, Ticket> kitchen;
    Witness<WaiterBoard, TableCard> waiter;
    Witness<StatusBoard, StatusNumber> status;
    EveningInfo info;
    CursorState cursor;
};

} // namespace

class TestBoardSteps : public QObject
{
    Q_OBJECT

private slots:
    void whatIsToldEventByEventIsTheSameLiveAndInThePast_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<int>("minutes");
        QTest::newRow("a script") << scenarioFile("quiet-lunch") << 40;
        QTest::newRow("guests and staff") << scenarioFile("charlie-is-back") << 12;
        QTest::newRow("late views") << scenarioFile("takeaway-storm") << 30;
    }
    void whatIsToldEventByEventIsTheSameLiveAndInThePast()
    {
        QFETCH(QString, scenario);
        QFETCH(int, minutes);
        Watched watched(scenario);
        QVERIFY(watched.open());
        const Instant starts = watched.info.scenario.starts;
        watched.evening.setSpeed(15 * minutes); // slow enough that no batches become one
        QVERIFY(watched.watchUntil(starts + 1min * (minutes + 5)));
        QVERIFY(watched.runTo(starts + 1min * (minutes + 15)));
        QCOMPARE(watched.wrong(), QString());
        const Witness live = watched.kitchen;

        watched.forget();
        watched.evening.seek(starts);
        QTRY_VERIFY(!watched.kitchen.told.empty());
        QVERIFY(watched.watchUntil(starts + 1min * minutes));
        QCOMPARE(watched.wrong(), QString());
        const Position first = watched.kitchen.told.front().upTo;
        const Position last = watched.kitchen.told.back().upTo;
        const auto events = watched.kitchen.eventsTold(first, last);
        QVERIFY(events.size() > 10);
        QCOMPARE(events, live.eventsTold(first, last));
    }

    void whoDoesNotLookForLongIsToldNoMoreAndTheRightEnd()
    {
        Watched watched(scenarioFile("charlie-is-back"));
        QVERIFY(watched.open());
        const Instant starts = watched.info.scenario.starts;
        QVERIFY(watched.runTo(starts + 20min));
        const auto before = watched.kitchen.told.size();
        watched.evening.setSpeed(1200);
        watched.evening.run();
        QThread::msleep(1500); // half an hour goes by
        QTRY_VERIFY(watched.kitchen.told.size() > before);
        QVERIFY(watched.kitchen.told.size() - before <= BoardNews<KitchenBoard>::mostSteps);
        watched.evening.pause();
        QTRY_VERIFY(!watched.cursor.playing);
        QVERIFY(watched.runTo(watched.cursor.now));
        QCOMPARE(watched.wrong(), QString());
    }
};

RESTAURANT_TEST(TestBoardSteps)

} // namespace restaurant::testing::tst_boardsteps
#include "tst_boardsteps.moc"
