// A recording as text: the same recording again, or told where it is wrong.
#include "evenings.h"
#include "testprogram.h"

#include "domain/storeerror.h"
#include "playback/portable.h"
#include "playback/replaycheck.h"
#include "store/besidelog.h"
#include "store/eventstore.h"
#include "store/logreader.h"
#include "store/olderstore.h"
#include "store/verify.h"

#include <QtTest>

#include <QFile>
#include <QTemporaryDir>

namespace restaurant::testing::tst_portable {

using namespace restaurant::test;

namespace {

std::vector<Happening> storyOf(const std::string &file)
{
    return LogReader(file).story({}, 1'000'000);
}

} // namespace

class TestPortable : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::string path(const char *name) const
    {
        return m_folder.filePath(QLatin1String(name)).toStdString();
    }
    QByteArray text() const
    {
        QFile file(m_folder.filePath(QStringLiteral("living.jsonl")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    std::string written(const char *name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return path(name);
    }
    void importTheSame(const std::string &text, const std::string &from, const std::string &to)
    {
        const auto imported = importRecording(text, to);
        QVERIFY2(imported, imported ? "" : imported.error().text().c_str());
        QVERIFY(!imported->cut);
        QCOMPARE(digestOf(to), digestOf(from));
        QVERIFY(storyOf(to) == storyOf(from));
        QVERIFY(LogReader(to).commands({}, 1'000'000) == LogReader(from).commands({}, 1'000'000));
        QCOMPARE(LogReader(to).notes(), LogReader(from).notes());
    }

private slots:
    void initTestCase()
    {
        play(livingScenario(true), path("living.restaurant"));
        {
            const auto store = EventStore::open(path("living.restaurant"));
            StoryNote note;
            note.mark = {Position{40}, ActivityNumber{30}};
            note.at = livingScenario(true).starts;
            note.text = "Watch \"table 4\":\nit waits.";
            note.edited = 7;
            addNote(store->connection(), note);
        }
        exportRecording(path("living.restaurant"), path("living.jsonl"));
    }

    void whatIsImportedIsTheSameRecording()
    {
        const std::string from = path("living.restaurant");
        const std::string to = path("imported.restaurant");
        importTheSame(path("living.jsonl"), from, to);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(LogReader(to).stateHashes() == LogReader(from).stateHashes());
        QCOMPARE(LogReader(to).header().scenario, LogReader(from).header().scenario);
        QVERIFY(LogReader(to).header().store != LogReader(from).header().store);
        const ReplayCheck check = checkReplay(to);
        QVERIFY(!check.difference);
        QVERIFY(check.compared > 0);
    }

    void ofAnOlderFormatItIsTheSameRecordingToo_data()
    {
        QTest::addColumn<int>("format");
        for (const int format : {1, 2, 3})
            QTest::addRow("format %d", format) << format;
    }
    /// Format 1 had no activities, 1 and 2 had no notes and hashes of boards.
    void ofAnOlderFormatItIsTheSameRecordingToo()
    {
        QFETCH(int, format);
        const std::string from = path(qPrintable(QStringLiteral("format-%1").arg(format)));
        QVERIFY(QFile::copy(QString::fromStdString(path("living.restaurant")),
                            QString::fromStdString(from)));
        makeOlder(from, format);
        exportRecording(from, from + ".jsonl");
        const std::string to = from + "-imported";
        importTheSame(from + ".jsonl", from, to);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(LogReader(to).header().made, format);
        QVERIFY(!checkReplay(to).difference);
    }

    /// As the program exported it that made stores of format 3.
    void aTextOfTheFirstFormatIsRead()
    {
        const std::string file = path("first.restaurant");
        const auto imported =
            importRecording(SOURCE_DIR "/tests/fuzz/corpus/recording/submitted.jsonl", file);
        QVERIFY2(imported, imported ? "" : imported.error().text().c_str());
        QVERIFY(!imported->cut);
        QCOMPARE(imported->events, std::int64_t{7});
        QCOMPARE(LogReader(file).header().made, 3);
        QVERIFY(!checkReplay(file).difference);
    }

    void exportedAgainItIsTheSameText()
    {
        QVERIFY(importRecording(path("living.jsonl"), path("again.restaurant")));
        exportRecording(path("again.restaurant"), path("again.jsonl"));
        QFile again(m_folder.filePath(QStringLiteral("again.jsonl")));
        QVERIFY(again.open(QIODevice::ReadOnly));
        QVERIFY(again.readAll() == text());
    }

    void aCutLastLineIsToldAndTheRestIsThere_data()
    {
        QTest::addColumn<double>("share");
        for (const double share : {0.2, 0.5, 0.501, 0.777, 0.9999})
            QTest::addRow("%g of it", share) << share;
    }
    void aCutLastLineIsToldAndTheRestIsThere()
    {
        QFETCH(double, share);
        const QByteArray part = text().left(static_cast<qsizetype>(double(text().size()) * share));
        const std::string name = "cut-" + std::to_string(share) + ".restaurant";
        const std::string file = path(name.c_str());
        const auto imported = importRecording(written("cut.jsonl", part), file);
        QVERIFY2(imported, imported ? "" : imported.error().text().c_str());
        QVERIFY(imported->cut);
        QCOMPARE(imported->cut->line, int(part.count('\n')) + (part.endsWith('\n') ? 0 : 1));
        QVERIFY(!verifyLog(file));
        const auto whole = storyOf(path("living.restaurant"));
        const auto story = storyOf(file);
        QVERIFY(!story.empty() && story.size() <= whole.size());
        QVERIFY(std::equal(story.begin(), story.end(), whole.begin()));
    }

    void damageIsToldWithLineAndField_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *from, const char *to,
                            const char *expected) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QByteArray(expected);
        };
        row("another format", "{\"recording\":2,", "{\"recording\":9,", ":1:1: recording: ");
        row("another digest", "\"digest\":\"", "\"digest\":\"0", ":1:1: digest: ");
        row("an edited event", "\"quantity\":1", "\"quantity\":2", "hash: the chain is broken");
        row("a member too much", "{\"event\":9,", "{\"event\":9,\"x\":1,", ": x: ");
        row("a missing event", "{\"event\":9,", "{\"event\":10,", ": event: positions");
        row("a member twice", "{\"event\":9,", "{\"event\":9,\"event\":9,", "twice");
        row("not JSON", "{\"event\":9,", "{\"event\":9;", ":");
    }
    void damageIsToldWithLineAndField()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, expected);
        QByteArray damaged = text();
        const auto place = from.startsWith("\"quantity")
                               ? damaged.indexOf(from, damaged.indexOf("\"type\":\"OrderPlaced\""))
                               : damaged.indexOf(from);
        QVERIFY(place >= 0);
        damaged.replace(place, from.size(), to);
        const auto imported =
            importRecording(written("damaged.jsonl", damaged), path("damaged.restaurant"));
        QVERIFY(!imported);
        QVERIFY2(imported.error().text().find(expected.toStdString()) != std::string::npos,
                 imported.error().text().c_str());
        QCOMPARE(imported.error().file, path("damaged.jsonl"));
        QVERIFY(imported.error().line > 0);
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("damaged.restaurant"))));
    }

    void nothingIsOverwritten()
    {
        const QByteArray before = text();
        QVERIFY_THROWS_EXCEPTION(std::runtime_error,
                                 exportRecording(path("living.restaurant"), path("living.jsonl")));
        QVERIFY(text() == before);
        const std::string digest = digestOf(path("living.restaurant"));
        QVERIFY_THROWS_EXCEPTION(StoreError, static_cast<void>(importRecording(
                                                 path("living.jsonl"), path("living.restaurant"))));
        QCOMPARE(digestOf(path("living.restaurant")), digest);
    }
};

RESTAURANT_TEST(TestPortable)

} // namespace restaurant::testing::tst_portable
#include "tst_portable.moc"
