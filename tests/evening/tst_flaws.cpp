// What can go wrong with what keeps the views in step: switched on, it goes wrong in earnest;
// guests and staff go by it, again when the evening is run again; the past shows it, and the audit
// names it.
#include "architectureevenings.h"
#include "testprogram.h"

#include "playback/player.h"
#include "read/store/documenttable.h"
#include "sqlite/query.h"
#include "store/verify.h"
#include "words/audittext.h"

#include <QtTest>

#include <QTemporaryDir>

#include <algorithm>
#include <random>

Q_DECLARE_METATYPE(restaurant::Architecture)

namespace restaurant::testing::tst_flaws {

using namespace std::chrono_literals;

namespace {

struct Row
{
    const char *name;
    Architecture architecture;
};

Architecture with(ArchitectureKind kind, Flaw flaw)
{
    Architecture architecture = usual(kind);
    architecture.flaw = flaw;
    return architecture;
}

std::vector<Row> allWrong()
{
    Architecture byTime = usual(ArchitectureKind::Poll);
    byTime.by = PollBy::Time;
    Architecture unswept = usual(ArchitectureKind::Poll);
    unswept.sweeps = false;
    return {{"a push lost", with(ArchitectureKind::Push, Flaw::PushLost)},
            {"the triggers' job stopped", with(ArchitectureKind::Trigger, Flaw::JobStopped)},
            {"the polls' job stopped", with(ArchitectureKind::Poll, Flaw::JobStopped)},
            {"lines without trigger", with(ArchitectureKind::Trigger, Flaw::LinesUnwatched)},
            {"seating without trigger", with(ArchitectureKind::Trigger, Flaw::SeatingUnwatched)},
            {"stock without trigger", with(ArchitectureKind::Trigger, Flaw::StockUnwatched)},
            {"asked by the clock", byTime},
            {"rows that are gone", unswept}};
}

void addAllWrong()
{
    QTest::addColumn<Architecture>("wrong");
    for (const Row &row : allWrong())
        QTest::newRow(row.name) << row.architecture;
}

/// All works, and from the fifth minute on not any more.
Scenario goingWrong(Scenario (*evening)(const Architecture &), const Architecture &wrong)
{
    Scenario scenario = evening(mended(wrong));
    scenario.architectures = {
        {scenario.starts + 5min, "It goes wrong", "Something does not work.", wrong, {}}};
    return scenario;
}

/// What the stores of the views that guests and staff look at hold, as JSON.
QStringList storedDocuments(const std::string &file)
{
    QStringList documents;
    forEachBoard(BoardsInSight(), [&]<typename Board>(BoardType<Board>) {
        const Connection store(viewFilePath(file, Board::view), Purpose::ReadOnly);
        const auto look = [&]<typename Doc>(const ChangedKeys<Doc> &) {
            DocumentReader<Doc>(store).forEach([&](const Doc &doc) {
                std::string json;
                encode(doc, json);
                documents += QString::fromStdString(json);
            });
        };
        std::apply([&](const auto &...kinds) { (look(kinds), ...); }, BoardKeys<Board>{});
    });
    return documents;
}

QStringList documentsOf(const Player &player)
{
    QStringList documents;
    forEachBoard(BoardsInSight(), [&]<typename Board>(BoardType<Board>) {
        forEachKind(player.board<Board>(), [&]<typename Doc>(const DocumentSet<Doc> &all) {
            for (const Doc &doc : all.sorted()) {
                std::string json;
                encode(doc, json);
                documents += QString::fromStdString(json);
            }
        });
    });
    return documents;
}

} // namespace

class TestFlaws : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::string path(const char *name) const { return fileOfRow(m_folder, name); }

private slots:
    void staffAreMisledInTheSameWayWhoeverShowsTheViews_data() { addAllWrong(); }
    void staffAreMisledInTheSameWayWhoeverShowsTheViews()
    {
        QFETCH(const Architecture, wrong);
        const Scenario scenario = goingWrong(busyEvening, wrong);
        const std::string inMemory = path("memory");
        {
            WriteSide writeSide(inMemory, scenario);
            playTo(writeSide, scenario.ends);
        }
        const std::string file = path("stores");
        {
            Shown evening(file, scenario);
            playTo(evening.writeSide, scenario.ends, 7);
        }
        QCOMPARE(digestOf(file), digestOf(inMemory));
        QVERIFY(storyOf(file) == storyOf(inMemory));
        QVERIFY(!verifyLog(file));
    }

    void anEveningGoesOnAfterItWasClosedWithAnyOfThem_data() { addAllWrong(); }
    void anEveningGoesOnAfterItWasClosedWithAnyOfThem()
    {
        QFETCH(const Architecture, wrong);
        const Scenario scenario = goingWrong(busyEvening, wrong);
        const std::string whole = path("whole");
        {
            Shown evening(whole, scenario);
            playTo(evening.writeSide, scenario.ends);
        }
        const std::string file = path("parts");
        {
            Shown evening(file, scenario);
            playTo(evening.writeSide, scenario.starts + 7min + 3s);
        }
        for (const Duration minutes : {Duration(12min + 1s), Duration(20min)}) {
            Shown evening(file);
            playTo(evening.writeSide, scenario.starts + minutes);
        }
        QCOMPARE(digestOf(file), digestOf(whole));
        QVERIFY(storyOf(file) == storyOf(whole));
        QCOMPARE(storedDocuments(file), storedDocuments(whole));
    }

    void randomEveningsGoWrongAndAreGoneOnWith()
    {
        const auto seed = std::random_device{}();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        const std::vector<Row> rows = allWrong();
        const auto below = [&](int end) {
            return std::uniform_int_distribution(0, end - 1)(random);
        };
        for (int round = 0; round < 3; ++round) {
            Scenario scenario = busyEvening({});
            scenario.seed = static_cast<std::uint64_t>(below(1'000'000));
            for (Instant at = scenario.starts + 2min; at < scenario.ends; at += 3min)
                scenario.architectures.push_back(
                    {at,
                     "Another",
                     "It goes wrong.",
                     rows[static_cast<std::size_t>(below(static_cast<int>(rows.size())))]
                         .architecture,
                     {}});
            const std::string whole = path(("whole" + std::to_string(round)).c_str());
            {
                WriteSide writeSide(whole, scenario);
                playTo(writeSide, scenario.ends);
            }
            const std::string file = path(("parts" + std::to_string(round)).c_str());
            {
                Shown evening(file, scenario);
                playTo(evening.writeSide, scenario.starts + std::chrono::seconds(below(600)), 9);
            }
            for (const Duration upTo :
                 {Duration(600s) + std::chrono::seconds(below(400)), Duration(20min)}) {
                Shown evening(file);
                playTo(evening.writeSide, scenario.starts + upTo, 1 + below(60));
            }
            QCOMPARE(digestOf(file), digestOf(whole));
        }
    }

    void theAuditNamesWhatIsWrong_data() { addAllWrong(); }
    void theAuditNamesWhatIsWrong()
    {
        QFETCH(const Architecture, wrong);
        // rows go when guests leave, and that takes longer
        const Scenario scenario = goingWrong(wrong.sweeps ? busyEvening : scriptedEvening, wrong);
        Shown evening(path("audited"), scenario);
        std::vector<Finding> found;
        for (Instant at = scenario.starts + 6min; at <= scenario.ends && found.empty(); at += 20s) {
            playTo(evening.writeSide, at);
            found = findingsIn(evening.writeSide);
        }
        if (isExact(wrong)) { // the views are right for where they stand, and stand still
            QVERIFY(found.empty());
            const Connection kitchen(
                viewFilePath(evening.writeSide.store().path(), ViewName::Kitchen),
                Purpose::ReadOnly);
            const auto header = readViewHeader<Position>(kitchen);
            QVERIFY(header &&
                    header->checkpoint == evening.writeSide.deliveries().regime().mark.event);
            QVERIFY(header->checkpoint < evening.writeSide.store().head().position);
            return;
        }
        QVERIFY(!found.empty());
        for (const Finding &finding : found) {
            const QString sentence = FindingText::sentence(finding);
            QVERIFY2(finding.missedBy == wrong, qPrintable(sentence));
            QVERIFY2(!sentence.contains(QStringLiteral("by hand")), qPrintable(sentence));
        }
        qInfo("%s", qPrintable(FindingText::sentence(found.front())));
    }

    void mendedEverythingIsRight_data() { addAllWrong(); }
    void mendedEverythingIsRight()
    {
        QFETCH(const Architecture, wrong);
        const Scenario scenario = goingWrong(busyEvening, wrong);
        const std::string file = path("mended");
        {
            Shown evening(file, scenario);
            playTo(evening.writeSide, scenario.starts + 12min);
            (void)evening.writeSide.changeArchitecture({mended(wrong), "Mended"});
            QCOMPARE(auditFindings(evening.writeSide), QStringList());
            playTo(evening.writeSide, scenario.ends + 1min);
            QCOMPARE(auditFindings(evening.writeSide), QStringList());
        }
        Shown again(file);
        QCOMPARE(auditFindings(again.writeSide), QStringList());
    }

    void aViewMadeAnewIsRightAndStaffSeeItToo()
    {
        const Scenario scenario =
            goingWrong(busyEvening, with(ArchitectureKind::Push, Flaw::PushLost));
        const std::string file = path("anew");
        {
            Shown evening(file, scenario);
            playTo(evening.writeSide, scenario.starts + 8min);
            (void)evening.writeSide.rebuild(ViewName::Kitchen);
            QCOMPARE(auditFindings(evening.writeSide), QStringList());
            playTo(evening.writeSide, scenario.starts + 14min);
            QCOMPARE(auditFindings(evening.writeSide), QStringList());
        }
        Shown again(file); // else what staff did after it would not fit
        QVERIFY(again.writeSide.architecture() == usual(ArchitectureKind::Push));
    }

    void thePastShowsWhatWasShown_data() { addAllWrong(); }
    void thePastShowsWhatWasShown()
    {
        QFETCH(const Architecture, wrong);
        const Scenario scenario = goingWrong(busyEvening, wrong);
        const std::string file = path("past");
        std::vector<std::pair<Instant, QStringList>> shown;
        {
            Shown evening(file, scenario);
            for (Instant at = scenario.starts + 4min; at <= scenario.ends; at += 67s) {
                playTo(evening.writeSide, at, 11);
                shown.emplace_back(at, storedDocuments(file));
            }
        }
        Recording recording(file, LogReader::Origin::Ours);
        Player player(recording);
        std::mt19937 random(1);
        for (int round = 0; round < 2; ++round) {
            for (const auto &[at, documents] : shown) {
                player.moveTo(recording.cursorAt(at));
                QCOMPARE(documentsOf(player), documents);
            }
            std::shuffle(shown.begin(), shown.end(), random);
        }
    }

    void whatLostPushSaysIsSo()
    {
        const Scenario scenario =
            loadScenario(QStringLiteral(SOURCE_DIR "/resources/scenarios/lost-push.scenario.json"));
        const std::string file = path("lost-push");
        Shown evening(file, scenario);
        const auto wrongAt = [&](Duration after) {
            playTo(evening.writeSide, scenario.starts + after);
            QStringList wrong;
            for (const Finding &finding : findingsIn(evening.writeSide))
                if (finding.missedBy == evening.writeSide.architecture())
                    wrong += QString::fromStdString(finding.kind + " " + finding.key);
                else
                    wrong += QStringLiteral("unexplained");
            wrong.removeDuplicates();
            return wrong;
        };
        const auto lastIsRefused = [&] {
            return evening.writeSide.store()
                       .commands()
                       .read(CommandNumber{number(evening.writeSide.store().commands().last()) - 1},
                             1)
                       .at(0)
                       .kind == OutcomeKind::Rejected;
        };
        QCOMPARE(wrongAt(3min + 5s), QStringList());
        QCOMPARE(wrongAt(3min + 40s).count(QStringLiteral("table_card 2")), 1);
        QVERIFY(!wrongAt(4min + 10s).contains(QStringLiteral("unexplained")));
        QVERIFY(lastIsRefused());
        QCOMPARE(wrongAt(5min + 30s), QStringList());
        QCOMPARE(wrongAt(7min + 29s), QStringList());
        QCOMPARE(wrongAt(7min + 40s).count(QStringLiteral("ticket 2")), 1);
        QVERIFY(!wrongAt(8min + 10s).contains(QStringLiteral("unexplained")));
        QVERIFY(lastIsRefused());
        playTo(evening.writeSide, scenario.starts + 9min + 1s);
        QVERIFY(evening.views.waitUntilSaved(evening.writeSide.reach()));
        QCOMPARE(wrongAt(9min + 1s), QStringList());
    }

    void whatHasNoStoreOfItsOwnIsAuditedToo_data()
    {
        QTest::addColumn<ArchitectureKind>("kind");
        QTest::addColumn<QString>("change");
        QTest::newRow("crud") << ArchitectureKind::Crud << "UPDATE seating SET guests = guests + 1";
        QTest::newRow("one store") << ArchitectureKind::OneStore << "DELETE FROM table_card";
    }
    void whatHasNoStoreOfItsOwnIsAuditedToo()
    {
        QFETCH(const ArchitectureKind, kind);
        QFETCH(const QString, change);
        const Scenario scenario = busyEvening(usual(kind));
        Shown evening(path("no-store"), scenario);
        QCOMPARE(auditFindings(evening.writeSide), QStringList());
        for (Instant at = scenario.starts + 1min; at <= scenario.starts + 15min; at += 97s) {
            playTo(evening.writeSide, at);
            QCOMPARE(auditFindings(evening.writeSide), QStringList());
        }
        run(evening.writeSide.store().connection(), change.toUtf8().constData());
        QVERIFY(!auditFindings(evening.writeSide).isEmpty());
    }
};

RESTAURANT_TEST(TestFlaws)

} // namespace restaurant::testing::tst_flaws
#include "tst_flaws.moc"
