#include "domain/storeerror.h"
#include "sqlite/longwork.h"
#include "sqlite/query.h"
#include "store/besidelog.h"
#include "store/forging.h"
#include "store/logreader.h"
#include "store/support.h"
#include "store/verify.h"
#include "testprogram.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <functional>
#include <optional>

namespace restaurant::testing::tst_verify {

using namespace restaurant::test;

namespace {

/// What is said where something is refused; empty if it is not.
std::string refusalOf(const std::function<void()> &open)
{
    try {
        open();
        return {};
    } catch (const StoreError &error) {
        return error.what();
    }
}

bool says(const std::string &sentence, const char *what)
{
    return sentence.find(what) != std::string::npos;
}

/// One bit of one id, in the index alone. In a leaf of an index a cell begins with the length of
/// its header and the type of its first value: a blob of 16 bytes.
void flipInTheIndexOfIds(const std::string &path)
{
    constexpr qsizetype pageSize = 4096;
    constexpr char leafOfAnIndex = 0x0a;
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    for (qsizetype page = pageSize; page < bytes.size(); page += pageSize) {
        const qsizetype cell = bytes.indexOf("\x03\x2c", page);
        if (bytes[page] != leafOfAnIndex || cell < 0 || cell >= page + pageSize - 20)
            continue;
        const qsizetype place = cell + 8;
        QVERIFY(file.seek(place));
        QVERIFY(file.putChar(static_cast<char>(bytes[place] ^ 1)));
        return;
    }
    QFAIL("there is no index of ids");
}

std::string quickCheckOf(const std::string &path)
{
    return text(Connection(path, Purpose::ReadOnly), "PRAGMA quick_check(1)");
}

} // namespace

/// Every planted fault is found, and named. The log: deliveries at 1 to 100, a refused command,
/// a seated party at 101, one that moves at 102 and 103.
class TestVerify : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_evening.reset(); }

    void aWholeLogHasNoDifference();
    void everyPlantedFaultIsFound_data();
    void everyPlantedFaultIsFound();
    void damageAnywhereIsNoticedWhenTheStoreIsOpened_data();
    void damageAnywhereIsNoticedWhenTheStoreIsOpened();
    void wrongContentInARightChainIsFound_data();
    void wrongContentInARightChainIsFound();
    void anActivityBehindAnEventThatIsNotThereIsFound();
    void anIndexThatSaysSomethingElseThanItsTableIsFound();
    void aLargeFileIsLookedAtLikeASmallOne();
    void whoHasGivenUpWaitsNoLonger();
    void howFarItHasComeIsTold();
    void whatANewerProgramWroteIsNoDamage_data();
    void whatANewerProgramWroteIsNoDamage();
    void aFactInTheWrongStreamIsFoundByFolding();
    void equalEveningsHaveEqualDigests();
    void aDigestCoversIdsTimesAndRefusedCommands();

private:
    std::optional<TestStore> m_evening;
};

void TestVerify::init()
{
    m_evening.emplace();
    m_evening->receive(100);
    m_evening->carryOut(sent(1, ramen(7, 1)));
    m_evening->carryOut(sent(2, seat(1, 5)));
    m_evening->carryOut(sent(3, MoveParty{TableId{1}, TableId{2}}));
}

void TestVerify::aWholeLogHasNoDifference()
{
    QVERIFY(!verifyLog(m_evening->path()));
}

void TestVerify::everyPlantedFaultIsFound_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("position");
    QTest::addColumn<QByteArray>("what");
    const auto row = [](const char *name, const char *fault, int position, const char *what) {
        QTest::newRow(name) << QByteArray(fault) << position << QByteArray(what);
    };
    row("a changed fact", "UPDATE recorded SET data = replace(data, '1', '2') WHERE position = 40",
        40, "hash");
    row("a changed time", "UPDATE recorded SET at = at + 1 WHERE position = 41", 41, "hash");
    row("a changed version", "UPDATE recorded SET version = 999 WHERE position = 42", 42, "hash");
    row("another actor", "UPDATE command SET actor = 'Roger' WHERE number = 43", 0, "command 43 ");
    row("another hash", "UPDATE recorded SET hash = zeroblob(32) WHERE position = 44", 44, "hash");
    row("a stream without a name", "DELETE FROM dish", 1, "stream");
    row("a lost event", "DELETE FROM recorded WHERE position = 45", 45, "missing");
    row("a lost end", "DELETE FROM recorded WHERE position = 103", 104, "accounts for");
    row("an unknown schema", "UPDATE recorded SET schema = 9 WHERE position = 46", 46, "hash");
    row("a command of other events", "UPDATE command SET last_position = 102 WHERE number = 103", 0,
        "command 103 ");
    row("a lost refusal", "DELETE FROM command WHERE number = 101", 101, "command 101 is missing");
    row("a refusal that wrote", "UPDATE command SET first_position = 5 WHERE number = 101", 0,
        "command 101 ");
    row("a snapshot of another state",
        "UPDATE snapshot SET data = replace(data, '\"left\":100', '\"left\":99')", 100, "snapshot");
}

void TestVerify::everyPlantedFaultIsFound()
{
    QFETCH(QByteArray, fault);
    QFETCH(int, position);
    QFETCH(QByteArray, what);
    m_evening->close();
    run(Connection(m_evening->path(), Purpose::WriteStore), fault.constData());
    const auto difference = verifyLog(m_evening->path());
    QVERIFY(difference.has_value());
    QVERIFY2(difference->what.find(what.toStdString()) != std::string::npos,
             difference->what.c_str());
    QCOMPARE(difference->position, Position{position});
}

void TestVerify::damageAnywhereIsNoticedWhenTheStoreIsOpened_data()
{
    QTest::addColumn<int>("position");
    QTest::newRow("near the beginning") << 60;
    QTest::newRow("at the end") << 1603;
}

void TestVerify::damageAnywhereIsNoticedWhenTheStoreIsOpened()
{
    QFETCH(int, position);
    m_evening->receive(1500, 5000);
    m_evening->close();
    const std::string place = std::to_string(position);
    changeByHand(m_evening->path(),
                 "UPDATE recorded SET data = replace(data, 'ramen', 'ramon') WHERE position = " +
                     place);
    const std::string wanted = "position " + place + ": the hash is not that of what is stored";
    const std::string writing = refusalOf([&] { m_evening->open(); });
    const std::string reading =
        refusalOf([&] { const LogReader log(m_evening->path(), LogReader::Origin::Foreign); });
    QVERIFY2(says(writing, wanted.c_str()), writing.c_str());
    QVERIFY2(says(reading, wanted.c_str()), reading.c_str());
}

void TestVerify::wrongContentInARightChainIsFound_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("position");
    QTest::addColumn<QByteArray>("what");
    const auto row = [](const char *name, const char *fault, int position, const char *what) {
        QTest::newRow(name) << QByteArray(fault) << position << QByteArray(what);
    };
    row("another dish's event",
        "UPDATE recorded SET data = replace(data, 'ramen', 'falafel')"
        " WHERE position = 40",
        40, "does not belong into stock-ramen");
    row("a version twice",
        "UPDATE recorded SET version = -1 WHERE position = 41;"
        "UPDATE recorded SET version = 41 WHERE position = 42;"
        "UPDATE recorded SET version = 42 WHERE position = 41",
        41, "has no version 41");
    row("a stream beyond all numbers",
        "UPDATE recorded SET stream = 4611686018427387905 WHERE position = 101", 101,
        "stream is unknown");
    row("no JSON", "UPDATE recorded SET data = '{' WHERE position = 43", 43, "cannot be read");
    row("a time before the evening", "UPDATE recorded SET at = -1 WHERE position = 44", 44,
        "outside of any evening");
    row("a time long after it", "UPDATE recorded SET at = 9223372036854775807 WHERE position = 45",
        45, "outside of any evening");
    row("no command", "UPDATE recorded SET command = 9999 WHERE position = 46", 46,
        "does not account for it");
    row("a command of no time", "UPDATE command SET at = -1 WHERE number = 101", 0,
        "time of command 101");
    row("a snapshot of nothing", "INSERT INTO snapshot VALUES (36, 3, 100, 100, '{}')", 103,
        "snapshot that no events lead to");
    row("a snapshot of what is to come", "UPDATE snapshot SET version = 200", 103,
        "snapshot that no events lead to");
}

void TestVerify::wrongContentInARightChainIsFound()
{
    QFETCH(QByteArray, fault);
    QFETCH(int, position);
    QFETCH(QByteArray, what);
    m_evening->close();
    changeByHand(m_evening->path(), fault.toStdString());
    chainAnew(m_evening->path());
    const auto difference = verifyLog(m_evening->path());
    QVERIFY(difference.has_value());
    QVERIFY2(says(difference->what, what.constData()), difference->what.c_str());
    QCOMPARE(difference->position, Position{position});
}

void TestVerify::anActivityBehindAnEventThatIsNotThereIsFound()
{
    m_evening->handler().record(WorkDropped{WorkId{1}}, Instant{std::chrono::hours(12)});
    m_evening->handler().commit();
    m_evening->close();
    changeByHand(m_evening->path(), "UPDATE activity SET after = 5000");
    const std::string refusal =
        refusalOf([&] { const LogReader log(m_evening->path(), LogReader::Origin::Foreign); });
    QVERIFY2(says(refusal, "activity 1 follows an event that is not there"), refusal.c_str());
}

/// quick_check says nothing of it; then the same command would be accepted a second time.
void TestVerify::anIndexThatSaysSomethingElseThanItsTableIsFound()
{
    m_evening->close();
    flipInTheIndexOfIds(m_evening->path());
    QCOMPARE(quickCheckOf(m_evening->path()), std::string("ok"));
    const std::string refusal = refusalOf([&] { m_evening->open(); });
    QVERIFY2(says(refusal, "index"), refusal.c_str());
}

/// By two threads at once; pages and indices have the first word.
void TestVerify::aLargeFileIsLookedAtLikeASmallOne()
{
    addNote(m_evening->store().connection(),
            {{}, {}, {}, std::string(std::size_t{5} * 1024 * 1024, 'x'), 0});
    m_evening->close();
    QVERIFY(!verifyLog(m_evening->path()));
    changeByHand(m_evening->path(), "UPDATE command SET actor = 'Zoe' WHERE number = 20");
    const auto difference = verifyLog(m_evening->path());
    QVERIFY(difference && says(difference->what, "command 20"));
    flipInTheIndexOfIds(m_evening->path());
    const std::string refusal = refusalOf([&] { (void)verifyLog(m_evening->path()); });
    QVERIFY2(says(refusal, "index"), refusal.c_str());
}

void TestVerify::whoHasGivenUpWaitsNoLonger()
{
    bool isGivenUp = false;
    try {
        const LongWork work({[] { return true; }, {}});
        (void)verifyLog(m_evening->path());
    } catch (const StoreError &error) {
        isGivenUp = error.why() == StoreTrouble::GivenUp;
    }
    QVERIFY(isGivenUp);
    QVERIFY(!verifyLog(m_evening->path()));
}

void TestVerify::howFarItHasComeIsTold()
{
    m_evening->receive(1000, 2000);
    std::vector<int> told;
    const LongWork work({{}, [&told](int percent) { told.push_back(percent); }});
    QVERIFY(!verifyLog(m_evening->path()));
    QVERIFY(told.size() > 2);
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QVERIFY(told.front() > 0 && told.back() <= 100);
}

void TestVerify::whatANewerProgramWroteIsNoDamage_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QByteArray>("what");
    QTest::newRow("an event type")
        << QByteArray("INSERT INTO event_type VALUES (99, 'TipGiven');"
                      "UPDATE recorded SET type = 99 WHERE position = 60")
        << QByteArray("the type TipGiven is unknown to this program: a newer one has written it");
    QTest::newRow("a schema") << QByteArray("UPDATE recorded SET schema = 2 WHERE position = 60")
                              << QByteArray("schema 2 of StockReceived is unknown to this program");
}

void TestVerify::whatANewerProgramWroteIsNoDamage()
{
    QFETCH(QByteArray, change);
    QFETCH(QByteArray, what);
    m_evening->close();
    changeByHand(m_evening->path(), change.toStdString());
    chainAnew(m_evening->path());
    try {
        const LogReader log(m_evening->path(), LogReader::Origin::Foreign);
        QFAIL("a log was opened that cannot be read");
    } catch (const StoreError &error) {
        QVERIFY(!error.isDamage());
        QVERIFY2(says(error.what(), what.constData()), error.what());
        QVERIFY(says(error.what(), "position 60"));
    }
}

void TestVerify::aFactInTheWrongStreamIsFoundByFolding()
{
    EventStore &store = m_evening->store();
    store.beginGroup();
    const SentCommand command = sent(9, seat(3, 6));
    QVERIFY(store.log().appendCommand(command, std::nullopt, 1));
    QVERIFY(store.log().appendEvent(command, StreamId::of(OrderId{7}), 1,
                                    PartySeated{TableId{3}, PartyId{6}, 2}));
    store.commitGroup();
    const auto difference = verifyLog(m_evening->path());
    QVERIFY(difference.has_value());
    QCOMPARE(difference->position, Position{104});
    QVERIFY(difference->what.find("does not belong into order-7") != std::string::npos);
}

void TestVerify::equalEveningsHaveEqualDigests()
{
    const std::string first = digestOf(m_evening->path());
    QCOMPARE(first.size(), std::size_t{64});
    init(); // the same commands once more, in another store
    QCOMPARE(digestOf(m_evening->path()), first);
}

void TestVerify::aDigestCoversIdsTimesAndRefusedCommands()
{
    const std::string before = digestOf(m_evening->path());
    m_evening->carryOut(sent(8, ramen(7, 3)));
    QVERIFY(digestOf(m_evening->path()) != before);
}

RESTAURANT_TEST(TestVerify)

} // namespace restaurant::testing::tst_verify
#include "tst_verify.moc"
