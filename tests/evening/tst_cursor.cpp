// The screen is a function of the recording up to the cursor: what the evening tells after the
// cursor was moved is what a fresh evening tells that was played to the same moment.
#include "evening/evening.h"
#include "store/logreader.h"
#include "store/verify.h"
#include "testprogram.h"

#include <QtTest>

#include <QTemporaryDir>

#include <random>

namespace restaurant::testing::tst_cursor {

using namespace std::chrono_literals;

namespace {

QString scenarioFile(const char *name)
{
    return QStringLiteral(SOURCE_DIR "/resources/scenarios/%1.scenario.json")
        .arg(QLatin1String(name));
}

template <typename Doc> using Shown = std::map<KeyOf<Doc>, Doc>;

template <typename Doc> void take(Shown<Doc> &shown, const Changes<Doc> &changes)
{
    if (changes.whole)
        shown.clear();
    for (const Doc &doc : changes.upserted)
        shown.insert_or_assign(keyOf(doc), doc);
    for (const auto &key : changes.removed)
        shown.erase(key);
}

/// All that the panes hold.
struct Screen
{
    Shown<Ticket> tickets;
    Shown<TableCard> tables;
    Shown<WaiterOrder> orders;
    Shown<DishCard> dishes;
    Shown<StatusNumber> status;
    Shown<FloorGuest> guests;
    Shown<FloorStaff> staff;
    Shown<FloorPool> pools;
    Shown<FloorStation> stations;
    Shown<WaitMeasure> waits;
    Shown<MinuteMeasure> minutes;
    bool operator==(const Screen &) const = default;
};

/// The kind of what differs; empty if nothing does.
QString difference(const Screen &a, const Screen &b)
{
    QStringList kinds;
    const auto compare = [&kinds](bool same, const char *kind) {
        if (!same)
            kinds += QLatin1String(kind);
    };
    compare(a.tickets == b.tickets, "tickets");
    compare(a.tables == b.tables, "tables");
    compare(a.orders == b.orders, "orders");
    compare(a.dishes == b.dishes, "dishes");
    compare(a.status == b.status, "status");
    compare(a.guests == b.guests, "guests");
    compare(a.staff == b.staff, "staff");
    compare(a.pools == b.pools, "pools");
    compare(a.stations == b.stations, "stations");
    compare(a.waits == b.waits, "waits");
    compare(a.minutes == b.minutes, "minutes");
    return kinds.join(QStringLiteral(", "));
}

/// An evening with somebody who looks at it.
class Watched
{
public:
    explicit Watched(const QString &path)
        : evening(eveningSourceFor(path))
    {
        keep<KitchenBoard>(screen.tickets);
        keep<WaiterBoard>(screen.tables, screen.orders, screen.dishes);
        keep<StatusBoard>(screen.status);
        keep<FloorBoard>(screen.guests, screen.staff, screen.pools, screen.stations);
        keep<MeasuresBoard>(screen.waits, screen.minutes);
        QObject::connect(&evening, &Evening::cursorMoved, &evening,
                         [this](const CursorState &moved) { cursor = moved; });
        QObject::connect(&evening, &Evening::opened, &evening,
                         [this](const EveningInfo &opened) { info = opened; });
        QObject::connect(&evening, &Evening::deliveriesChanged, &evening,
                         [this](const Deliveries &told) { deliveries.push_back(told); });
        QObject::connect(&evening, &Evening::logPaged, &evening, [this](const LogPage &page) {
            if (page.whole)
                log.clear();
            log.insert(log.end(), page.commands.begin(), page.commands.end());
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
    bool seek(Instant at)
    {
        evening.seek(at);
        return QTest::qWaitFor([this, at] { return !cursor.live && cursor.now == at; }, 10'000);
    }
    bool goLive()
    {
        evening.goLive();
        return QTest::qWaitFor([this] { return cursor.live; }, 10'000);
    }

    Evening evening;
    Screen screen;
    CursorState cursor;
    std::vector<Deliveries> deliveries; ///< As they were told.
    EveningInfo info;
    std::vector<HandledCommand> log;

private:
    template <typename Board, typename... Kind> void keep(Kind &...shown)
    {
        evening.listen<Board>(&evening, [&shown...](const auto &changes) {
            (take(shown, std::get<Changes<typename Kind::mapped_type>>(changes)), ...);
        });
    }
};

/// Some views tell of it at once, others later.
bool isShownByAndBy(const Effects &effects)
{
    return std::any_of(effects.effects.begin(), effects.effects.end(), [&](const Effect &effect) {
        return effect.shownAt != effects.effects.front().shownAt;
    });
}

const Actor charlie{Name::from("Charlie").value(), Role::Taker};

} // namespace

class TestCursor : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private slots:
    void initTestCase()
    {
        qRegisterMetaType<LogPage>();
        qRegisterMetaType<CursorState>();
    }

    void anyMomentIsShownAsItWasPlayed_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<int>("minutes");
        QTest::newRow("a script") << scenarioFile("quiet-lunch") << 80;
        QTest::newRow("guests and staff") << scenarioFile("charlie-is-back") << 60;
        QTest::newRow("late views") << scenarioFile("takeaway-storm") << 40;
    }
    void anyMomentIsShownAsItWasPlayed()
    {
        QFETCH(QString, scenario);
        QFETCH(int, minutes);
        const auto seed = std::random_device{}();
        qInfo("seed %u", seed);
        std::mt19937 dice(seed);
        Watched fresh(scenario);
        QVERIFY(fresh.open());
        const Instant starts = fresh.info.scenario.starts;
        std::vector<std::pair<Instant, Screen>> played;
        Instant at = starts;
        while (played.size() < 8) {
            at += Duration(1min * minutes / 8) + std::chrono::milliseconds(dice() % 30'000);
            QVERIFY(fresh.runTo(at));
            played.emplace_back(at, fresh.screen);
        }
        Watched sought(scenario);
        QVERIFY(sought.open());
        QVERIFY(sought.runTo(at + 5min));
        const Screen live = sought.screen;
        for (int round = 0; round < 24; ++round) {
            const auto &[moment, screen] = played[dice() % played.size()];
            QVERIFY(sought.seek(moment));
            QCOMPARE(difference(sought.screen, screen), QString());
        }
        QVERIFY(sought.goLive());
        QCOMPARE(difference(sought.screen, live), QString());
    }

    void theLogEndsAtTheCursor()
    {
        Watched evening(scenarioFile("quiet-lunch"));
        QVERIFY(evening.open());
        const Instant starts = evening.info.scenario.starts;
        QVERIFY(evening.runTo(starts + 60min));
        QVERIFY(evening.seek(starts + 20min));
        QVERIFY(!evening.log.empty());
        for (const HandledCommand &command : evening.log)
            QVERIFY(command.sent.at <= starts + 20min);
        QCOMPARE(evening.log.back().outcome.number, evening.cursor.command);
        const auto shown = evening.log.size();
        evening.evening.stepCursor(StepBy::OneCommand, 1);
        QTRY_VERIFY(evening.log.size() > shown);
    }

    void stepsGoBothWays()
    {
        Watched evening(scenarioFile("quiet-lunch"));
        QVERIFY(evening.open());
        const Instant starts = evening.info.scenario.starts;
        QVERIFY(evening.runTo(starts + 40min));
        QVERIFY(evening.seek(starts + 20min));
        const Position event = evening.cursor.mark.event;
        evening.evening.stepCursor(StepBy::OneEvent, 1);
        QTRY_COMPARE(number(evening.cursor.mark.event), number(event) + 1);
        evening.evening.stepCursor(StepBy::OneEvent, -1);
        QTRY_COMPARE(evening.cursor.mark.event, event);
    }

    void itPlaysAndPausesAndLoops()
    {
        Watched evening(scenarioFile("quiet-lunch"));
        QVERIFY(evening.open());
        const Instant starts = evening.info.scenario.starts;
        QVERIFY(evening.runTo(starts + 40min));
        QVERIFY(evening.seek(starts + 20min));
        evening.evening.setSpeed(600);
        evening.evening.run();
        QTRY_VERIFY(evening.cursor.playing && evening.cursor.now > starts + 21min);
        evening.evening.playBackwards();
        QTRY_VERIFY(evening.cursor.backwards && evening.cursor.now < starts + 20min);
        evening.evening.loopOver(std::pair(starts + 10min, starts + 11min));
        evening.evening.run();
        QTest::qWait(400);
        QVERIFY(evening.cursor.playing);
        QVERIFY(evening.cursor.now >= starts + 10min && evening.cursor.now <= starts + 11min);
        evening.evening.pause();
        QTRY_VERIFY(!evening.cursor.playing);
    }

    void itTellsWhenViewsAreBroughtWhatIsRecorded()
    {
        Watched evening(scenarioFile("takeaway-storm"));
        QVERIFY(evening.open());
        QTRY_COMPARE(evening.deliveries.size(), std::size_t(1));
        Deliveries planned(evening.info.scenario.live.delays, {}, evening.info.scenario.starts);
        planned.setSeed(evening.info.scenario.seed);
        QVERIFY(evening.deliveries[0] == planned);
        evening.evening.changeArchitecture(usual(ArchitectureKind::Poll), {});
        QTRY_COMPARE(evening.deliveries.size(), std::size_t(2));
        const Deliveries polled = evening.deliveries[1];
        QCOMPARE(polled.architecture().kind, ArchitectureKind::Poll);
        QVERIFY(evening.runTo(evening.info.scenario.starts + 20min));
        QVERIFY(evening.seek(evening.info.scenario.starts + 10min));
        QVERIFY(evening.deliveries.size() == 3 && evening.deliveries[2] == polled);
        QVERIFY(evening.seek(evening.info.scenario.starts + 5min));
        QCOMPARE(evening.deliveries.size(), std::size_t(3)); // all that is recorded
        QVERIFY(evening.goLive());
        QTRY_VERIFY(evening.deliveries.size() == 4 && evening.deliveries[3] == polled);
        QVERIFY(evening.seek(evening.info.scenario.starts + 5min));
        QCOMPARE(evening.deliveries.size(), std::size_t(5));
    }

    void aDocumentSaysWhyAtTheCursor()
    {
        Watched evening(scenarioFile("quiet-lunch"));
        QVERIFY(evening.open());
        QVERIFY(evening.runTo(evening.info.scenario.starts + 40min));
        const DocumentName ticket{ViewName::Kitchen, "ticket", "1"};
        const auto ask = [&](const DocumentName &document) {
            QSignalSpy answered(&evening.evening, &Evening::whyAnswered);
            evening.evening.askWhy(document);
            return answered.wait(20'000) ? answered[0][0].value<Trail>() : Trail{};
        };
        const Trail live = ask(ticket);
        QVERIFY(evening.evening.isLive());
        QCOMPARE(live.document, ticket);
        QVERIFY(live.steps.size() > 1);
        const Instant first = live.steps.front().shownAt;
        QVERIFY(evening.seek(first));
        const Trail then = ask(ticket);
        QVERIFY(!then.steps.empty() && then.steps.size() < live.steps.size());
        QVERIFY(then.steps.front().event == live.steps.front().event);
        QVERIFY(ask({ViewName::Kitchen, "ticket", "none"}).steps.empty());
    }

    void aCommandSaysWhatItChangedUpToTheCursor()
    {
        Watched evening(scenarioFile("takeaway-storm")); // its views are late
        QVERIFY(evening.open());
        QVERIFY(evening.runTo(evening.info.scenario.starts + 20min));
        const auto ask = [&](CommandNumber command) {
            QSignalSpy answered(&evening.evening, &Evening::effectsAnswered);
            evening.evening.askEffects(command);
            return answered.wait(20'000) ? answered[0][0].value<Effects>() : Effects{};
        };
        Effects live;
        for (int command = 1; command < 60 && !isShownByAndBy(live); ++command)
            live = ask(CommandNumber{command});
        QVERIFY(evening.evening.isLive());
        QVERIFY(isShownByAndBy(live));
        QVERIFY(!live.events.empty());
        const Instant written = live.events.front().at;
        QVERIFY(evening.seek(written));
        const Effects then = ask(live.decision.number);
        QCOMPARE(then.decision.number, live.decision.number);
        QVERIFY(!then.effects.empty() && then.effects.size() < live.effects.size());
        for (const Effect &effect : then.effects)
            QCOMPARE(effect.shownAt, written);
        QSignalSpy failed(&evening.evening, &Evening::failed);
        evening.evening.askEffects(LogReader(evening.info.file.toStdString()).lastCommand());
        QVERIFY(failed.wait(20'000)); // it lies behind the cursor
    }

    void nothingIsSentFromThePast()
    {
        Watched evening(scenarioFile("quiet-lunch"));
        QVERIFY(evening.open());
        const Instant starts = evening.info.scenario.starts;
        QVERIFY(evening.runTo(starts + 40min));
        QVERIFY(evening.seek(starts + 20min));
        const std::string file = evening.info.file.toStdString();
        const CommandNumber before = LogReader(file).lastCommand();
        QSignalSpy refused(&evening.evening, &Evening::refusedInThePast);
        evening.evening.send(SeatParty{TableId{4}, PartyId{99}, 2}, charlie, std::nullopt);
        evening.evening.run();
        QTest::qWait(300);
        QCOMPARE(refused.count(), 1);
        QCOMPARE(LogReader(file).lastCommand(), before);
    }

    void nothingOfTheWriteSideMovesInThePast()
    {
        Watched evening(scenarioFile("charlie-is-back"));
        QVERIFY(evening.open());
        const Instant starts = evening.info.scenario.starts;
        QVERIFY(evening.runTo(starts + 30min));
        QVERIFY(evening.seek(starts + 10min));
        const std::string file = evening.info.file.toStdString();
        const StoryMark before = LogReader(file).storyHead();
        QSignalSpy refused(&evening.evening, &Evening::refusedInThePast);
        evening.evening.setStaffing(staffingOf(evening.info.scenario.live.pools), {});
        evening.evening.runUntil(starts + 40min);
        QCOMPARE(refused.count(), 2);
        evening.evening.setSpeed(60); // of the playback
        evening.evening.step();
        evening.evening.run();
        QTRY_VERIFY(evening.cursor.now > starts + 12min);
        QCOMPARE(LogReader(file).storyHead(), before);
    }

    void aBranchSharesThePastAndGoesOn()
    {
        Watched evening(scenarioFile("charlie-is-back"));
        QVERIFY(evening.open());
        const Instant starts = evening.info.scenario.starts;
        QVERIFY(evening.runTo(starts + 30min));
        QVERIFY(evening.seek(starts + 15min));
        const QString path = m_folder.filePath(QStringLiteral("another-way.restaurant"));
        QSignalSpy made(&evening.evening, &Evening::branched);
        evening.evening.branch(path);
        QTRY_COMPARE(made.count(), 1);
        QVERIFY(!verifyLog(path.toStdString()));
        const std::string original = evening.info.file.toStdString();
        QVERIFY(LogReader(path.toStdString()).head() < LogReader(original).head());
        Watched branch(path);
        QVERIFY(branch.open());
        QVERIFY(branch.runTo(starts + 30min));
        QVERIFY(evening.goLive());
        QCOMPARE(difference(branch.screen, evening.screen), QString()); // nobody did otherwise
    }

    void notesTravelWithTheFile()
    {
        Watched evening(scenarioFile("quiet-lunch"));
        QVERIFY(evening.open());
        QVERIFY(evening.runTo(evening.info.scenario.starts + 40min));
        QVERIFY(evening.seek(evening.info.scenario.starts + 20min));
        std::vector<StoryNote> notes;
        connect(&evening.evening, &Evening::notesChanged, this,
                [&notes](const std::vector<StoryNote> &told) { notes = told; });
        evening.evening.writeNote(QStringLiteral("look at\u202e the pass\u0085"));
        QTRY_COMPARE(notes.size(), std::size_t(1));
        QCOMPARE(notes[0].text, std::string("look at the pass"));
        QCOMPARE(notes[0].at, evening.info.scenario.starts + 20min);
        evening.evening.editNote(notes[0].number, QStringLiteral("look at the counter"));
        QTRY_COMPARE(notes[0].text, std::string("look at the counter"));
        QCOMPARE(LogReader(evening.info.file.toStdString()).notes().size(), std::size_t(1));
        evening.evening.removeNote(notes[0].number);
        QTRY_VERIFY(notes.empty());
    }
};

RESTAURANT_TEST(TestCursor)

} // namespace restaurant::testing::tst_cursor
#include "tst_cursor.moc"
