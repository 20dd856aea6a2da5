#include "evening/eveningsource.h"
#include "evening/writeside.h"
#include "testprogram.h"

#include "domain/storeerror.h"
#include "store/verify.h"

#include <QtTest>

#include <QTemporaryDir>

namespace restaurant::testing::tst_writeside {

namespace {

Scenario quietLunch()
{
    return loadScenario(
        QStringLiteral(SOURCE_DIR "/resources/scenarios/quiet-lunch.scenario.json"));
}

void playTo(WriteSide &writeSide, Instant until, int group)
{
    do
        (void)writeSide.advance(until, group);
    while (writeSide.next() && *writeSide.next() <= until);
}

SentCommand seatParty(int table, int party)
{
    SentCommand sent;
    sent.id.bytes[0] = static_cast<std::uint8_t>(100 + table);
    sent.correlation = sent.id;
    sent.actor = {Name::from("Charlie").value(), Role::Taker};
    sent.command = SeatParty{TableId{table}, PartyId{party}, 2};
    return sent;
}

} // namespace

class TestWriteSide : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    const Scenario m_scenario = quietLunch();

    std::string path(const char *name) const
    {
        return m_folder.filePath(QLatin1String(name)).toStdString();
    }
    std::string digestPlayedInGroupsOf(int group, const char *name) const
    {
        const std::string file = path(name);
        {
            WriteSide writeSide(file, m_scenario);
            playTo(writeSide, m_scenario.ends, group);
        }
        return digestOf(file);
    }

private slots:
    void groupsDoNotChangeTheJournal()
    {
        const std::string one = digestPlayedInGroupsOf(1, "groups-1.restaurant");
        QCOMPARE(digestPlayedInGroupsOf(7, "groups-7.restaurant"), one);
        QCOMPARE(digestPlayedInGroupsOf(512, "groups-512.restaurant"), one);
    }

    void anEveningGoesOnWhereItWasClosed()
    {
        const std::string whole = digestPlayedInGroupsOf(512, "whole.restaurant");
        const std::string file = path("parts.restaurant");
        {
            WriteSide writeSide(file, m_scenario);
            playTo(writeSide, *instantFrom("12:20"), 512);
        }
        for (const char *until : {"12:20", "12:31:30", "13:30"}) {
            WriteSide writeSide(file);
            playTo(writeSide, *instantFrom(until), 512);
        }
        QCOMPARE(digestOf(file), whole);
    }

    void anEveningGoesOnAfterACrashBetweenAnEventAndItsReactions()
    {
        const std::string whole = digestPlayedInGroupsOf(512, "no-crash.restaurant");
        const std::string file = path("crash.restaurant");
        { // a group of one entry commits events before the process manager has answered them
            WriteSide writeSide(file, m_scenario);
            for (int n = 0; n < 40; ++n)
                (void)writeSide.advance(m_scenario.ends, 1);
        }
        WriteSide writeSide(file);
        playTo(writeSide, m_scenario.ends, 512);
        QVERIFY(!verifyLog(file));
        QCOMPARE(digestOf(file), whole);
    }

    /// The process manager's list comes back with the evening: what has begun before expires after.
    void whatIsWaitedForExpiresInAnEveningThatGoesOn()
    {
        const Scenario late = loadScenario(
            QStringLiteral(SOURCE_DIR "/resources/scenarios/paid-too-late.scenario.json"));
        const std::string whole = path("late-whole.restaurant");
        {
            WriteSide writeSide(whole, late);
            playTo(writeSide, late.ends, 512);
        }
        const std::string file = path("late-parts.restaurant");
        {
            WriteSide writeSide(file, late);
            playTo(writeSide, *instantFrom("12:06"), 512);
            QCOMPARE(writeSide.todo().size(), std::size_t{2});
        }
        for (const char *until : {"12:08", "12:09", "12:18", "12:22", "12:36", "12:50"}) {
            WriteSide writeSide(file);
            playTo(writeSide, *instantFrom(until), 1);
        }
        QVERIFY(!verifyLog(file));
        QCOMPARE(digestOf(file), digestOf(whole));
    }

    void aPersonsCommandEntersAtThePresentInstant()
    {
        WriteSide writeSide(path("person.restaurant"), m_scenario);
        const Instant noon = *instantFrom("12:00");
        playTo(writeSide, noon, 512);
        writeSide.submit(seatParty(4, 90));
        const auto done = writeSide.advance(noon, 512);
        QCOMPARE(done.commands.size(), std::size_t{1});
        QCOMPARE(done.commands.front().outcome.kind, OutcomeKind::Accepted);
        QCOMPARE(done.commands.front().outcome.events.front().at, noon);
    }

    void whatIsCommittedIsPublished()
    {
        WriteSide writeSide(path("published.restaurant"), m_scenario);
        (void)writeSide.advance(m_scenario.starts, 512);
        QVERIFY(number(writeSide.feed().head()) > 0);
        QCOMPARE(writeSide.feed().head(), writeSide.store().head().position);
    }

    void aStepIsOneCommandWithItsReactions()
    {
        WriteSide writeSide(path("step.restaurant"), m_scenario);
        (void)writeSide.advance(m_scenario.starts, 512);
        for (int n = 0; n < 30 && writeSide.next(); ++n) {
            const auto done = writeSide.step();
            const auto byPeople =
                std::count_if(done.commands.begin(), done.commands.end(),
                              [](const auto &c) { return c.sent.actor.role != Role::Policy; });
            QCOMPARE(byPeople + static_cast<long>(done.cues.size()), 1L);
        }
    }

    void aScenarioIsNotPlayedOverAFileThatIsThere()
    {
        const std::string file = path("there.restaurant");
        {
            WriteSide writeSide(file, m_scenario);
        }
        QVERIFY_THROWS_EXCEPTION(StoreError, WriteSide(file, m_scenario));
    }
};

RESTAURANT_TEST(TestWriteSide)

} // namespace restaurant::testing::tst_writeside
#include "tst_writeside.moc"
