// A replay checks itself, and names the first position that is not as it was.
#include "evenings.h"
#include "testprogram.h"

#include "domain/storeerror.h"
#include "playback/recording.h"
#include "playback/replaycheck.h"
#include "sqlite/connection.h"
#include "sqlite/query.h"

#include <QtTest>

#include <QTemporaryDir>

namespace restaurant::testing::tst_replaycheck {

using namespace restaurant::test;

class TestReplayCheck : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::string path(const char *name) const
    {
        return m_folder.filePath(QLatin1String(name)).toStdString();
    }
    /// A copy of the living evening, changed by one statement.
    std::string changed(const char *name, const char *sql) const
    {
        const std::string file = path(name);
        QFile::copy(QString::fromStdString(path("living.restaurant")),
                    QString::fromStdString(file));
        run(Connection(file, Purpose::WriteStore), sql);
        return file;
    }

private slots:
    void initTestCase() { play(livingScenario(true), path("living.restaurant")); }

    void anEveningThatWasClosedIsComparedWithItsHashes()
    {
        Recording recording(path("living.restaurant"));
        const auto hashes = recording.log().stateHashes();
        const auto last = number(recording.knownEnd().mark.event);
        QCOMPARE(std::ssize(hashes), last / eventsBetweenHashes + 1);
        QCOMPARE(hashes.front().position, Position{eventsBetweenHashes});
        QCOMPARE(number(hashes.back().position), last);
        const ReplayCheck check = checkReplay(path("living.restaurant"));
        QVERIFY(!check.difference);
        QCOMPARE(check.compared, static_cast<int>(hashes.size()));
        QCOMPARE(check.ofOthers, 0);
    }

    void differencesAreFoundWhereTheyAre_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<qint64>("position");
        QTest::newRow("an edited event")
            << QByteArray("UPDATE recorded SET at = at + 1 WHERE position = 523") << qint64{523};
        QTest::newRow("an edited hash")
            << QByteArray("UPDATE recorded SET hash = zeroblob(32) WHERE position = 77")
            << qint64{77};
        QTest::newRow("a removed event")
            << QByteArray("DELETE FROM recorded WHERE position = 300") << qint64{300};
        QTest::newRow("other boards")
            << QByteArray("UPDATE state_hash SET hash = zeroblob(32) WHERE position = 1000")
            << qint64{1000};
    }
    void differencesAreFoundWhereTheyAre()
    {
        QFETCH(QByteArray, sql);
        QFETCH(qint64, position);
        const std::string name = std::string("fault-") + std::to_string(position) + ".restaurant";
        const ReplayCheck check = checkReplay(changed(name.c_str(), sql.constData()));
        QVERIFY(check.difference);
        QCOMPARE(check.difference->position, Position{position});
    }

    void hashesOfOtherVersionsOfTheBoardsAreNotCompared()
    {
        const std::string file =
            changed("others.restaurant", "UPDATE state_hash SET projections = 'kitchen 9'");
        const ReplayCheck check = checkReplay(file);
        QVERIFY(!check.difference);
        QCOMPARE(check.compared, 0);
        QVERIFY(check.ofOthers > 0);
    }

    void whatIsThereAlreadyIsNotHashedAgain()
    {
        const std::string file =
            changed("kept.restaurant", "DELETE FROM state_hash WHERE position > 1000");
        run(Connection(file, Purpose::WriteStore), "UPDATE state_hash SET hash = zeroblob(32)");
        {
            const auto store = EventStore::open(file);
            completeStateHashes(*store, livingScenario(true).restaurant);
        }
        QCOMPARE(LogReader(file).stateHashes().front().hash, Hash{});
        QVERIFY(LogReader(file).stateHashes().size() > 1);
    }

    void aNewerFormatIsSaidFirst()
    {
        const std::string file = changed("newer.restaurant", "PRAGMA user_version=99");
        QVERIFY_THROWS_EXCEPTION(StoreError, static_cast<void>(checkReplay(file)));
    }

    void commandsAreReadAndCountedByWhoGaveThem()
    {
        Recording recording(path("living.restaurant"));
        const auto counts = commandsReadFor(recording, recording.knownEnd().command);
        std::int64_t all = 0;
        for (const auto &[role, count] : counts)
            all += count;
        QCOMPARE(all, number(recording.knownEnd().command));
        QVERIFY(counts.at("policy") > 0);
        QCOMPARE(recording.end().command, CommandNumber{all}); // and none was added
    }
};

RESTAURANT_TEST(TestReplayCheck)

} // namespace restaurant::testing::tst_replaycheck
#include "tst_replaycheck.moc"
