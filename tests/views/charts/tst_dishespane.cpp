#include "charts/dishespane.h"
#include "testprogram.h"
#include "views/samples.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace restaurant::testing::tst_dishespane {

namespace {

DishGuests ordered(const char *name, int guests, int portions)
{
    return {DishId::from(name).value(), name, guests, portions};
}

} // namespace

class TestDishesPane : public QObject
{
    Q_OBJECT

private slots:
    void untilTheViewIsThereItIsOffered()
    {
        DishesPane pane;
        pane.resize(600, 400);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        auto *table = pane.findChild<QTableView *>(QStringLiteral("dishesTable"));
        auto *offer = pane.findChild<QLabel *>(QStringLiteral("dishesOffer"));
        QVERIFY(offer->isVisible());
        QVERIFY(!table->isVisible());
        QSignalSpy asked(&pane, &DishesPane::addRequested);
        pane.findChild<QToolButton *>(QStringLiteral("addDishesViewButton"))->click();
        QCOMPARE(asked.count(), 1);
        pane.setProgress(samples::progress(ViewName::Dishes));
        QVERIFY(pane.isAdded());
        QVERIFY(table->isVisible());
        pane.clear();
        QVERIFY(offer->isVisible());
    }

    void whatMostGuestsHaveOrderedStandsFirst()
    {
        DishesPane pane;
        auto *table = pane.findChild<QTableView *>(QStringLiteral("dishesTable"));
        QAbstractItemModelTester tester(table->model());
        pane.take(ShownChanges<DishesBoard>(samples::whole<DishGuests>(
            {ordered("ramen", 2, 9), ordered("soup", 5, 5), ordered("salad", 5, 6)})));
        QStringList dishes;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            dishes += table->model()->index(row, DishGuestsModel::DishColumn).data().toString();
        QCOMPARE(dishes.join(QLatin1Char(' ')), QStringLiteral("salad soup ramen"));
    }
};

RESTAURANT_TEST(TestDishesPane)

} // namespace restaurant::testing::tst_dishespane
#include "tst_dishespane.moc"
