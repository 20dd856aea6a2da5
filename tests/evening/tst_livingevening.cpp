// An evening in which guests and staff live: the same through the real views as through any others,
// and gone on with by being run again.
#include "evening/evening.h"
#include "evening/eveningsource.h"
#include "evening/views.h"
#include "evening/writeside.h"
#include "testprogram.h"

#include "scenario/scenariofile.h"
#include "store/logreader.h"
#include "store/verify.h"

#include <QtTest>

#include <QFile>
#include <QTemporaryDir>

namespace restaurant::testing::tst_livingevening {

namespace {

/// Twenty busy minutes, with views that are late.
Scenario shortEvening()
{
    Scenario scenario = loadScenario(
        QStringLiteral(SOURCE_DIR "/resources/scenarios/charlie-is-back.scenario.json"));
    scenario.ends = scenario.starts + std::chrono::minutes(20);
    scenario.live.rota.clear();
    for (GuestProfile &guests : scenario.live.guests)
        guests.arrivals = ArrivalRates{{{scenario.starts, scenario.ends, 40}}};
    scenario.live.delays = {{ViewName::Kitchen, std::chrono::seconds(3)},
                            {ViewName::Waiter, std::chrono::seconds(5)}};
    std::erase_if(scenario.cues, [&](const Cue &cue) { return cue.at > scenario.ends; });
    std::erase_if(scenario.script, [&](const auto &command) { return command.at > scenario.ends; });
    return scenario;
}

void playTo(WriteSide &writeSide, Instant until, int group = 512)
{
    do
        (void)writeSide.advance(until, group);
    while (writeSide.next() && *writeSide.next() <= until);
}

std::vector<Happening> storyOf(const std::string &file)
{
    LogReader log(file);
    return log.story({}, 1'000'000);
}

LogIdentity identityOf(WriteSide &writeSide)
{
    return {writeSide.store().header().store, writeSide.store().header().epoch};
}

/// A person's: its id does not derive from anything.
SentCommand personsCommand(const WriteSide &writeSide)
{
    SentCommand sent;
    sent.id = *uuidFrom("6ba7b810-9dad-41d1-80b4-00c04fd430c8");
    sent.correlation = sent.id;
    sent.actor = {Name::from("Nadia").value(), Role::Manager};
    sent.at = writeSide.now();
    sent.command = ReceiveStock{writeSide.scenario().restaurant.menu.dishes.front().id, 3};
    return sent;
}

} // namespace

class TestLivingEvening : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    const Scenario m_scenario = shortEvening();

    std::string path(const char *name) const
    {
        return m_folder.filePath(QLatin1String(name)).toStdString();
    }
    /// Played in one go, with boards in memory for those who look.
    std::string playedWhole(const char *name) const
    {
        const std::string file = path(name);
        WriteSide writeSide(file, m_scenario);
        playTo(writeSide, m_scenario.ends);
        return file;
    }

private slots:
    void guestsAndStaffLeaveARecord()
    {
        const std::string file = playedWhole("record.restaurant");
        QVERIFY(!verifyLog(file));
        LogReader log(file);
        QVERIFY(number(log.head()) > 50);
        QVERIFY(number(log.lastActivity()) > 50);
    }

    void theRealViewsShowTheSameAsBoardsInMemory()
    {
        const std::string inMemory = playedWhole("in-memory.restaurant");
        const std::string file = path("real-views.restaurant");
        {
            WriteSide writeSide(file, m_scenario);
            Views views({file, identityOf(writeSide)}, writeSide.scenario().restaurant,
                        writeSide.feeds());
            writeSide.showOn(&views);
            playTo(writeSide, m_scenario.ends, 7);
            QVERIFY(views.waitUntilSaved(writeSide.reach()));
        }
        QCOMPARE(digestOf(file), digestOf(inMemory));
        QVERIFY(storyOf(file) == storyOf(inMemory));
    }

    void aViewShowsWhatRestaurantTimeHasBroughtIt()
    {
        const std::string file = path("late.restaurant");
        WriteSide writeSide(file, m_scenario);
        Views views({file, identityOf(writeSide)}, writeSide.scenario().restaurant,
                    writeSide.feeds());
        writeSide.showOn(&views);
        bool wasLate = false;
        for (Instant until = m_scenario.starts; until < m_scenario.ends;
             until += std::chrono::seconds(10)) {
            playTo(writeSide, until);
            const ViewMarks marks = writeSide.reach();
            QVERIFY(views.waitUntil(marks));
            const Position kitchen = marks[static_cast<std::size_t>(ViewName::Kitchen)].event;
            QCOMPARE(views.board<KitchenBoard>(kitchen).position, kitchen);
            wasLate = wasLate || kitchen < writeSide.head().event;
        }
        QVERIFY(wasLate);
    }

    void itGoesOnWhereItWasClosed()
    {
        const std::string whole = playedWhole("whole.restaurant");
        const std::string file = path("parts.restaurant");
        {
            WriteSide writeSide(file, m_scenario);
            playTo(writeSide, m_scenario.starts + std::chrono::minutes(7));
        }
        for (const int minutes : {7, 12, 20}) {
            WriteSide writeSide(file);
            playTo(writeSide, m_scenario.starts + std::chrono::minutes(minutes));
        }
        QCOMPARE(digestOf(file), digestOf(whole));
        QVERIFY(storyOf(file) == storyOf(whole));
        QVERIFY(!verifyLog(file));
    }

    void itGoesOnAfterACrashBetweenAnyTwoSteps()
    {
        const std::string whole = playedWhole("no-crash.restaurant");
        const std::string file = path("crashes.restaurant");
        {
            WriteSide writeSide(file, m_scenario);
        }
        for (int steps = 1; steps < 400; steps += 57) {
            WriteSide writeSide(file); // whose end is as sudden as a crash: it saves nothing
            for (int n = 0; n < steps && writeSide.next(); ++n)
                (void)writeSide.advance(m_scenario.ends, 1);
        }
        WriteSide writeSide(file);
        playTo(writeSide, m_scenario.ends);
        QCOMPARE(digestOf(file), digestOf(whole));
        QVERIFY(storyOf(file) == storyOf(whole));
    }

    void whatPersonsDidIsDoneAgainWhereItWasDone()
    {
        const auto playedBy = [this](const char *name, bool inParts) {
            const std::string file = path(name);
            auto writeSide = std::make_unique<WriteSide>(file, m_scenario);
            const auto reopen = [&] {
                if (!inParts)
                    return;
                writeSide.reset();
                writeSide = std::make_unique<WriteSide>(file);
            };
            playTo(*writeSide, m_scenario.starts + std::chrono::minutes(5));
            writeSide->submit(personsCommand(*writeSide));
            playTo(*writeSide, m_scenario.starts + std::chrono::minutes(6));
            auto pools = staffingOf(m_scenario.live.pools);
            pools.front().staff.push_back("Zoe");
            (void)writeSide->setStaffing(pools, "Zoe helps");
            reopen();
            playTo(*writeSide, m_scenario.starts + std::chrono::minutes(9));
            reopen();
            playTo(*writeSide, m_scenario.ends);
            return file;
        };
        const std::string whole = playedBy("persons.restaurant", false);
        const std::string parts = playedBy("persons-again.restaurant", true);
        QCOMPARE(digestOf(parts), digestOf(whole));
        QVERIFY(storyOf(parts) == storyOf(whole));
    }

    void whatGuestsOnPhonesDidIsDoneAgainWithNobodyThere()
    {
        const auto playedBy = [this](const char *name, bool inParts) {
            const std::string file = path(name);
            auto writeSide = std::make_unique<WriteSide>(file, m_scenario);
            const auto playOn = [&](int minutes) {
                if (inParts) {
                    writeSide.reset();
                    writeSide = std::make_unique<WriteSide>(file);
                }
                playTo(*writeSide, m_scenario.starts + std::chrono::minutes(minutes));
            };
            playOn(5);
            const GuestId guest{number(writeSide->lastGuest()) + 1};
            const Actor heron{Name::from("Guest 1, heron").value(), Role::Guest};
            (void)writeSide->carryOut(
                PhoneDeed{GuestCame{guest, GuestKind::Takeaway, 1, heron.name.text()}});
            const OrderId order{9000};
            SentCommand sent = personsCommand(*writeSide);
            sent.actor = heron;
            WantedLine line;
            line.dish = m_scenario.restaurant.menu.dishes.front().id;
            sent.command = PlaceOrder{order, OrderKind::Takeaway, {}, heron.name, {line}};
            writeSide->submit(sent);
            playTo(*writeSide, writeSide->now());
            playOn(6);
            (void)writeSide->carryOut(PhoneDeed{
                ViewConsulted{{}, ViewName::Status, writeSide->head().event, {}, guest, true}});
            (void)writeSide->carryOut(PhoneDeed{PhoneWished{guest, PhoneWish::Ask, order}});
            playOn(12);
            (void)writeSide->carryOut(PhoneDeed{PhoneWished{guest, PhoneWish::Leave, {}}});
            playOn(20);
            return file;
        };
        const std::string whole = playedBy("phones.restaurant", false);
        const std::string parts = playedBy("phones-again.restaurant", true);
        QVERIFY(storyOf(parts) ==
                storyOf(whole)); // the digest is another: a person's words are salted
        const auto commands = LogReader(parts).commands({}, 1'000'000);
        QVERIFY(commands == LogReader(whole).commands({}, 1'000'000));
        const std::string digest = digestOf(parts);
        WriteSide again(parts); // opened once more, it adds nothing
        QCOMPARE(digestOf(parts), digest);
        QVERIFY(std::any_of(commands.begin(), commands.end(), [](const CommandRecord &record) {
            return record.sent.actor.name.text().starts_with("Guest ") && !record.rejection;
        }));
    }

    void looksOnPhonesAreCommittedAndToldTogether()
    {
        const std::string file = path("looks.restaurant");
        WriteSide writeSide(file, m_scenario);
        playTo(writeSide, m_scenario.starts + std::chrono::minutes(5));
        const GuestId guest{number(writeSide.lastGuest()) + 1};
        (void)writeSide.carryOut(
            PhoneDeed{GuestCame{guest, GuestKind::Takeaway, 1, "Guest 1, heron"}});
        const auto looks = [&] {
            const std::vector<Happening> story = storyOf(file);
            return std::count_if(story.begin(), story.end(), [&](const Happening &each) {
                const auto *done = std::get_if<RecordedActivity>(&each.what);
                const auto *look = done ? std::get_if<ViewConsulted>(&done->activity) : nullptr;
                return look && look->guest == guest;
            });
        };
        for (int each = 0; each < 3; ++each) {
            const PhoneDeed look{ViewConsulted{{},
                                               ViewName::Status,
                                               Position{number(writeSide.head().event) - each},
                                               {},
                                               guest,
                                               true}};
            QVERIFY(writeSide.carryOut(look).looks.empty());
        }
        QCOMPARE(looks(), 0);
        const WriteSide::Advance told = writeSide.advance(writeSide.now(), 512);
        QCOMPARE(looks(), 3);
        QCOMPARE(std::count_if(told.looks.begin(), told.looks.end(),
                               [&](const Look &look) { return look.guest == guest; }),
                 3);
    }

    void whoIsPutToWorkByAPersonMayDoThatWork()
    {
        const std::string file = path("hired.restaurant");
        const auto answerTo = [](WriteSide &writeSide, const char *id, Role role) {
            SentCommand sent = personsCommand(writeSide);
            sent.id = *uuidFrom(id);
            sent.correlation = sent.id;
            sent.actor = {Name::from("Zoe").value(), role};
            sent.command = PlaceOrder{};
            return writeSide.carryOutInOrder({sent}).front().rejection->reason;
        };
        const auto isListed = [](Reason reason) {
            return reason != Reason::NotOnStaff && reason != Reason::NotInRole;
        };
        {
            WriteSide writeSide(file, m_scenario);
            playTo(writeSide, m_scenario.starts + std::chrono::minutes(5));
            QVERIFY(answerTo(writeSide, "6ba7b810-9dad-41d1-80b4-00c04fd43001", Role::Taker) ==
                    Reason::NotOnStaff);
            auto pools = staffingOf(m_scenario.live.pools);
            pools.front().staff = {"Zoe"};
            (void)writeSide.setStaffing(pools, "Zoe does it all");
            QVERIFY(
                isListed(answerTo(writeSide, "6ba7b810-9dad-41d1-80b4-00c04fd43002", Role::Taker)));
            QVERIFY(answerTo(writeSide, "6ba7b810-9dad-41d1-80b4-00c04fd43003", Role::Manager) ==
                    Reason::NotInRole);
        }
        WriteSide writeSide(file);
        QVERIFY(isListed(answerTo(writeSide, "6ba7b810-9dad-41d1-80b4-00c04fd43004", Role::Taker)));
        playTo(writeSide, m_scenario.ends);
        const auto commands = LogReader(file).commands({}, 1'000'000);
        QVERIFY(std::any_of(commands.begin(), commands.end(), [](const CommandRecord &record) {
            return record.sent.actor.name.text() == "Zoe" && !record.rejection;
        }));
    }

    void staffingIsRecordedAndToldAsACue()
    {
        WriteSide writeSide(path("staffing.restaurant"), m_scenario);
        playTo(writeSide, m_scenario.starts + std::chrono::minutes(1));
        const auto done = writeSide.setStaffing(staffingOf(m_scenario.live.pools), "As before");
        QCOMPARE(done.cues.size(), std::size_t{1});
        QCOMPARE(done.cues.front().title, std::string("As before"));
        const auto story = storyOf(writeSide.store().path());
        const auto &last = std::get<RecordedActivity>(story.back().what);
        QCOMPARE(std::get<StaffingChanged>(last.activity).why, std::string("As before"));
    }

    void itIsTheSameAtAnySpeed_data()
    {
        QTest::addColumn<double>("speed");
        QTest::newRow("flat out") << 0.0;
        QTest::newRow("a minute in a tenth of a second") << 600.0;
        QTest::newRow("an hour in a second") << 3600.0;
    }
    void itIsTheSameAtAnySpeed()
    {
        QFETCH(double, speed);
        const QString scenario = m_folder.filePath(QStringLiteral("short.scenario.json"));
        QFile file(scenario);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(scenarioText(m_scenario)));
        file.close();
        Evening evening({EveningSource::Kind::Scenario, scenario});
        bool ended = false;
        std::size_t guests = 0;
        std::size_t minutes = 0;
        connect(&evening, &Evening::clockChanged, this,
                [&](const ClockState &clock) { ended = clock.ended; });
        evening.listen<FloorBoard>(this, [&](const auto &changes) {
            guests += std::get<Changes<FloorGuest>>(changes).upserted.size();
        });
        evening.listen<MeasuresBoard>(this, [&](const auto &changes) {
            minutes += std::get<Changes<MinuteMeasure>>(changes).upserted.size();
        });
        QSignalSpy opened(&evening, &Evening::opened);
        evening.open();
        QVERIFY(opened.wait(10'000));
        evening.setSpeed(speed);
        evening.run();
        QTRY_VERIFY_WITH_TIMEOUT(ended, 120'000);
        QSignalSpy saved(&evening, &Evening::saved);
        const QString copy =
            m_folder.filePath(QStringLiteral("speed-%1.restaurant").arg(int(speed)));
        evening.saveAs(copy);
        QVERIFY(saved.wait(10'000));
        static const std::string expected = digestOf(playedWhole("speed.restaurant"));
        QCOMPARE(digestOf(copy.toStdString()), expected);
        QTRY_VERIFY(guests > 0);
        QTRY_VERIFY(minutes > 10);
    }

    void anEveningThatCannotHaveBeenRecordedIsRefused()
    {
        const std::string file = playedWhole("another.restaurant");
        {
            const auto store = EventStore::open(file);
            store->beginGroup();
            store->activities().append(WorkDropped{WorkId{999}}, m_scenario.ends);
            store->commitGroup();
        }
        QVERIFY_THROWS_EXCEPTION(RecordMismatch, WriteSide{file});
    }
};

RESTAURANT_TEST(TestLivingEvening)

} // namespace restaurant::testing::tst_livingevening
#include "tst_livingevening.moc"
