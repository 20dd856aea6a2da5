#include "staff/staffing.h"

#include <QTest>

#include <set>

using namespace restaurant;
using enum WorkKind;

namespace {

const StaffingChanged::Pool cooksPool{"cooks", {Cook}, {"Ann", "Bea"}};
const StaffPools one{{"servers", {TakeOrder, Answer, Serve, Bill}, {"Roger"}}, cooksPool};
const StaffPools two{
    {"takers", {TakeOrder, Bill}, {"Charlie"}}, {"runners", {Answer, Serve}, {"Roger"}}, cooksPool};

} // namespace

class TestStaffing : public QObject
{
    Q_OBJECT

private slots:
    void theSplitIsRecognised()
    {
        QCOMPARE(splitOf(one), std::optional(FloorSplit::OneServer));
        QCOMPARE(splitOf(two), std::optional(FloorSplit::TakersAndRunners));
        QCOMPARE(splitOf({cooksPool}), std::nullopt);
        QCOMPARE(splitOf({}), std::nullopt);
    }

    void nobodyIsHiredOrSentHomeForASplit()
    {
        QVERIFY(isPossible(one, FloorSplit::OneServer));
        QVERIFY(!isPossible(one, FloorSplit::Generalists));
        QVERIFY(!isPossible(one, FloorSplit::TakersAndRunners));
        QVERIFY(!isPossible(two, FloorSplit::OneServer));
        QVERIFY(isPossible(two, FloorSplit::Generalists));
        QVERIFY(splitBy(withOneMore(one, 0), FloorSplit::TakersAndRunners) == two);
    }

    void whenTheyJoinBothDoEverything()
    {
        const StaffPools joined = splitBy(two, FloorSplit::Generalists);
        QCOMPARE(splitOf(joined), std::optional(FloorSplit::Generalists));
        QCOMPARE(joined.size(), 2U);
        QCOMPARE(joined[0].staff, (std::vector<std::string>{"Charlie", "Roger"}));
        QCOMPARE(joined[0].kinds, (std::vector{TakeOrder, Answer, Serve, Bill}));
        QVERIFY(joined[1] == cooksPool);
        QVERIFY(splitBy(joined, FloorSplit::TakersAndRunners) == two);
    }

    void nobodyIsTwice()
    {
        StaffPools staffing = two;
        for (int i = 0; i < 40; ++i)
            staffing = withOneMore(staffing, static_cast<std::size_t>(i % 3));
        std::set<std::string> names;
        std::size_t count = 0;
        for (const StaffingChanged::Pool &pool : staffing) {
            names.insert(pool.staff.begin(), pool.staff.end());
            count += pool.staff.size();
        }
        QCOMPARE(names.size(), count);
        QCOMPARE(count, 44U);
    }

    void whoCameLastGoesFirst()
    {
        QVERIFY(withOneLess(withOneMore(two, 2), 2) == two);
        QCOMPARE(withOneMore(two, 2)[2].staff.back(), std::string("Cook 1"));
        QCOMPARE(withOneMore(two, 0)[0].staff.back(), std::string("Diana"));
        QVERIFY(withOneLess(withOneLess(two, 0), 0)[0].staff.empty());
    }
};

QTEST_APPLESS_MAIN(TestStaffing)
#include "tst_staffing.moc"
