#include "domain/storeerror.h"
#include "sqlite/query.h"
#include "store/forget.h"
#include "store/forging.h"
#include "store/logreader.h"
#include "store/olderstore.h"
#include "store/support.h"
#include "store/verify.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <optional>

namespace restaurant::testing::tst_guestwords {

using namespace restaurant::test;

namespace {

constexpr auto guest = "Wilhelmina Quastenbrand";
constexpr auto guestNote = "no coriander for Quastenbrand";
constexpr auto allergy = "peanuts kill Quastenbrand";

PlaceOrder takeaway(int order)
{
    PlaceOrder placed = ramen(order, 0);
    placed.kind = OrderKind::Takeaway;
    placed.guest = Name::from(guest).value();
    placed.lines.push_back(placed.lines.front());
    placed.lines[0].note = Note::from(guestNote).value();
    placed.lines[1].allergy = Note::from(allergy).value();
    return placed;
}

/// A command as a scenario makes it: its id derives.
SentCommand scripted(int n, Command command)
{
    SentCommand made = sent(n, std::move(command));
    made.id = derivedId(made.at, Uuid{}, std::to_string(n));
    made.correlation = made.id;
    return made;
}

/// In the file itself, or in anything beside it.
bool standsInItsFolder(const std::string &file, const QByteArray &text)
{
    const QDir folder = QFileInfo(QString::fromStdString(file)).dir();
    for (const QFileInfo &one : folder.entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile bytes(one.filePath());
        if (bytes.open(QIODevice::ReadOnly) && bytes.readAll().contains(text))
            return true;
    }
    return false;
}

OrderPlaced placedIn(const std::string &file)
{
    LogReader log(file);
    for (const RecordedEvent &event : log.read(Position{}, 1000))
        if (const auto *placed = std::get_if<OrderPlaced>(&event.event))
            return *placed;
    return {};
}

} // namespace

/// What a guest says stands beside the chain, and goes when he wants it to go.
class TestGuestWords : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_evening.emplace(); }
    void cleanup() { m_evening.reset(); }

    void whoeverReadsTheLogReadsTheWords();
    void theChainHoldsNoWords();
    void whatIsForgottenIsGoneAndNothingElse();
    void aRefusedOrdersWordsAreForgottenToo();
    void otherGuestsWordsStay();
    void whatIsForgottenIsTheSameCommandStill();
    void wordsOfOlderFormatsStandInTheChain_data();
    void wordsOfOlderFormatsStandInTheChain();
    void wordsOfScenariosMakeTheSameDigestAndThoseOfPersonsDoNot();
    void changedWordsAreFound_data();
    void changedWordsAreFound();
    void wordsOfNoCommandAreFound();

private:
    std::optional<TestStore> m_evening;
};

void TestGuestWords::whoeverReadsTheLogReadsTheWords()
{
    m_evening->carryOut(sent(1, takeaway(7)));
    const OrderPlaced placed = placedIn(m_evening->path());
    QCOMPARE(placed.guest.text(), std::string(guest));
    QCOMPARE(placed.lines[0].note.text(), std::string(guestNote));
    QVERIFY(placed.lines[0].allergy.isEmpty());
    QCOMPARE(placed.lines[1].allergy.text(), std::string(allergy));
    QVERIFY(LogReader(m_evening->path()).commands({}, 1).at(0).sent.command ==
            Command(takeaway(7)));
}

void TestGuestWords::theChainHoldsNoWords()
{
    m_evening->carryOut(sent(1, takeaway(7)));
    const Connection &store = m_evening->store().connection();
    QVERIFY(text(store, "SELECT data FROM command").find("Quastenbrand") == std::string::npos);
    QVERIFY(text(store, "SELECT data FROM recorded").find("Quastenbrand") == std::string::npos);
}

void TestGuestWords::whatIsForgottenIsGoneAndNothingElse()
{
    m_evening->receive(200);
    m_evening->carryOut(sent(1, takeaway(7)));
    const std::string file = m_evening->path();
    m_evening->close();
    QVERIFY(standsInItsFolder(file, "Quastenbrand"));
    const std::string digest = digestOf(file);
    QVERIFY(forgetWordsOf(file, {OrderId{7}}) == (Forgotten{1, 0}));
    QVERIFY(!standsInItsFolder(file, "Quastenbrand"));
    QVERIFY(!standsInItsFolder(file, "coriander"));
    QVERIFY(!verifyLog(file));
    QCOMPARE(digestOf(file), digest);
    QVERIFY(protectionOf(file).find("the words of 1 command are forgotten") != std::string::npos);
    const OrderPlaced placed = placedIn(file);
    QVERIFY(placed.guest.isEmpty());
    QVERIFY(placed.lines[0].note.isEmpty());
    QCOMPARE(placed.lines.size(), std::size_t{2});
    m_evening->open(); // and the evening goes on
    m_evening->carryOut(sent(2, stock(1)));
    QVERIFY(!verifyLog(file));
}

void TestGuestWords::aRefusedOrdersWordsAreForgottenToo()
{
    m_evening->carryOut(sent(1, takeaway(7)));
    m_evening->carryOut(sent(2, takeaway(7))); // there is such an order
    m_evening->close();
    QVERIFY(forgetWordsOf(m_evening->path(), {OrderId{7}}) == (Forgotten{2, 0}));
    QVERIFY(!standsInItsFolder(m_evening->path(), "Quastenbrand"));
}

void TestGuestWords::otherGuestsWordsStay()
{
    PlaceOrder other = takeaway(8);
    other.guest = Name::from("Ada").value();
    m_evening->carryOut(sent(1, other));
    m_evening->carryOut(sent(2, takeaway(7)));
    m_evening->close();
    QVERIFY(forgetWordsOf(m_evening->path(), {OrderId{7}}) == (Forgotten{1, 0}));
    QCOMPARE(placedIn(m_evening->path()).guest.text(), std::string("Ada"));
    QVERIFY(forgetWordsOf(m_evening->path(), {OrderId{9}}) == (Forgotten{0, 0}));
}

/// A sender who never heard the answer sends it again, after its words were forgotten.
void TestGuestWords::whatIsForgottenIsTheSameCommandStill()
{
    m_evening->receive(200);
    m_evening->carryOut(sent(1, takeaway(7)));
    m_evening->close();
    (void)forgetWordsOf(m_evening->path(), {OrderId{7}});
    m_evening->open();
    QCOMPARE(m_evening->carryOut(sent(1, takeaway(7))).kind, OutcomeKind::Repeated);
    PlaceOrder other = takeaway(7);
    other.lines.pop_back();
    const Outcome refused = m_evening->carryOut(sent(1, other));
    QCOMPARE(refused.rejection.value().reason, Reason::IdTaken);
    QVERIFY(!standsInItsFolder(m_evening->path(), "Quastenbrand"));
}

void TestGuestWords::wordsOfOlderFormatsStandInTheChain_data()
{
    QTest::addColumn<int>("format");
    for (const int format : {1, 2, 3})
        QTest::addRow("format %d", format) << format;
}

/// Recorded before there were words beside it; what is recorded later can be forgotten.
void TestGuestWords::wordsOfOlderFormatsStandInTheChain()
{
    QFETCH(int, format);
    m_evening->carryOut(sent(1, takeaway(7)));
    m_evening->close();
    const std::string file = m_evening->path();
    makeOlder(file, format);
    QVERIFY(protectionOf(file).find("cannot be forgotten") != std::string::npos);
    QVERIFY(forgetWordsOf(file, {OrderId{7}}) == (Forgotten{0, 1}));
    QVERIFY(standsInItsFolder(file, "Quastenbrand"));
    QVERIFY(protectionOf(file).find("cannot be forgotten") != std::string::npos);
    QCOMPARE(placedIn(file).guest.text(), std::string(guest));
    m_evening->open();
    m_evening->carryOut(sent(2, takeaway(8)));
    m_evening->close();
    QVERIFY(forgetWordsOf(file, {OrderId{7}, OrderId{8}}) == (Forgotten{1, 1}));
    QVERIFY(!verifyLog(file));
}

void TestGuestWords::wordsOfScenariosMakeTheSameDigestAndThoseOfPersonsDoNot()
{
    const auto digestAfter = [this](const SentCommand &command) {
        init();
        m_evening->carryOut(command);
        return digestOf(m_evening->path());
    };
    QCOMPARE(digestAfter(scripted(1, takeaway(7))), digestAfter(scripted(1, takeaway(7))));
    QVERIFY(digestAfter(sent(1, takeaway(7))) != digestAfter(sent(1, takeaway(7))));
    QCOMPARE(digestAfter(sent(1, stock(7))), digestAfter(sent(1, stock(7))));
}

void TestGuestWords::changedWordsAreFound_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::newRow("another text") << QByteArray(
        "UPDATE words SET text = replace(text, 'Wilhelmina', 'Wilhelm')");
    QTest::newRow("another salt") << QByteArray("UPDATE words SET salt = zeroblob(16)");
    QTest::newRow("half forgotten") << QByteArray("UPDATE words SET salt = NULL");
    QTest::newRow("another hash") << QByteArray("UPDATE words SET hash = zeroblob(32)");
    QTest::newRow("gone with their row") << QByteArray("DELETE FROM words");
    QTest::newRow("another command's") << QByteArray("UPDATE words SET command = 2");
}

void TestGuestWords::changedWordsAreFound()
{
    QFETCH(QByteArray, change);
    m_evening->carryOut(sent(1, takeaway(7)));
    m_evening->carryOut(sent(2, stock(1)));
    m_evening->close();
    QVERIFY(!verifyLog(m_evening->path()));
    changeByHand(m_evening->path(), change.toStdString());
    const auto difference = verifyLog(m_evening->path());
    QVERIFY(difference.has_value());
    const std::string sentence = sentenceOf(*difference);
    QVERIFY2(sentence.find("the words of command 1 ") == 0, sentence.c_str());
}

/// They are nobody's, and not forgotten ones.
void TestGuestWords::wordsOfNoCommandAreFound()
{
    m_evening->carryOut(sent(1, takeaway(7)));
    m_evening->close();
    changeByHand(m_evening->path(), "INSERT INTO words VALUES (999999, zeroblob(32), NULL, NULL)");
    const auto difference = verifyLog(m_evening->path());
    QVERIFY(difference.has_value());
    QCOMPARE(sentenceOf(*difference),
             std::string("there are words of command 999999, and no such command"));
}

RESTAURANT_TEST(TestGuestWords)

} // namespace restaurant::testing::tst_guestwords
#include "tst_guestwords.moc"
