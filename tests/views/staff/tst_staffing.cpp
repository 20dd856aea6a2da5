#include "staff/staffing.h"
#include "testprogram.h"

#include <QTest>

#include <set>

namespace restaurant::testing::tst_staffing {

using enum WorkKind;

namespace {

const StaffingChanged::Pool cooksPool{"cooks", {Cook}, {"Ann", "Bea"}};
const StaffPools one{{"servers", {TakeOrder, Serve, Answer, Bill}, {"Roger"}}, cooksPool};
const StaffPools two{
    {"takers", {TakeOrder, Bill}, {"Charlie"}}, {"runners", {Serve, Answer}, {"Roger"}}, cooksPool};

} // namespace

class TestStaffing : public QObject
{
    Q_OBJECT

private slots:
    void theSplitIsRecognised()
    {
        QCOMPARE(wayOfServing(one), std::optional(Staffing::One));
        QCOMPARE(wayOfServing(two), std::optional(Staffing::Split));
        QCOMPARE(wayOfServing({cooksPool}), std::nullopt);
        QCOMPARE(wayOfServing({}), std::nullopt);
    }

    void nobodyIsHiredOrSentHomeForASplit()
    {
        QVERIFY(isPossible(one, Staffing::One));
        QVERIFY(!isPossible(one, Staffing::Two));
        QVERIFY(!isPossible(one, Staffing::Split));
        QVERIFY(!isPossible(two, Staffing::One));
        QVERIFY(isPossible(two, Staffing::Two));
        QVERIFY(servedBy(withOneMore(one, 0), Staffing::Split) == two);
    }

    void whenTheyJoinBothDoEverything()
    {
        const StaffPools joined = servedBy(two, Staffing::Two);
        QCOMPARE(wayOfServing(joined), std::optional(Staffing::Two));
        QCOMPARE(joined.size(), 2U);
        QCOMPARE(joined[0].staff, (std::vector<std::string>{"Charlie", "Roger"}));
        QCOMPARE(joined[0].kinds, (std::vector{TakeOrder, Serve, Answer, Bill}));
        QVERIFY(joined[1] == cooksPool);
        QVERIFY(servedBy(joined, Staffing::Split) == two);
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

RESTAURANT_TEST(TestStaffing)

} // namespace restaurant::testing::tst_staffing
#include "tst_staffing.moc"
