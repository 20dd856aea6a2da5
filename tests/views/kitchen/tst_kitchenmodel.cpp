#include "kitchen/kitchenmodel.h"
#include "testprogram.h"
#include "views/samples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace restaurant::testing::tst_kitchenmodel {

class TestKitchenModel : public QObject
{
    Q_OBJECT

private slots:
    void ticketsStandInTheOrderTheyWereSent()
    {
        KitchenModel model;
        QAbstractItemModelTester tester(&model);
        model.apply(samples::whole(samples::tickets()));
        QList<int> orders;
        for (int row = 0; row < model.rowCount(); ++row)
            orders.append(model.index(row, 0).data(KitchenModel::OrderRole).toInt());
        QCOMPARE(orders, (QList<int>{36, 38, 41, 44, 45, 46, 47, 48}));
    }

    void latenessFollowsTheTwoThresholds_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("lateness");
        QTest::newRow("fresh") << 0 << static_cast<int>(Lateness::OnTime);
        QTest::newRow("just in time") << 8 * 60 - 1 << static_cast<int>(Lateness::OnTime);
        QTest::newRow("warning") << 8 * 60 << static_cast<int>(Lateness::Warning);
        QTest::newRow("still warning") << 12 * 60 - 1 << static_cast<int>(Lateness::Warning);
        QTest::newRow("late") << 12 * 60 << static_cast<int>(Lateness::Late);
    }
    void latenessFollowsTheTwoThresholds()
    {
        QFETCH(int, seconds);
        QFETCH(int, lateness);
        KitchenModel model;
        model.apply(samples::one(
            samples::ticket(1, 4, {}, {samples::line(1, 1, "Ramen", TicketLineState::Fired)})));
        model.setNow(samples::now + std::chrono::seconds(seconds));
        QCOMPARE(model.index(0, 0).data(KitchenModel::LateRole).toInt(), lateness);
    }

    void aReadyTicketIsNotLate()
    {
        KitchenModel model;
        Ticket ticket = samples::ticket(1, 4, std::chrono::hours(1), {});
        ticket.state = TicketState::Ready;
        model.setNow(samples::now);
        QCOMPARE(model.latenessOf(ticket), Lateness::OnTime);
    }

    void clocksTickOncePerSecond()
    {
        KitchenModel model;
        model.apply(samples::whole(samples::tickets()));
        model.setNow(samples::now);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setNow(samples::now + std::chrono::milliseconds(400));
        QCOMPARE(changed.count(), 0);
        model.setNow(samples::now + std::chrono::milliseconds(1100));
        QCOMPARE(changed.count(), 1);
        QVERIFY(changed.first().at(2).value<QList<int>>().contains(KitchenModel::AgeRole));
    }

    void theTableSaysEverythingInWords()
    {
        KitchenModel model;
        model.setNow(samples::now);
        model.apply(samples::whole(samples::tickets()));
        const auto text = [&](int order, int column) {
            return model.index(model.rowOf(OrderId{order}), column).data().toString();
        };
        QCOMPARE(text(38, KitchenModel::LinesColumn),
                 QStringLiteral("1 Sea bass (void), 2 Ramen (cooking)"));
        QCOMPARE(text(38, KitchenModel::StateColumn), QStringLiteral("cooking, late"));
        QCOMPARE(text(38, KitchenModel::FiredColumn), QStringLiteral("12:32"));
        QCOMPARE(text(38, KitchenModel::SentColumn), QStringLiteral("12:52"));
        QCOMPARE(text(41, KitchenModel::StateColumn), QStringLiteral("1 of 3 ready, hurry"));
        QVERIFY(
            text(41, KitchenModel::LinesColumn).contains(QStringLiteral("Allergy: celery, nuts")));
        QCOMPARE(text(45, KitchenModel::PlaceColumn), QStringLiteral("Takeaway Ada"));
    }

    void bumpedTicketsLeaveTheScreenAndCanBeRecalled()
    {
        KitchenModel model;
        model.apply(samples::whole(samples::tickets()));
        KitchenFilter filter;
        filter.setSourceModel(&model);
        QAbstractItemModelTester tester(&filter);
        QCOMPARE(filter.rowCount(), 7);
        Ticket ready = *model.find(OrderId{46});
        ready.state = TicketState::Bumped;
        model.apply(samples::one(ready));
        QCOMPARE(filter.rowCount(), 6);
        QCOMPARE(model.bumped(5).size(), std::size_t(2));
        QCOMPARE(model.bumped(1).front()->order, OrderId{46});
    }

    void aStationSeesItsTicketsOnly()
    {
        KitchenModel model;
        model.apply(samples::whole(samples::tickets()));
        QCOMPARE(model.stations(), (QStringList{QStringLiteral("bar"), QStringLiteral("grill"),
                                                QStringLiteral("oven"), QStringLiteral("stove")}));
        KitchenFilter filter;
        filter.setSourceModel(&model);
        filter.setStation("bar");
        QCOMPARE(filter.rowCount(), 2);
        filter.setStation({});
        QCOMPARE(filter.rowCount(), 7);
    }

    void allDayCountsWhatIsStillToCook()
    {
        KitchenModel model;
        model.apply(samples::whole(samples::tickets()));
        int margheritas = 0;
        for (const AllDayCount &count : model.allDay())
            margheritas += count.name == "Margherita" ? count.quantity : 0;
        QCOMPARE(margheritas, 4);
    }
};

RESTAURANT_TEST(TestKitchenModel)

} // namespace restaurant::testing::tst_kitchenmodel
#include "tst_kitchenmodel.moc"
