// Replication by triggers and by polls: what keeps a copy right, and what each can miss.
#include "relational/keptlog.h"
#include "testprogram.h"

#include "read/randomlog.h"
#include "relational/changecapture.h"
#include "relational/tablepoll.h"

#include <QTest>

namespace restaurant::testing::tst_noticingchanges {

namespace {

/// The boards of a job that refreshes what it has noticed, beside those folded from all events.
struct Copies
{
    EventBoards::Each<std::type_identity_t> copied{house(), house(), house(), house()};
    EventBoards::Each<std::type_identity_t> right{house(), house(), house(), house()};

    void happened(const RecordedEvent &event)
    {
        std::apply([&](auto &...board) { (apply(board, event), ...); }, right);
    }
    void refresh(RelationalReader &reader, const Touched &touched)
    {
        std::apply([&](auto &...board) { (reader.refresh(board, touched), ...); }, copied);
    }
    void read(RelationalReader &reader)
    {
        std::apply([&](auto &...board) { (reader.read(board, DetailsOf::All), ...); }, copied);
    }
    QString wrong() const
    {
        QString found;
        const auto compare = [&]<typename Board>(const Board &board) {
            if (found.isEmpty())
                found = difference(board, std::get<Board>(right));
        };
        std::apply([&](const auto &...board) { (compare(board), ...); }, copied);
        return found;
    }
};

/// What a log comes to for a job that notices changes every `every` events; the first wrong copy.
template <typename Notice>
QString firstWrong(KeptTables &tables, const std::vector<RecordedEvent> &log, int every,
                   Notice notice)
{
    Copies copies;
    copies.read(tables.reader());
    for (const RecordedEvent &event : log) {
        tables.apply(event);
        copies.happened(event);
        if (number(event.position) % every != 0 && &event != &log.back())
            continue;
        copies.refresh(tables.reader(), notice());
        if (const QString wrong = copies.wrong(); !wrong.isEmpty())
            return QStringLiteral("event %1: %2").arg(number(event.position)).arg(wrong);
    }
    return {};
}

QString withTriggers(const std::vector<RecordedEvent> &log, int every,
                     const std::set<std::string_view> &without = {})
{
    KeptTables tables(house());
    ChangeCapture::create(tables.connection());
    ChangeCapture capture(tables.connection(), without);
    capture.addReader("copies");
    ChangeReader reader(tables.connection());
    return firstWrong(tables, log, every, [&] {
        const DrainedChanges drained = reader.after(reader.drainedBy("copies"));
        capture.acknowledge("copies", drained.last);
        return drained.touched;
    });
}

QString withPolls(const std::vector<RecordedEvent> &log, int every, PollBy by, bool sweeps,
                  SameTime sameTime = SameTime::Missed,
                  Duration granularity = std::chrono::microseconds(1))
{
    KeptTables tables(house());
    TablePoll poll(tables.connection(), by, sameTime, granularity);
    static_cast<void>(poll.poll());
    return firstWrong(tables, log, every, [&] {
        Touched touched = poll.poll();
        if (sweeps)
            touched.add(poll.sweep());
        return touched;
    });
}

/// How many of some random evenings go wrong.
template <typename Play> int wrongOf(std::uint64_t seeds, Play play)
{
    int wrong = 0;
    for (std::uint64_t seed = 1; seed <= seeds; ++seed)
        wrong += play(randomLog(seed, 2000)).isEmpty() ? 0 : 1;
    return wrong;
}

} // namespace

class TestNoticingChanges : public QObject
{
    Q_OBJECT
private slots:
    void triggersMissNothing()
    {
        for (std::uint64_t seed = 1; seed <= seedsToTry(4); ++seed)
            for (const int every : {1, 7}) {
                const QString wrong = withTriggers(randomLog(seed, 2000), every);
                QVERIFY2(wrong.isEmpty(),
                         qPrintable(QStringLiteral("seed %1, %2").arg(seed).arg(wrong)));
            }
    }

    void aChangeWithoutATriggerIsMissed()
    {
        const auto without = [](std::string_view table) {
            return wrongOf(3, [&](const auto &log) { return withTriggers(log, 1, {table}); });
        };
        QCOMPARE(without("order_line"), 3);
        QCOMPARE(without("seating"), 3);
        QCOMPARE(without("stock"), 3);
    }

    void whatIsRolledBackLeavesNoChange()
    {
        const std::vector<RecordedEvent> log = randomLog(2, 600);
        KeptTables tables(house());
        ChangeCapture::create(tables.connection());
        const ChangeCapture capture(tables.connection());
        ChangeReader reader(tables.connection());
        {
            const Transaction undone(tables.connection());
            tables.model().apply(log[0]);
            QVERIFY(!reader.after({}).touched.isEmpty());
        }
        QVERIFY(reader.after({}).touched.isEmpty());
    }

    void whatAllReadersHaveDrainedIsDeleted()
    {
        const std::vector<RecordedEvent> log = randomLog(2, 600);
        KeptTables tables(house());
        const Connection &connection = tables.connection();
        ChangeCapture::create(connection);
        ChangeCapture capture(connection);
        capture.addReader("kitchen");
        capture.addReader("waiter");
        tables.apply(log);
        ChangeReader reader(connection);
        const auto kept = [&] { return integer(connection, "SELECT count(*) FROM table_change"); };
        const DrainedChanges all = reader.after({});
        QCOMPARE(kept(), number(all.last));
        capture.acknowledge("kitchen", all.last);
        QCOMPARE(kept(), number(all.last));
        capture.acknowledge("waiter", all.last);
        QCOMPARE(kept(), 1); // of which the next takes its number
        QVERIFY(reader.after(reader.drainedBy("kitchen")).touched.isEmpty());
    }

    void aNewReaderBeginsAtTheEnd()
    {
        const std::vector<RecordedEvent> log = randomLog(2, 600);
        KeptTables tables(house());
        ChangeCapture::create(tables.connection());
        ChangeCapture capture(tables.connection());
        tables.apply(log);
        capture.addReader("late");
        ChangeReader reader(tables.connection());
        QVERIFY(reader.after(reader.drainedBy("late")).touched.isEmpty());
    }

    void theFileHoldsNoTrigger()
    {
        KeptTables tables(house());
        const Connection &connection = tables.connection();
        ChangeCapture::create(connection);
        const auto triggers = [&](const char *schema) { return integer(connection, schema); };
        {
            const ChangeCapture capture(connection);
            QCOMPARE(triggers("SELECT count(*) FROM main.sqlite_schema WHERE type = 'trigger'"), 0);
            QCOMPARE(triggers("SELECT count(*) FROM temp.sqlite_schema WHERE type = 'trigger'"),
                     24);
        }
        QCOMPARE(triggers("SELECT count(*) FROM temp.sqlite_schema WHERE type = 'trigger'"), 0);
        QVERIFY(ChangeCapture::exists(connection));
        ChangeCapture::drop(connection);
        QVERIFY(!ChangeCapture::exists(connection));
    }

    void pollsThatSweepMissNothing_data()
    {
        QTest::addColumn<PollBy>("by");
        QTest::newRow("by position") << PollBy::Position;
        QTest::newRow("by time, the same once more") << PollBy::Time;
    }
    void pollsThatSweepMissNothing()
    {
        QFETCH(const PollBy, by);
        for (std::uint64_t seed = 1; seed <= seedsToTry(4); ++seed)
            for (const int every : {1, 7}) {
                const QString wrong =
                    withPolls(randomLog(seed, 2000), every, by, true, SameTime::AskedAgain);
                QVERIFY2(wrong.isEmpty(),
                         qPrintable(QStringLiteral("seed %1, %2").arg(seed).arg(wrong)));
            }
    }

    void aPollWithoutSweepMissesWhoHasLeft()
    {
        Story story;
        story.seat(4, 1);
        const std::vector<RecordedEvent> log = story.play(ClearTable{TableId{4}}).log();
        const auto left = static_cast<int>(log.size()) - 1;
        const QString wrong = withPolls(log, left, PollBy::Position, false);
        QVERIFY2(wrong.contains(QStringLiteral("table_card 4")), qPrintable(wrong));
        QCOMPARE(withPolls(log, left, PollBy::Position, true), QString());
    }

    void aPollWithoutSweepMissesTheTableThatWasLeftForAnother()
    {
        Story story;
        story.seat(4, 1);
        const std::vector<RecordedEvent> log = story.play(MoveParty{TableId{4}, TableId{5}}).log();
        const auto moved = static_cast<int>(log.size()) - 2; // both tables' streams have it
        const QString wrong = withPolls(log, moved, PollBy::Position, false);
        QVERIFY2(wrong.contains(QStringLiteral("table_card 4")), qPrintable(wrong));
        QCOMPARE(withPolls(log, moved, PollBy::Position, true), QString());
    }

    void aPollWithoutSweepMissesWhoCameAndWent()
    {
        Story story;
        const auto before = static_cast<int>(story.log().size());
        const std::vector<RecordedEvent> log = story.seat(4, 1).play(ClearTable{TableId{4}}).log();
        const int all = before + 2;
        QVERIFY(
            withPolls(log, all, PollBy::Position, false).contains(QStringLiteral("table_card 4")));
        QCOMPARE(withPolls(log, all, PollBy::Position, true), QString());
    }

    void aPollAfterATimeMissesWhatComesInTheSameInstant()
    {
        QVERIFY(wrongOf(3, [](const auto &log) { return withPolls(log, 1, PollBy::Time, true); }) >
                0);
    }

    void aCoarseClockMakesItWorse()
    {
        const auto minute = std::chrono::minutes(1);
        QCOMPARE(wrongOf(3,
                         [&](const auto &log) {
                             return withPolls(log, 5, PollBy::Time, true, SameTime::Missed, minute);
                         }),
                 3);
        QCOMPARE(wrongOf(3,
                         [&](const auto &log) {
                             return withPolls(log, 5, PollBy::Time, true, SameTime::AskedAgain,
                                              minute);
                         }),
                 0);
    }
};

RESTAURANT_TEST(TestNoticingChanges)

} // namespace restaurant::testing::tst_noticingchanges
#include "tst_noticingchanges.moc"
