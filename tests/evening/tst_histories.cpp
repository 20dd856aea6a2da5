// Two copies of a store share its id and its epoch, and then go on differently. A read store of the
// one in the place of the other's is found out, and folded anew.
#include "evening/eveningsource.h"
#include "evening/storedlog.h"
#include "evening/views.h"
#include "evening/writeside.h"
#include "testprogram.h"

#include "read/audit/storeaudit.h"
#include "read/boardjson.h"
#include "store/logreader.h"

#include <QtTest>

#include <QFile>
#include <QTemporaryDir>

namespace restaurant::testing::tst_histories {

namespace {

Scenario quietLunch()
{
    return loadScenario(
        QStringLiteral(SOURCE_DIR "/resources/scenarios/quiet-lunch.scenario.json"));
}

LogIdentity identityOf(const std::string &file)
{
    const StoreHeader header = LogReader(file).header();
    return {header.store, header.epoch};
}

/// Lets somebody sit down at a table where nobody sits.
void seat(const std::string &file, TableId table, PartyId party)
{
    WriteSide writeSide(file);
    SentCommand sent;
    sent.id.bytes[0] = static_cast<std::uint8_t>(number(party));
    sent.correlation = sent.id;
    sent.actor = {Name::from("Roger").value(), Role::Taker};
    sent.command = SeatParty{table, party, 2};
    writeSide.submit(sent);
    const auto done = writeSide.advance(writeSide.now(), 100);
    QVERIFY(std::any_of(done.commands.begin(), done.commands.end(), [&](const auto &handled) {
        return handled.sent.id == sent.id && handled.outcome.kind == OutcomeKind::Accepted;
    }));
}

/// Brings the read stores to the end of the log, as opening an evening does; the waiter's board.
std::string viewsOf(const std::string &file, const Restaurant &restaurant)
{
    const StoryMark head = LogReader(file).storyHead();
    EventFeed feed(head.event);
    StoryFeed story(head.place());
    Views views({file, identityOf(file)}, restaurant, {feed, story});
    ViewMarks marks;
    marks.fill(head);
    return views.waitUntilSaved(marks) ? jsonOf(views.board<WaiterBoard>(head.event))
                                       : std::string();
}

AuditReport auditOf(const std::string &file, ViewName view, const Restaurant &restaurant)
{
    const AuditedStore store{viewFilePath(file, view), view, identityOf(file)};
    if (tellsStory(view)) {
        StoredStory story(file);
        return makeStoreAudit(store, restaurant, story)->pass();
    }
    StoredLog log(file);
    return makeStoreAudit(store, restaurant, log)->pass();
}

void copy(const std::string &from, const std::string &to)
{
    QFile::remove(QString::fromStdString(to));
    QVERIFY(QFile::copy(QString::fromStdString(from), QString::fromStdString(to)));
}

} // namespace

class TestHistories : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    const Scenario m_scenario = quietLunch();
    std::string m_one = m_folder.filePath(QStringLiteral("one.restaurant")).toStdString();
    std::string m_other = m_folder.filePath(QStringLiteral("other.restaurant")).toStdString();

private slots:
    void initTestCase()
    {
        {
            WriteSide writeSide(m_one, m_scenario);
            (void)writeSide.advance(m_scenario.starts, 100);
        }
        copy(m_one, m_other);
        seat(m_one, TableId{1}, PartyId{91});
        seat(m_other, TableId{2}, PartyId{92});
        QVERIFY(identityOf(m_one) == identityOf(m_other));
        QCOMPARE(LogReader(m_one).head(), LogReader(m_other).head());
    }
    void aViewOfAnotherHistoryIsToldAndFoldedAnew_data()
    {
        QTest::addColumn<ViewName>("view");
        for (const ViewName view : FirstBoards::views)
            QTest::newRow(std::string(toWord(view)).c_str()) << view;
    }
    void aViewOfAnotherHistoryIsToldAndFoldedAnew()
    {
        QFETCH(ViewName, view);
        const std::string right = viewsOf(m_one, m_scenario.restaurant);
        QVERIFY(viewsOf(m_other, m_scenario.restaurant) != right);
        copy(viewFilePath(m_other, view), viewFilePath(m_one, view));
        const AuditReport swapped = auditOf(m_one, view, m_scenario.restaurant);
        QCOMPARE(swapped.findings.size(), std::size_t{1});
        QCOMPARE(swapped.findings[0].what, Finding::What::Store);
        QVERIFY(swapped.findings[0].why.find("another history") != std::string::npos);
        QCOMPARE(viewsOf(m_one, m_scenario.restaurant), right);
        const AuditReport healed = auditOf(m_one, view, m_scenario.restaurant);
        QVERIFY(healed.isComplete);
        QVERIFY(healed.findings.empty());
    }
};

RESTAURANT_TEST(TestHistories)

} // namespace restaurant::testing::tst_histories
#include "tst_histories.moc"
