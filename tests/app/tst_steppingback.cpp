// Which work the simulated staff of a class leaves to people, and when it takes it back.
#include "seats/steppingback.h"
#include "testprogram.h"
#include "json/domainwords.h"
#include "json/fields.h"

#include <QtTest>

#include <array>

namespace restaurant::testing::tst_steppingback {

namespace {

using Pools = SteppingBack::Pools;

const std::vector<WorkKind> floorWork{WorkKind::TakeOrder, WorkKind::Answer, WorkKind::Serve,
                                      WorkKind::Bill};

Pools house()
{
    return {{"takers", {WorkKind::TakeOrder, WorkKind::Bill}, {"Charlie"}},
            {"runners", {WorkKind::Answer, WorkKind::Serve}, {"Roger"}},
            {"cooks", {WorkKind::Cook}, {"Mei", "Tomas"}}};
}

/// "takers: take-order bill"
QStringList inWords(const Pools &pools)
{
    QStringList lines;
    for (const auto &pool : pools) {
        QString line = QString::fromStdString(pool.name) + u':';
        for (const WorkKind kind : pool.kinds)
            line += u' ' + QString::fromStdString(std::string(wordOf(kind)));
        lines += line;
    }
    return lines;
}

/// An evening's staff, and who sits where.
struct Class
{
    /// Whether it was told to work otherwise.
    bool look(const std::vector<SeatKind> &there)
    {
        const auto change = stepping.follow(there, working);
        if (change) {
            working = change->pools;
            why = change->why;
        }
        return change.has_value();
    }

    SteppingBack stepping;
    Pools working = house();
    QString why;
};

} // namespace

class TestSteppingBack : public QObject
{
    Q_OBJECT

private slots:
    void cooksLeaveTheKitchenToWhoeverSitsThere()
    {
        Class lesson;
        QVERIFY(!lesson.look({SeatKind::Leader, SeatKind::Board}));
        QVERIFY(lesson.look({SeatKind::Leader, SeatKind::Kitchen}));
        QCOMPARE(inWords(lesson.working), (QStringList{QStringLiteral("takers: take-order bill"),
                                                       QStringLiteral("runners: answer serve")}));
        QVERIFY(lesson.why.contains(QLatin1String("kitchen")));
        QVERIFY(!lesson.look({SeatKind::Leader, SeatKind::Kitchen}));
    }

    /// What needs a simulated guest's mind stays with the staff.
    void serversLeaveServingToAWaitersSeat()
    {
        Class lesson;
        QVERIFY(lesson.look({SeatKind::Waiter}));
        QCOMPARE(inWords(lesson.working),
                 (QStringList{QStringLiteral("takers: take-order bill"),
                              QStringLiteral("runners: answer"), QStringLiteral("cooks: cook")}));
    }

    void whoIsMissedForAMomentIsNotGone()
    {
        Class lesson;
        QVERIFY(lesson.look({SeatKind::Kitchen, SeatKind::Waiter}));
        for (int look = 0; look < 4; ++look)
            QVERIFY(!lesson.look({}));
        QVERIFY(!lesson.look({SeatKind::Kitchen, SeatKind::Waiter}));
        for (int look = 0; look < 4; ++look)
            QVERIFY(!lesson.look({}));
        QVERIFY(lesson.look({}));
        QCOMPARE(inWords(lesson.working), inWords(house()));
        QCOMPARE(lesson.working, house());
    }

    void oneOfTwoLeaves()
    {
        Class lesson;
        QVERIFY(lesson.look({SeatKind::Kitchen, SeatKind::Waiter}));
        for (int look = 0; look < 4; ++look)
            QVERIFY(!lesson.look({SeatKind::Waiter}));
        QVERIFY(lesson.look({SeatKind::Waiter}));
        QCOMPARE(inWords(lesson.working),
                 (QStringList{QStringLiteral("takers: take-order bill"),
                              QStringLiteral("runners: answer"), QStringLiteral("cooks: cook")}));
        QVERIFY(!lesson.why.contains(QLatin1String("serve")));
    }

    /// A person's wish is newer than what they were relieved of.
    void whoWasStaffedOtherwiseMeanwhileStaysSo()
    {
        Class lesson;
        QVERIFY(lesson.look({SeatKind::Kitchen, SeatKind::Waiter}));
        lesson.working = {{"everybody", floorWork, {"Roger", "Mei"}}};
        for (int look = 0; look < 5; ++look)
            (void)lesson.look({});
        QCOMPARE(inWords(lesson.working),
                 QStringList{QStringLiteral("everybody: take-order answer serve bill")});
    }

    /// The rota knows nothing of a class.
    void whoIsBroughtBackMeanwhileStepsBackAgain()
    {
        Class lesson;
        QVERIFY(lesson.look({SeatKind::Kitchen}));
        QVERIFY(!lesson.look({SeatKind::Kitchen}));
        lesson.working = house();
        QVERIFY(lesson.look({SeatKind::Kitchen}));
        QCOMPARE(inWords(lesson.working), (QStringList{QStringLiteral("takers: take-order bill"),
                                                       QStringLiteral("runners: answer serve")}));
        QVERIFY(!lesson.look({SeatKind::Kitchen}));
    }

    /// The floor is a view, and may be late.
    void whatIsNotShownYetIsNotSaidTwice()
    {
        Class lesson;
        QVERIFY(lesson.stepping.follow(std::array{SeatKind::Kitchen}, lesson.working));
        for (int look = 0; look < 30; ++look)
            QVERIFY(!lesson.stepping.follow(std::array{SeatKind::Kitchen}, lesson.working));
    }

    /// Whoever led left the evening while somebody sat in the kitchen.
    void whoHadSteppedBackBeforeComesBack()
    {
        Class before;
        QVERIFY(before.look({SeatKind::Kitchen, SeatKind::Waiter}));
        Class lesson;
        lesson.stepping.begin(house());
        lesson.working = before.working;
        QVERIFY(!lesson.look({SeatKind::Kitchen, SeatKind::Waiter}));
        for (int look = 0; look < 4; ++look)
            QVERIFY(!lesson.look({}));
        QVERIFY(lesson.look({}));
        QCOMPARE(lesson.working, house());
    }

    void whoWasStaffedOtherwiseBeforeStaysSo()
    {
        Class lesson;
        lesson.stepping.begin(house());
        lesson.working = {{"everybody", {WorkKind::TakeOrder}, {"Charlie", "Roger", "Mei"}}};
        for (int look = 0; look < 10; ++look)
            QVERIFY(!lesson.look({}));
    }

    void whereNobodyWouldBeLeftNobodyGoes()
    {
        Class lesson;
        lesson.working = {{"cooks", {WorkKind::Cook}, {"Mei"}}};
        QVERIFY(!lesson.look({SeatKind::Kitchen}));
        for (int look = 0; look < 5; ++look)
            QVERIFY(!lesson.look({}));
        QCOMPARE(inWords(lesson.working), QStringList{QStringLiteral("cooks: cook")});
    }

    void whereNobodyDoesThatWorkNothingIsSaid()
    {
        Class lesson;
        lesson.working = {{"takers", {WorkKind::TakeOrder}, {"Charlie"}}};
        QVERIFY(!lesson.look({SeatKind::Kitchen, SeatKind::Waiter}));
    }
};

RESTAURANT_TEST(TestSteppingBack)

} // namespace restaurant::testing::tst_steppingback
#include "tst_steppingback.moc"
