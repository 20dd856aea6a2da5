#include "common/cardlist.h"
#include "kitchen/kitchenmodel.h"
#include "kitchen/kitchenpane.h"
#include "kitchen/ticketlayout.h"
#include "testprogram.h"
#include "theme/themes.h"
#include "views/marking.h"
#include "views/samples.h"

#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace restaurant::testing::tst_kitchenmarks {

namespace {

DocumentName ticket(int order)
{
    return {ViewName::Kitchen, "ticket", std::to_string(order)};
}

} // namespace

class TestKitchenMarks : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        Themes::instance().apply(Appearance::Light);
        m_model = std::make_unique<KitchenModel>();
        m_model->setNow(samples::now);
        m_model->apply(samples::whole(samples::tickets()));
        m_pane = std::make_unique<KitchenPane>(m_model.get());
        m_pane->resize(900, 600);
        QVERIFY(samples::showActive(*m_pane));
        m_cards = m_pane->findChild<CardList *>(QStringLiteral("tickets"));
    }
    void cleanup()
    {
        m_pane.reset();
        m_model.reset();
    }

    void theKeyAsksWhyAboutTheTicketThatWasClicked()
    {
        QSignalSpy asked(m_pane.get(), &KitchenPane::whyRequested);
        samples::clickOn(m_cards->viewport(), headOf(41).center());
        samples::pressW(*m_pane);
        QCOMPARE(samples::askedAbout(asked), QStringList{QStringLiteral("kitchen ticket 41")});
    }

    void aRightClickOnALineAsksAndStartsNothing()
    {
        QSignalSpy asked(m_pane.get(), &KitchenPane::whyRequested);
        QSignalSpy started(m_pane.get(), &KitchenPane::startLineRequested);
        samples::clickOn(m_cards->viewport(), lineOf(47, 1).center(), Qt::RightButton);
        QVERIFY(samples::askInMenu());
        QCOMPARE(samples::askedAbout(asked), QStringList{QStringLiteral("kitchen ticket 47")});
        QCOMPARE(started.count(), 0);
    }

    void theTableIsAskedTheSameWay()
    {
        QSignalSpy asked(m_pane.get(), &KitchenPane::whyRequested);
        m_pane->commands().last()->trigger();
        auto *table = m_pane->findChild<QTableView *>(QStringLiteral("ticketTable"));
        const QModelIndex cell = table->model()->index(rowOf(44).row(), KitchenModel::StateColumn);
        samples::clickOn(table->viewport(), table->visualRect(cell).center());
        samples::pressW(*m_pane);
        QCOMPARE(samples::askedAbout(asked), QStringList{QStringLiteral("kitchen ticket 44")});
    }

    void onlyTheLitTicketKeepsItsColours()
    {
        const QColor ground = theme().colours.card;
        const QRect lit = headOf(44).adjusted(4, 4, -4, -4);
        const QRect other = headOf(41).adjusted(4, 4, -4, -4);
        const QImage litBefore = look(lit);
        const double ink = samples::inkOf(look(other), ground);
        m_pane->setLit(LitDocuments{ticket(44), {ViewName::Waiter, "waiter_order", "41"}});
        QCOMPARE(look(lit), litBefore);
        const double left = samples::inkOf(look(other), ground) / ink;
        QVERIFY2(left > 0.25 && left < 0.45, qPrintable(QString::number(left)));
        m_pane->setLit(std::nullopt);
        QCOMPARE(samples::inkOf(look(other), ground), ink);
    }

    void theWrongLineOfATicketIsOutlined()
    {
        const QImage head = look(headOf(41));
        const QImage first = look(lineOf(41, 0).adjusted(0, 3, 0, -3));
        const QImage second = look(lineOf(41, 1));
        const Finding finding =
            samples::wrongField(ticket(41), "lines[1].state", "\"cooking\"", "\"ready\"");
        m_pane->setAudit(samples::wrong(ViewName::Kitchen, {finding}));
        QCOMPARE(look(headOf(41)), head);
        QCOMPARE(look(lineOf(41, 0).adjusted(0, 3, 0, -3)), first);
        QVERIFY(look(lineOf(41, 1)) != second);
        const QString tip = samples::toolTipAt(m_cards->viewport(), lineOf(41, 1).center());
        QVERIFY2(tip.contains(QStringLiteral("event 40 (LineReady) was skipped")), qPrintable(tip));
        QVERIFY2(tip.contains(QStringLiteral("should be &quot;ready&quot;")), qPrintable(tip));
        m_pane->setAudit(samples::verdict(ViewName::Kitchen, AuditState::Verdict::Right));
        QCOMPARE(look(lineOf(41, 1)), second);
    }

    void whatATicketDoesNotShowOutlinesAllOfIt()
    {
        const QImage before = look(headOf(44));
        const QImage other = look(headOf(41));
        m_pane->setAudit(samples::wrong(ViewName::Kitchen,
                                        {samples::wrongField(ticket(44), "party", "3", "4")}));
        QVERIFY(look(headOf(44)) != before);
        QCOMPARE(look(headOf(41)), other);
    }

    void aWrongTicketThatIsOffTheScreenIsSaid()
    {
        const auto *line = m_pane->findChild<QLabel *>(QStringLiteral("auditLine"));
        m_pane->setAudit(
            samples::wrong(ViewName::Kitchen,
                           {samples::wrongField(ticket(36), "state", "\"bumped\"", "\"open\"")}));
        QVERIFY(line->isVisible());
        QCOMPARE(line->text(), QStringLiteral("Wrong, but not on this pane: ticket 36."));
        m_pane->setAudit(samples::verdict(ViewName::Kitchen, AuditState::Verdict::Unknown));
        QVERIFY(!line->isVisible());
    }

private:
    [[nodiscard]] QModelIndex rowOf(int order) const
    {
        const QAbstractItemModel *model = m_cards->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            if (index.data(KitchenModel::OrderRole).toInt() == order)
                return index;
        }
        return {};
    }
    [[nodiscard]] TicketLayout layoutOf(int order) const
    {
        return TicketLayout::of(*m_model->find(OrderId{order}), m_cards->cardWidth());
    }
    /// In the viewport of the cards.
    [[nodiscard]] QRect headOf(int order) const
    {
        return layoutOf(order).head.translated(m_cards->visualRect(rowOf(order)).topLeft());
    }
    [[nodiscard]] QRect lineOf(int order, std::size_t line) const
    {
        const QPoint card = m_cards->visualRect(rowOf(order)).topLeft();
        return layoutOf(order).lines[line].all.translated(card);
    }
    [[nodiscard]] QImage look(const QRect &place) const
    {
        return samples::lookOf(*m_cards, place.translated(m_cards->viewport()->pos()));
    }

    std::unique_ptr<KitchenModel> m_model;
    std::unique_ptr<KitchenPane> m_pane;
    CardList *m_cards = nullptr;
};

RESTAURANT_TEST(TestKitchenMarks)

} // namespace restaurant::testing::tst_kitchenmarks
#include "tst_kitchenmarks.moc"
