#include "domain/orderfulfilment.h"
#include "domain/storeerror.h"
#include "store/besidelog.h"
#include "store/forging.h"
#include "store/logreader.h"
#include "store/olderstore.h"
#include "store/support.h"
#include "store/verify.h"
#include "testprogram.h"
#include "write/statefields.h"
#include "json/encode.h"

#include <QTest>

#include <optional>

namespace restaurant::testing::tst_protection {

using namespace restaurant::test;

namespace {

bool says(const std::string &sentence, const QByteArray &what)
{
    return sentence.find(what.toStdString()) != std::string::npos;
}

/// The process manager's state when all that is recorded has happened.
std::string stateOf(const std::string &file)
{
    OrderFulfilment fulfilment;
    for (const RecordedEvent &event : LogReader(file).read(Position{}, 1000))
        static_cast<void>(fulfilment.react(event));
    std::string state = "{\"open\":";
    encode(fulfilment.open(), state);
    return state + "}";
}

} // namespace

/// Whatever is recorded, or kept beside it to save time, cannot be changed by hand unseen: verify
/// names the first thing that is another, and nobody opens the file to go on with it.
///
/// Commands 1 to 24: deliveries; 25 is refused; 26 seats a party, 27 places its order. Activities 1
/// to 3 stand behind command 24, 4 to 6 behind command 25 at the same event, 7 behind command 27.
class TestProtection : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_evening.reset(); }

    void aChangeByHandIsNamed_data();
    void aChangeByHandIsNamed();
    void inOlderFormatsTheChainProtectsEventsAlone();
    void whatTheChainCoversFollowsTheOrderInWhichItWasRecorded();
    void theChainGoesOnAfterTheFileWasClosed();
    void theChainGoesOnAfterWhatWasUndone();

private:
    void record(int activities);
    std::optional<TestStore> m_evening;
};

void TestProtection::record(int activities)
{
    for (int n = 0; n < activities; ++n)
        m_evening->handler().record(GuestLeft{GuestId{1}, LeaveReason::LostPatience, {}},
                                    Instant{std::chrono::hours(13)});
    m_evening->handler().commit();
}

void TestProtection::init()
{
    m_evening.emplace();
    m_evening->receive(24);
    record(3);
    m_evening->carryOut(sent(1, ramen(7, 1))); // nobody sits there
    record(3);
    m_evening->carryOut(sent(2, seat(1, 5)));
    m_evening->carryOut(sent(3, ramen(7, 1)));
    m_evening->handler().saveSubscription(keptFulfilment,
                                          {Position{26}, stateOf(m_evening->path())});
    m_evening->handler().commit();
    record(1);
}

void TestProtection::aChangeByHandIsNamed_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QByteArray>("named");
    const auto row = [](const char *name, const char *change, const char *named) {
        QTest::newRow(name) << QByteArray(change) << QByteArray(named);
    };
    row("a command's time", "UPDATE command SET at = at + 1 WHERE number = 20", "command 20 ");
    row("a command's data", "UPDATE command SET data = replace(data, ':1', ':2') WHERE number = 20",
        "command 20 ");
    row("a command's actor", "UPDATE command SET actor = 'Roger' WHERE number = 20", "command 20 ");
    row("a command's role", "UPDATE command SET role = 'cook' WHERE number = 26", "command 26 ");
    row("a command's id", "UPDATE command SET id = zeroblob(16) WHERE number = 20", "command 20 ");
    row("a command's type", "UPDATE command SET type = 1 WHERE number = 20", "command 20 ");
    row("what was seen", "UPDATE command SET view = 'kitchen', view_position = 3 WHERE number = 20",
        "command 20 ");
    row("a refusal's sentence", "UPDATE command SET sentence = 'No.' WHERE number = 25",
        "command 25 ");
    row("a refusal made an acceptance",
        "UPDATE command SET reason = NULL, sentence = NULL WHERE number = 25", "command 25 ");
    row("an event's data",
        "UPDATE recorded SET data = replace(data, ':1', ':2') WHERE position = 9",
        "position 9: the hash");
    row("an activity's data",
        "UPDATE activity SET data = replace(data, 'lost-patience', 'served') WHERE number >= 2",
        "activity 2 (GuestLeft) ");
    row("an activity's time", "UPDATE activity SET at = at + 1 WHERE number = 7",
        "activity 7 (GuestLeft) ");
    row("an activity's place", "UPDATE activity SET after = 25 WHERE number = 7",
        "activity 7 (GuestLeft) ");
    row("an activity's place among commands", "UPDATE activity SET command = 25 WHERE number = 3",
        "command 25 ");
    row("an activity that is gone", "DELETE FROM activity WHERE number = 5",
        "there is no activity 5");
    row("a refusal that is gone", "DELETE FROM command WHERE number = 25", "command 25 is missing");
    row("the scenario", "UPDATE header SET scenario = '{\"price\":1}'", "the header's scenario");
    row("the seed", "UPDATE header SET seed = 8", "the header's scenario or seed");
    row("an event's word", "UPDATE event_type SET word = 'GuestPaid' WHERE type = 18",
        "event type 18 is called \"GuestPaid\" where it is \"StockReceived\"");
    row("a command's word", "UPDATE command_type SET word = 'Pay' WHERE type = 12",
        "command type 12 is called \"Pay\"");
    row("an activity's word", "UPDATE activity_type SET word = 'Went' WHERE type = 7",
        "activity type 7 is called \"Went\"");
    row("a dish's name", "UPDATE dish SET word = 'falafel' WHERE number = 0",
        "dish 0 is called \"falafel\"");
    row("the process manager's price",
        "UPDATE subscription SET state = replace(state, '\"price\":', '\"price\":9')",
        "the process manager's state at position 26");
    row("the process manager's place", "UPDATE subscription SET position = 25",
        "the process manager's state at position 25");
}

void TestProtection::aChangeByHandIsNamed()
{
    QFETCH(QByteArray, change);
    QFETCH(QByteArray, named);
    QVERIFY(!verifyLog(m_evening->path()));
    m_evening->close();
    changeByHand(m_evening->path(), change.toStdString());
    const auto difference = verifyLog(m_evening->path());
    QVERIFY(difference.has_value());
    const std::string sentence = sentenceOf(*difference);
    QVERIFY2(says(sentence, named), sentence.c_str());
    QVERIFY_THROWS_EXCEPTION(StoreError, m_evening->open());
}

void TestProtection::inOlderFormatsTheChainProtectsEventsAlone()
{
    m_evening->close();
    makeOlder(m_evening->path(), 3);
    QVERIFY(!verifyLog(m_evening->path()));
    changeByHand(m_evening->path(), "UPDATE command SET at = at + 1 WHERE number = 20");
    QVERIFY(!verifyLog(m_evening->path()));
    QVERIFY(says(protectionOf(m_evening->path()), "not the times and data of commands"));
    changeByHand(m_evening->path(), "UPDATE recorded SET at = at + 1 WHERE position = 20");
    QCOMPARE(verifyLog(m_evening->path()).value().position, Position{20});
}

void TestProtection::whatTheChainCoversFollowsTheOrderInWhichItWasRecorded()
{
    const std::string digest = digestOf(m_evening->path());
    m_evening.emplace();
    m_evening->receive(24);
    record(4); // one of them before the refusal instead of behind it
    m_evening->carryOut(sent(1, ramen(7, 1)));
    record(2);
    m_evening->carryOut(sent(2, seat(1, 5)));
    m_evening->carryOut(sent(3, ramen(7, 1)));
    record(1);
    QVERIFY(!verifyLog(m_evening->path()));
    QVERIFY(digestOf(m_evening->path()) != digest);
}

void TestProtection::theChainGoesOnAfterTheFileWasClosed()
{
    m_evening->open(); // it ends with an activity
    m_evening->carryOut(sent(4, ramen(7, 2)));
    m_evening->open(); // with a refusal
    record(1);
    m_evening->open();
    m_evening->carryOut(sent(5, stock(1)));
    m_evening->open(); // with an event
    m_evening->carryOut(sent(6, stock(1)));
    const auto difference = verifyLog(m_evening->path());
    QVERIFY2(!difference, difference ? difference->what.c_str() : "");
}

void TestProtection::theChainGoesOnAfterWhatWasUndone()
{
    m_evening->handler().record(GuestLeft{}, Instant{std::chrono::hours(13)});
    static_cast<void>(m_evening->handler().handle(sent(7, stock(1))));
    m_evening->store().rollbackGroup();
    m_evening->carryOut(sent(2, seat(1, 5)));  // a repeated one
    m_evening->carryOut(sent(8, ramen(7, 1))); // a refused one
    record(1);
    const auto difference = verifyLog(m_evening->path());
    QVERIFY2(!difference, difference ? difference->what.c_str() : "");
}

RESTAURANT_TEST(TestProtection)

} // namespace restaurant::testing::tst_protection
#include "tst_protection.moc"
