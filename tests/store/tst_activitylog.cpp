// Activities stand beside the log, in one order with its events, and go where its groups go.
#include "domain/storeerror.h"
#include "sqlite/query.h"
#include "store/forging.h"
#include "store/logreader.h"
#include "store/support.h"
#include "store/verify.h"
#include "testprogram.h"

#include <QTest>

#include <optional>

namespace restaurant::testing::tst_activitylog {

using namespace restaurant::test;

namespace {

Instant noon()
{
    return *instantFrom("12:00");
}

WorkDropped dropped(int work)
{
    return WorkDropped{WorkId{work}};
}

/// "e1 a1 a2 e2": the story, with the numbers of events and activities.
std::string textOf(const std::vector<Happening> &story)
{
    std::string text;
    for (const Happening &happening : story) {
        text += text.empty() ? "" : " ";
        if (const auto *event = std::get_if<RecordedEvent>(&happening.what))
            text += "e" + std::to_string(number(event->position));
        else
            text += "a" + std::to_string(number(std::get<RecordedActivity>(happening.what).number));
    }
    return text;
}

} // namespace

class TestActivityLog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_evening.reset(); }

    void activitiesAreNumberedBehindTheEventsBeforeThem();
    void theStoryIsInOneOrder();
    void theStoryGoesOnFromAnyPlace();
    void whatIsNotCommittedIsNotRead();
    void anUndoneGroupLeavesNoActivity();
    void theDigestCoversThem();
    void anActivityThatIsMissingIsFound();
    void anActivityThatCannotBeReadIsFound();
    void whatCannotBeReadEndsTheStory();
    void anybodyCanReadThem();

private:
    /// Two activities, an event, one more activity; then another event and another activity.
    void playALittle();

    std::optional<TestStore> m_evening;
};

void TestActivityLog::init()
{
    m_evening.emplace();
}

void TestActivityLog::playALittle()
{
    CommandHandler &handler = m_evening->handler();
    handler.record(dropped(1), noon());
    handler.record(dropped(2), noon());
    static_cast<void>(handler.handle(sent(1, stock(5))));
    handler.record(dropped(3), noon());
    handler.commit();
    static_cast<void>(handler.handle(sent(2, stock(5))));
    handler.record(dropped(4), noon());
    handler.commit();
}

void TestActivityLog::activitiesAreNumberedBehindTheEventsBeforeThem()
{
    playALittle();
    LogReader reader(m_evening->path());
    const std::vector<RecordedActivity> expected{
        {ActivityNumber{1}, Position{0}, noon(), dropped(1)},
        {ActivityNumber{2}, Position{0}, noon(), dropped(2)},
        {ActivityNumber{3}, Position{1}, noon(), dropped(3)},
        {ActivityNumber{4}, Position{2}, noon(), dropped(4)}};
    QVERIFY(reader.activities(ActivityNumber{0}, 10) == expected);
    QCOMPARE(reader.lastActivity(), ActivityNumber{4});
}

void TestActivityLog::theStoryIsInOneOrder()
{
    playALittle();
    LogReader reader(m_evening->path());
    const auto story = reader.story(StoryPlace{0}, 100);
    QCOMPARE(textOf(story), std::string("a1 a2 e1 a3 e2 a4"));
    for (std::size_t i = 0; i < story.size(); ++i)
        QCOMPARE(number(story[i].place), static_cast<std::int64_t>(i) + 1);
    QCOMPARE(reader.storyHead().place(), StoryPlace{6});
}

void TestActivityLog::theStoryGoesOnFromAnyPlace()
{
    playALittle();
    LogReader reader(m_evening->path());
    const auto whole = reader.story(StoryPlace{0}, 100);
    for (int after = 6; after >= 0; --after) {
        for (int atMost = 1; atMost <= 6; ++atMost) {
            const auto part = reader.story(StoryPlace{after}, atMost);
            const auto length = std::min(atMost, 6 - after);
            const std::vector<Happening> expected(whole.begin() + after,
                                                  whole.begin() + after + length);
            QVERIFY(part == expected);
        }
    }
}

void TestActivityLog::whatIsNotCommittedIsNotRead()
{
    playALittle();
    m_evening->handler().record(dropped(5), noon());
    LogReader reader(m_evening->path());
    QCOMPARE(reader.storyHead().place(), StoryPlace{6});
    m_evening->handler().commit();
    QCOMPARE(reader.storyHead().place(), StoryPlace{7});
}

void TestActivityLog::anUndoneGroupLeavesNoActivity()
{
    playALittle();
    m_evening->handler().record(dropped(5), noon());
    m_evening->store().rollbackGroup();
    m_evening->handler().record(dropped(6), noon());
    m_evening->handler().commit();
    LogReader reader(m_evening->path());
    const auto last = reader.activities(ActivityNumber{4}, 10);
    QCOMPARE(last.size(), std::size_t{1});
    QCOMPARE(last.front().number, ActivityNumber{5});
    QVERIFY(last.front().activity == Activity(dropped(6)));
}

void TestActivityLog::theDigestCoversThem()
{
    playALittle();
    const std::string before = digestOf(m_evening->path());
    m_evening->handler().record(dropped(5), noon());
    m_evening->handler().commit();
    QVERIFY(digestOf(m_evening->path()) != before);
}

void TestActivityLog::anActivityThatIsMissingIsFound()
{
    playALittle();
    QVERIFY(!verifyLog(m_evening->path()));
    run(m_evening->store().connection(), "DELETE FROM activity WHERE number = 2");
    const auto difference = verifyLog(m_evening->path());
    QVERIFY(difference);
    QCOMPARE(difference->what, std::string("there is no activity 2"));
}

void TestActivityLog::anActivityThatCannotBeReadIsFound()
{
    playALittle();
    run(m_evening->store().connection(), "UPDATE activity SET type = 99 WHERE number = 3");
    chainAnew(m_evening->path());
    const auto difference = verifyLog(m_evening->path());
    QVERIFY(difference);
    QVERIFY(difference->what.find("there is no activity type 99") != std::string::npos);
}

void TestActivityLog::whatCannotBeReadEndsTheStory()
{
    playALittle();
    run(m_evening->store().connection(), "UPDATE activity SET type = 99 WHERE number = 3");
    LogReader reader(m_evening->path());
    QCOMPARE(textOf(reader.story(StoryPlace{0}, 100)), std::string("a1 a2 e1"));
    QVERIFY_THROWS_EXCEPTION(StoreError, (void)reader.story(StoryPlace{3}, 100));
    QCOMPARE(textOf(reader.story(StoryPlace{4}, 100)), std::string("e2 a4"));
    run(m_evening->store().connection(), "UPDATE recorded SET type = 99 WHERE position = 1");
    QCOMPARE(textOf(reader.story(StoryPlace{0}, 1)), std::string("a1"));
    QCOMPARE(textOf(reader.story(StoryPlace{0}, 100)), std::string("a1 a2"));
    QVERIFY_THROWS_EXCEPTION(StoreError, (void)reader.story(StoryPlace{2}, 1));
}

void TestActivityLog::anybodyCanReadThem()
{
    playALittle();
    const std::string path = m_evening->path();
    m_evening->close();
    QSqlDatabase tool =
        QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("any tool"));
    tool.setDatabaseName(QString::fromStdString(path));
    QVERIFY(tool.open());
    QSqlQuery row(QStringLiteral("SELECT clock, type, data FROM activity_log WHERE number = 3"),
                  tool);
    QVERIFY(row.next());
    QCOMPARE(row.value(0).toString(), QStringLiteral("12:00:00"));
    QCOMPARE(row.value(1).toString(), QStringLiteral("WorkDropped"));
    QCOMPARE(row.value(2).toString(), QStringLiteral("{\"work\":3}"));
}

RESTAURANT_TEST(TestActivityLog)

} // namespace restaurant::testing::tst_activitylog
#include "tst_activitylog.moc"
