#include "common/cardlist.h"
#include "common/tablesmodel.h"
#include "testprogram.h"
#include "theme/themes.h"
#include "views/marking.h"
#include "views/samples.h"
#include "waiter/waitermodels.h"
#include "waiter/waiterpane.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace restaurant::testing::tst_waitermarks {

namespace {

DocumentName tableCard(int table)
{
    return {ViewName::Waiter, "table_card", std::to_string(table)};
}
DocumentName order(int number)
{
    return {ViewName::Waiter, "waiter_order", std::to_string(number)};
}

} // namespace

class TestWaiterMarks : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        Themes::instance().apply(Appearance::Light);
        m_tables = std::make_unique<TablesModel>();
        m_tasks = std::make_unique<TasksModel>();
        m_tables->setNow(samples::now);
        m_tables->apply(samples::whole(samples::tables()));
        m_tasks->apply(samples::whole(samples::tables()));
        m_tasks->apply(samples::whole(samples::waiterOrders()));
        m_pane = std::make_unique<WaiterPane>(m_tables.get(), m_tasks.get());
        m_pane->resize(700, 700);
        QVERIFY(samples::showActive(*m_pane));
        m_cards = m_pane->findChild<CardList *>(QStringLiteral("tables"));
        m_taskTable = m_pane->findChild<QTableView *>(QStringLiteral("tasks"));
    }
    void cleanup()
    {
        m_pane.reset();
        m_tasks.reset();
        m_tables.reset();
    }

    void aTableIsAskedWhyItHasItsColour()
    {
        QSignalSpy asked(m_pane.get(), &WaiterPane::whyRequested);
        samples::clickOn(m_cards->viewport(), card(3).center());
        samples::pressW(*m_pane);
        samples::clickOn(m_cards->viewport(), card(6).center(), Qt::RightButton);
        QVERIFY(samples::askInMenu());
        QCOMPARE(samples::askedAbout(asked), (QStringList{QStringLiteral("waiter table_card 3"),
                                                          QStringLiteral("waiter table_card 6")}));
    }

    void aTaskIsAboutItsOrderOrElseItsTable()
    {
        QSignalSpy asked(m_pane.get(), &WaiterPane::whyRequested);
        samples::clickOn(m_taskTable->viewport(),
                         task({TaskKind::PickUp, OrderId{38}, TableId{3}}).center());
        samples::pressW(*m_pane);
        samples::clickOn(m_taskTable->viewport(),
                         task({TaskKind::TakeOrder, OrderId{}, TableId{6}}).center());
        samples::pressW(*m_pane);
        QCOMPARE(samples::askedAbout(asked), (QStringList{QStringLiteral("waiter waiter_order 38"),
                                                          QStringLiteral("waiter table_card 6")}));
    }

    void onlyWhatIsLitKeepsItsColours()
    {
        const QColor ground = theme().colours.card;
        const QRect lit = card(3).adjusted(4, 4, -4, -4);
        const QRect other = card(1).adjusted(4, 4, -4, -4);
        const QRect row = task({TaskKind::PickUp, OrderId{46}, TableId{5}});
        const QImage before = look(m_cards, lit);
        const double ink = samples::inkOf(look(m_cards, other), ground);
        const double rowInk = samples::inkOf(look(m_taskTable, row), ground);
        m_pane->setLit(LitDocuments{tableCard(3), order(38)});
        QCOMPARE(look(m_cards, lit), before);
        const double left = samples::inkOf(look(m_cards, other), ground) / ink;
        QVERIFY2(left > 0.25 && left < 0.45, qPrintable(QString::number(left)));
        QVERIFY(samples::inkOf(look(m_taskTable, row), ground) < 0.45 * rowInk);
    }

    void theWrongStageOfATableIsOutlined()
    {
        const QRect whole = card(2);
        const QRect upper(whole.left(), whole.top(), whole.width(), whole.height() / 3);
        const QImage above = look(m_cards, upper);
        const QImage all = look(m_cards, whole);
        m_pane->setAudit(samples::wrong(
            ViewName::Waiter,
            {samples::wrongField(tableCard(2), "stage", "\"waits-for-food\"", "\"food-ready\"")}));
        QVERIFY(look(m_cards, whole) != all);
        QCOMPARE(look(m_cards, upper), above);
        const QString tip = samples::toolTipAt(m_cards->viewport(), whole.center());
        QVERIFY2(tip.contains(QStringLiteral("should be &quot;food-ready&quot;")), qPrintable(tip));
        m_pane->setAudit(samples::verdict(ViewName::Waiter, AuditState::Verdict::Right));
        QCOMPARE(look(m_cards, whole), all);
    }

    void aWrongOrderIsOutlinedInItsTask()
    {
        const TaskKey key{TaskKind::PickUp, OrderId{38}, TableId{3}};
        const QImage before = look(m_taskTable, task(key));
        m_pane->setAudit(samples::wrong(
            ViewName::Waiter, {samples::wrongField(order(38), "carries", "\"2 Ramen\"", "\"\"")}));
        QVERIFY(look(m_taskTable, task(key)) != before);
    }

    void whatHasNoTaskAndNoTableIsSaid()
    {
        const auto *line = m_pane->findChild<QLabel *>(QStringLiteral("auditLine"));
        Finding missing = samples::wrongField(order(50), "", "", "{}");
        missing.what = Finding::What::MissingDocument;
        m_pane->setAudit(
            samples::wrong(ViewName::Waiter,
                           {missing, samples::wrongField(order(45), "stage", "\"a\"", "\"b\"")}));
        QVERIFY(line->isVisible());
        QCOMPARE(line->text(), QStringLiteral("Missing: waiter order 50. "
                                              "Wrong, but not on this pane: waiter order 45."));
    }

private:
    [[nodiscard]] QRect card(int table) const
    {
        const QModelIndex index = m_tables->index(m_tables->rowOf(TableId{table}), 0);
        return {m_cards->visualRect(index).topLeft(), m_cards->sizeHintForIndex(index)};
    }
    [[nodiscard]] QRect task(const TaskKey &key) const
    {
        return m_taskTable->visualRect(m_tasks->index(m_tasks->rowOf(key), TasksModel::WhatColumn));
    }
    static QImage look(QAbstractItemView *view, const QRect &place)
    {
        return samples::lookOf(*view, place.translated(view->viewport()->pos()));
    }

    std::unique_ptr<TablesModel> m_tables;
    std::unique_ptr<TasksModel> m_tasks;
    std::unique_ptr<WaiterPane> m_pane;
    CardList *m_cards = nullptr;
    QTableView *m_taskTable = nullptr;
};

RESTAURANT_TEST(TestWaiterMarks)

} // namespace restaurant::testing::tst_waitermarks
#include "tst_waitermarks.moc"
