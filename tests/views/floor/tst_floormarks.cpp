#include "floor/floorpane.h"
#include "floor/floorsubject.h"
#include "floor/floorwidget.h"
#include "testprogram.h"
#include "theme/themes.h"
#include "views/floorsamples.h"
#include "views/marking.h"

#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace restaurant::testing::tst_floormarks {

namespace {

DocumentName onFloor(const char *kind, const char *key)
{
    return {ViewName::Floor, kind, key};
}

} // namespace

class TestFloorMarks : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        Themes::instance().apply(Appearance::Light);
        m_models = std::make_unique<FloorModels>();
        samples::fill(*m_models);
        m_pane = std::make_unique<FloorPane>(m_models.get());
        m_pane->setClock(samples::now, 1, false);
        m_pane->resize(900, 560);
        QVERIFY(samples::showActive(*m_pane));
        m_floor = m_pane->findChild<FloorWidget *>();
        QTRY_VERIFY(m_floor->scene().find(staffSubject("Roger")));
    }
    void cleanup()
    {
        m_pane.reset();
        m_models.reset();
    }

    void whatIsClickedIsAskedAboutItsTableOrItsOrder_data()
    {
        QTest::addColumn<FloorSubject>("subject");
        QTest::addColumn<QString>("document");
        const auto row = [](const char *name, const FloorSubject &subject, const char *document) {
            QTest::newRow(name) << subject << QString::fromLatin1(document);
        };
        row("table", subjectOf(TableId{4}), "floor table_card 4");
        row("plate", {FloorThing::Plate, 38, {}, {}}, "floor waiter_order 38");
        row("pan", {FloorThing::Pan, 44, LineId{1}, {}}, "floor waiter_order 44");
        row("guest who waits for an order", subjectOf(GuestId{120}), "floor waiter_order 45");
        row("staff who serve an order", staffSubject("Roger"), "floor waiter_order 38");
    }
    void whatIsClickedIsAskedAboutItsTableOrItsOrder()
    {
        QFETCH(FloorSubject, subject);
        QFETCH(QString, document);
        QSignalSpy asked(m_pane.get(), &FloorPane::whyRequested);
        samples::clickOn(m_floor, middleOf(subject));
        samples::pressW(*m_pane);
        samples::clickOn(m_floor, middleOf(subject), Qt::RightButton);
        QVERIFY(samples::askInMenu());
        QCOMPARE(samples::askedAbout(asked), (QStringList{document, document}));
    }

    void whatIsAboutNoOrderIsNotAsked()
    {
        QSignalSpy asked(m_pane.get(), &FloorPane::whyRequested);
        for (const FloorSubject &subject :
             {subjectOf(GuestId{20}), staffSubject("Dan"), stationSubject("oven")}) {
            samples::clickOn(m_floor, middleOf(subject), Qt::RightButton);
            QVERIFY(m_floor->chosen() == subject);
            QVERIFY(!samples::openMenu());
            samples::pressW(*m_pane);
            QVERIFY(!samples::toolTipAt(m_floor, middleOf(subject)).contains(QStringLiteral("W:")));
        }
        QCOMPARE(asked.count(), 0);
    }

    void onlyTheLitTableKeepsItsColours()
    {
        const QImage litBefore = look(3);
        const double ink = inkOf(2);
        m_pane->setLit(LitDocuments{onFloor("table_card", "3")});
        QCOMPARE(look(3), litBefore);
        QVERIFY2(inkOf(2) < 0.5 * ink, qPrintable(QString::number(inkOf(2) / ink)));
        m_pane->setLit(std::nullopt);
        QCOMPARE(inkOf(2), ink);
    }

    void aTableOfTheWaiterViewIsLitOnTheFloorToo()
    {
        const double ink = inkOf(2);
        m_pane->setLit(LitDocuments{{ViewName::Waiter, "table_card", "2"}});
        QCOMPARE(inkOf(2), ink);
        m_pane->setLit(LitDocuments{{ViewName::Kitchen, "ticket", "2"}});
        QVERIFY(inkOf(2) < 0.5 * ink);
    }

    void aWrongFigureIsOutlinedUntilTheFloorIsRightAgain_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("key");
        QTest::addColumn<FloorSubject>("subject");
        QTest::newRow("table") << "table_card"
                               << "3" << subjectOf(TableId{3});
        QTest::newRow("party at a table") << "guest"
                                          << "3" << subjectOf(TableId{3});
        QTest::newRow("guest") << "guest"
                               << "61" << subjectOf(GuestId{61});
        QTest::newRow("staff") << "staff"
                               << "Roger" << staffSubject("Roger");
        QTest::newRow("station") << "station"
                                 << "oven" << stationSubject("oven");
    }
    void aWrongFigureIsOutlinedUntilTheFloorIsRightAgain()
    {
        QFETCH(QString, kind);
        QFETCH(QString, key);
        QFETCH(FloorSubject, subject);
        const QRect place = m_floor->scene().find(subject)->painted();
        const QImage before = samples::lookOf(*m_floor, place);
        m_pane->setAudit(samples::wrong(
            ViewName::Floor,
            {samples::wrongField(onFloor(kind.toUtf8().constData(), key.toUtf8().constData()),
                                 "since", "1", "2")}));
        QVERIFY(samples::lookOf(*m_floor, place) != before);
        const QString tip = samples::toolTipAt(m_floor, middleOf(subject));
        QVERIFY2(tip.contains(QStringLiteral("event 40 (LineReady) was skipped")), qPrintable(tip));
        m_pane->setAudit(samples::verdict(ViewName::Floor, AuditState::Verdict::Right));
        QCOMPARE(samples::lookOf(*m_floor, place), before);
    }

    void theTablesAreAskedTheSameWay()
    {
        QSignalSpy asked(m_pane.get(), &FloorPane::whyRequested);
        m_pane->commands().first()->trigger();
        auto *guests = m_pane->findChild<QTableView *>(QStringLiteral("floorGuests"));
        const int row = m_models->guests.rowOf(GuestId{3});
        samples::clickOn(guests->viewport(),
                         guests->visualRect(guests->model()->index(row, 0)).center());
        samples::pressW(*m_pane);
        QCOMPARE(samples::askedAbout(asked), QStringList{QStringLiteral("floor table_card 3")});
    }

    void aMissingGuestIsSaid()
    {
        Finding missing = samples::wrongField(onFloor("guest", "99"), "", "", "{}");
        missing.what = Finding::What::MissingDocument;
        m_pane->setAudit(samples::wrong(ViewName::Floor, {missing}));
        const auto *line = m_pane->findChild<QLabel *>(QStringLiteral("auditLine"));
        QVERIFY(line->isVisible());
        QCOMPARE(line->text(), QStringLiteral("Missing: guest 99."));
    }

private:
    [[nodiscard]] QPoint middleOf(const FloorSubject &subject) const
    {
        const Figure *figure = m_floor->scene().find(subject);
        return figure ? figure->rect.center().toPoint() : QPoint(-1, -1);
    }
    /// Of a table, without its edge.
    [[nodiscard]] QImage look(int table) const
    {
        const QRect rect = m_floor->scene().find(subjectOf(TableId{table}))->rect.toRect();
        return samples::lookOf(*m_floor, rect.adjusted(4, 4, -4, -4));
    }
    [[nodiscard]] double inkOf(int table) const
    {
        return samples::inkOf(look(table), theme().colours.ground);
    }

    std::unique_ptr<FloorModels> m_models;
    std::unique_ptr<FloorPane> m_pane;
    FloorWidget *m_floor = nullptr;
};

RESTAURANT_TEST(TestFloorMarks)

} // namespace restaurant::testing::tst_floormarks
#include "tst_floormarks.moc"
