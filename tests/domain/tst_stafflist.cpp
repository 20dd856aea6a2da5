#include <QtTest>

#include "domain/activity.h"
#include "domain/given.h"
#include "domain/permissions.h"
#include "testprogram.h"

namespace restaurant::testing::tst_stafflist {

namespace {

Actor who(std::string_view name, Role role)
{
    return {Name::from(name).value(), role};
}

StaffList small()
{
    return StaffList({who("Roger", Role::Taker), who("Roger", Role::Runner), who("Mei", Role::Cook),
                      who("Nadia", Role::Manager)});
}

StaffingChanged working(std::vector<WorkKind> kinds, std::vector<std::string> staff)
{
    return {{{"pool", std::move(kinds), std::move(staff)}}, "a person wants it"};
}

} // namespace

class TestStaffList : public QObject
{
    Q_OBJECT

private slots:
    void whoIsNotOnTheListIsRefused()
    {
        const auto refused = refusal(small(), sentBy(who("Nobody", Role::Manager), MarkSoldOut{}));
        QVERIFY(refused);
        QVERIFY(refused->reason == Reason::NotOnStaff);
        QCOMPARE(refused->sentence,
                 std::string("\"Nobody\" is not on the staff list of this evening."));
    }

    void whoIsOnItAsSomethingElseIsRefused()
    {
        const auto refused = refusal(small(), sentBy(who("Mei", Role::Manager), MarkSoldOut{}));
        QVERIFY(refused);
        QVERIFY(refused->reason == Reason::NotInRole);
        QCOMPARE(refused->sentence,
                 std::string("Mei is on the staff list, but not in that role (manager)."));
    }

    void whoIsOnItMayDoWhatHisRoleMay()
    {
        QVERIFY(!refusal(small(), sentBy(who("Roger", Role::Taker), PlaceOrder{})));
        QVERIFY(!refusal(small(), sentBy(who("Roger", Role::Runner), DeliverOrder{})));
        QVERIFY(refusal(small(), sentBy(who("Roger", Role::Runner), PlaceOrder{}))->reason ==
                Reason::NotAllowed);
    }

    void anybodyMayBeAGuest()
    {
        QVERIFY(!refusal(small(), sentBy(who("Ada", Role::Guest), PlaceOrder{})));
        QVERIFY(!refusal(StaffList(), sentBy(who("Ada", Role::Guest), TakePayment{})));
    }

    void whereNobodyManagesTheHouseDoes()
    {
        const StaffList list({who("Mei", Role::Cook)});
        QVERIFY(list.has(list.manager()));
        QVERIFY(list.manager() == who("The house", Role::Manager));
        QVERIFY(small().manager() == who("Nadia", Role::Manager));
        QVERIFY(!small().has(who("The house", Role::Manager)));
    }

    void whoIsPutToWorkHasTheRoleOfThatWork()
    {
        StaffList list = small();
        list.add(working({WorkKind::Serve, WorkKind::Bill}, {"Dora", "Mei"}));
        QVERIFY(list.has(who("Dora", Role::Runner)));
        QVERIFY(!list.has(who("Dora", Role::Taker)));
        QVERIFY(list.has(who("Mei", Role::Runner)));
        QVERIFY(list.has(who("Mei", Role::Cook)));
    }

    void whoseRoleIsEnoughGetsNoOther()
    {
        StaffList list = small();
        list.add(working({WorkKind::TakeOrder, WorkKind::Serve, WorkKind::Answer, WorkKind::Bill},
                         {"Roger"}));
        list.add(working({WorkKind::Cook}, {"Nadia", "Mei", ""}));
        QVERIFY(list == small());
    }

    void whoGoesHomeStaysOnTheList()
    {
        StaffList list = small();
        list.add(working({WorkKind::Cook}, {"Cook 1"}));
        list.add(working({WorkKind::Cook}, {"Mei"}));
        QVERIFY(list.has(who("Cook 1", Role::Cook)));
    }
};

RESTAURANT_TEST(TestStaffList)

} // namespace restaurant::testing::tst_stafflist
#include "tst_stafflist.moc"
