// The pane of the harm ledger: rows up to the cursor, sums of what is let through, and the way to
// the moment of a row.
#include "harm/harmmodel.h"
#include "harm/harmpane.h"
#include "testprogram.h"

#include <QtTest>
#include <QtWidgets>

namespace restaurant::testing::tst_harmpane {

namespace {

HarmEntry entryAt(int minute, HarmKind kind, HarmCause cause = HarmCause::Lag)
{
    HarmEntry entry;
    entry.kind = kind;
    entry.cause = cause;
    entry.at = Instant{std::chrono::hours(12) + std::chrono::minutes(minute)};
    entry.mark = {Position{minute}, ActivityNumber{minute}};
    entry.who = "Charlie <b>";
    entry.seen = {ViewName::Waiter, Position{minute - 1}};
    entry.head = Position{minute};
    entry.document = {ViewName::Waiter, "dish_card", "ramen"};
    entry.differed = {"left", "3", "0"};
    entry.price = {std::chrono::minutes(1), {}, 2, {2400}};
    return entry;
}

HarmSummary ledgerOf(std::vector<HarmEntry> entries)
{
    HarmSummary ledger;
    ledger.entries = std::move(entries);
    ledger.decisions = 50;
    return ledger;
}

HarmSummary someHarm()
{
    return ledgerOf({entryAt(1, HarmKind::SoldOut), entryAt(2, HarmKind::InVain),
                     entryAt(5, HarmKind::SoldOut, HarmCause::Loss)});
}

} // namespace

class TestHarmPane final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_model = std::make_unique<HarmModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        m_pane = std::make_unique<HarmPane>(m_model.get());
        m_pane->resize(900, 400);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    }
    void cleanup()
    {
        m_pane.reset();
        m_tester.reset();
        m_model.reset();
    }

    void rowsAreToldInWords()
    {
        m_model->show(someHarm());
        QCOMPARE(m_model->rowCount(), 3);
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells += m_model->index(0, column).data().toString();
        QCOMPARE(cells, (QStringList{QStringLiteral("12:01:00"), QStringLiteral("Sold though out"),
                                     QStringLiteral("◔ lag"), QStringLiteral("Charlie <b>"),
                                     QStringLiteral("dish ramen"), QStringLiteral("3"),
                                     QStringLiteral("0"),
                                     QStringLiteral("1:00 of work, 2 plates, 24.00")}));
        QVERIFY(!m_model->index(0, 0).data(Qt::ToolTipRole).toString().contains(u"<b>"));
    }

    void whatIsNewIsAddedAndWhatIsOtherIsTold()
    {
        HarmSummary ledger = ledgerOf({entryAt(1, HarmKind::StillCooking)});
        m_model->show(ledger);
        const QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        ledger.entries[0].kind = HarmKind::Asked;
        ledger.entries.push_back(entryAt(2, HarmKind::InVain));
        m_model->show(ledger);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(reset.count(), 0);
    }

    void inThePastOnlyWhatHadHappenedIsShown()
    {
        m_model->show(someHarm());
        m_model->setUntil(StoryPlace{4});
        QCOMPARE(m_model->rowCount(), 2);
        QVERIFY(!m_model->decisions());
        m_model->show(someHarm());
        QCOMPARE(m_model->rowCount(), 2);
        m_model->setUntil(std::nullopt);
        QCOMPARE(m_model->rowCount(), 3);
    }

    void sumsAreOfWhatIsLetThrough()
    {
        m_model->show(someHarm());
        const auto *sums = m_pane->findChild<QLabel *>(QStringLiteral("harmSums"));
        QCOMPARE(sums->text(), QStringLiteral("◔ lag, 2: 2:00 of work, 4 plates, 48.00\n"
                                              "✕ loss, 1: 1:00 of work, 2 plates, 24.00"));
        auto *kind = m_pane->findChild<QComboBox *>(QStringLiteral("harmKind"));
        QTest::keyClicks(kind, QStringLiteral("Done"));
        const auto *table = m_pane->findChild<QTableView *>(QStringLiteral("harmTable"));
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(sums->text(), QStringLiteral("◔ lag, 1: 1:00 of work, 2 plates, 24.00"));
        auto *clear = m_pane->findChild<QToolButton *>(QStringLiteral("harmClear"));
        QTest::mouseClick(clear, Qt::LeftButton);
        QCOMPARE(table->model()->rowCount(), 3);
    }

    void aDoubleClickLeadsToTheMoment()
    {
        m_model->show(someHarm());
        const QSignalSpy asked(m_pane.get(), &HarmPane::momentActivated);
        auto *table = m_pane->findChild<QTableView *>(QStringLiteral("harmTable"));
        const QPoint place = table->visualRect(table->model()->index(1, 0)).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(asked.count(), 1);
        QVERIFY(asked.at(0).at(0).value<Instant>() == someHarm().entries[1].at);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(asked.count(), 2);
    }

private:
    std::unique_ptr<HarmModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<HarmPane> m_pane;
};

RESTAURANT_TEST(TestHarmPane)

} // namespace restaurant::testing::tst_harmpane

#include "tst_harmpane.moc"
