// A long quiet is gone over, live and in the past; what is recorded is the same.
#include "evening/evening.h"
#include "store/logreader.h"
#include "store/verify.h"
#include "testprogram.h"

#include <QtTest>

#include <QTemporaryDir>

#include <algorithm>

namespace restaurant::testing::tst_quiet {

using namespace std::chrono_literals;

namespace {

const QString quietLunch =
    QStringLiteral(SOURCE_DIR "/resources/scenarios/quiet-lunch.scenario.json");

struct Watched
{
    explicit Watched(const QString &path = quietLunch)
        : evening(eveningSourceFor(path))
    {
        QObject::connect(&evening, &Evening::opened, &evening,
                         [this](const EveningInfo &opened) { info = opened; });
        QObject::connect(&evening, &Evening::cursorMoved, &evening, [this](const CursorState &to) {
            isBackwards = isBackwards || to.now < cursor.now;
            cursor = to;
        });
        QObject::connect(&evening, &Evening::quietSkipped, &evening,
                         [this](Instant from, Instant to) {
                             skips.push_back({from, to});
                         });
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
    /// Something happened behind `from` up to `to`.
    bool isLively(Instant from, Instant to) const
    {
        LogReader log(info.file.toStdString());
        return log.places().markAt(from, log.storyHead()) !=
               log.places().markAt(to, log.storyHead());
    }
    /// A second of whoever watches behind a skip it happens; behind others a cue is reached.
    bool endsBeforeSomething() const
    {
        return std::any_of(skips.begin(), skips.end(), [this](const QuietSkip &skip) {
            return isLively(skip.to, skip.to + 10s);
        });
    }

    Evening evening;
    EveningInfo info;
    CursorState cursor;
    std::vector<QuietSkip> skips;
    bool isBackwards = false;
};

} // namespace

class TestQuiet : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::string digestOfCopy(Watched &watched, const char *name) const
    {
        const QString copy = m_folder.filePath(QLatin1String(name));
        QSignalSpy saved(&watched.evening, &Evening::saved);
        watched.evening.saveAs(copy);
        return saved.wait(20'000) ? digestOf(copy.toStdString()) : std::string();
    }

private slots:
    void aLongQuietIsGoneOverAndTheJournalIsTheSame()
    {
        Watched skipping;
        skipping.evening.setSkipsQuiet(true);
        QVERIFY(skipping.open());
        const Instant starts = skipping.info.scenario.starts;
        skipping.evening.setSpeed(10);
        skipping.evening.run();
        QTRY_VERIFY_WITH_TIMEOUT(skipping.skips.size() >= 2, 20'000); // ten minutes
        QVERIFY(skipping.cursor.now > starts + 5min);
        QVERIFY(!skipping.isBackwards);
        skipping.evening.pause();
        QTRY_VERIFY(!skipping.cursor.playing);
        for (const QuietSkip &skip : skipping.skips) {
            QVERIFY(skip.to - skip.from > 20s);
            QVERIFY(!skipping.isLively(skip.from, skip.to));
        }
        QVERIFY(skipping.runTo(skipping.info.scenario.ends));
        QVERIFY(skipping.endsBeforeSomething());
        Watched whole;
        QVERIFY(whole.open());
        QVERIFY(whole.runTo(whole.info.scenario.ends));
        const std::string expected = digestOfCopy(whole, "whole.restaurant");
        QVERIFY(!expected.empty());
        QCOMPARE(digestOfCopy(skipping, "skipping.restaurant"), expected);
    }

    void whereNobodyAskedForItTheClockGoesOnAsEver()
    {
        Watched watched;
        QVERIFY(watched.open());
        watched.evening.setSpeed(10);
        watched.evening.run();
        QTest::qWait(2500);
        QVERIFY(watched.skips.empty());
        QVERIFY(watched.cursor.now < watched.info.scenario.starts + 60s);
    }

    void whereNobodyComesByHimselfPersonsAreWaitedFor()
    {
        Watched watched(
            QStringLiteral(SOURCE_DIR "/resources/scenarios/every-phone-a-guest.scenario.json"));
        std::string came;
        watched.evening.listen<FloorBoard>(
            &watched.evening, [&came](const ShownChanges<FloorBoard> &changes) {
                for (const FloorGuest &guest : std::get<Changes<FloorGuest>>(changes).upserted)
                    came = guest.name;
            });
        QVERIFY(watched.open());
        watched.evening.setSkipsQuiet(true);
        watched.evening.setSpeed(10);
        watched.evening.run();
        QTRY_VERIFY(watched.cursor.now > watched.info.scenario.starts + 2s);
        QVERIFY(watched.skips.empty());
        QCOMPARE(watched.evening.letIn(*Name::from("Guest 1, heron")), GuestId{1});
        QTRY_COMPARE(came, std::string("Guest 1, heron"));
    }

    void inThePastItIsTheSameQuiet()
    {
        Watched watched;
        QVERIFY(watched.open());
        const Instant starts = watched.info.scenario.starts;
        QVERIFY(watched.runTo(starts + 40min));
        watched.evening.setSkipsQuiet(true);
        watched.evening.setSpeed(10);
        watched.evening.seek(starts);
        watched.evening.run();
        QTRY_VERIFY_WITH_TIMEOUT(watched.skips.size() >= 2, 20'000);
        watched.evening.pause();
        QTRY_VERIFY(!watched.cursor.playing);
        for (const QuietSkip &skip : watched.skips)
            QVERIFY(!watched.isLively(skip.from, skip.to));
        QVERIFY(watched.endsBeforeSomething());
    }

    void aPersonsCommandEntersAtTheInstantThatIsSeen()
    {
        Watched watched;
        watched.evening.setSkipsQuiet(true);
        QVERIFY(watched.open());
        watched.evening.setSpeed(10);
        watched.evening.run();
        QTRY_VERIFY_WITH_TIMEOUT(!watched.skips.empty(), 20'000);
        QSignalSpy answered(&watched.evening, &Evening::commandAnswered);
        const Instant before = watched.skips.front().to;
        watched.evening.send(SeatParty{TableId{4}, PartyId{99}, 2},
                             {Name::from("Charlie").value(), Role::Taker}, std::nullopt);
        QVERIFY(answered.wait(10'000));
        const Instant at = answered[0][0].value<HandledCommand>().sent.at;
        QVERIFY(at >= before);
        QVERIFY(at <= watched.cursor.now + 5s);
    }
};

RESTAURANT_TEST(TestQuiet)

} // namespace restaurant::testing::tst_quiet
#include "tst_quiet.moc"
