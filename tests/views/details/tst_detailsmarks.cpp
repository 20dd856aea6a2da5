#include "common/controls.h"
#include "details/detailspane.h"
#include "testprogram.h"
#include "theme/themes.h"
#include "views/marking.h"
#include "views/samples.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace restaurant::testing::tst_detailsmarks {

namespace {

DocumentName details(int order)
{
    return {ViewName::Details, "order_details", std::to_string(order)};
}

} // namespace

class TestDetailsMarks : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        Themes::instance().apply(Appearance::Light);
        m_pane = std::make_unique<DetailsPane>();
        m_pane->resize(500, 640);
        m_pane->showDetails(samples::details());
        QVERIFY(samples::showActive(*m_pane));
    }
    void cleanup() { m_pane.reset(); }

    void anyPartOfThePageAsksAboutTheOrder_data()
    {
        QTest::addColumn<QString>("part");
        for (const char *part :
             {"orderTitle", "orderRemark", "payment", "orderStage", "detailLines", "detailEvents"})
            QTest::newRow(part) << QString::fromLatin1(part);
    }
    void anyPartOfThePageAsksAboutTheOrder()
    {
        QFETCH(QString, part);
        QSignalSpy asked(m_pane.get(), &DetailsPane::whyRequested);
        auto *widget = m_pane->findChild<QWidget *>(part);
        const auto *table = qobject_cast<QTableView *>(widget);
        QWidget *target = table ? table->viewport() : widget;
        const QPoint place(8, 8);
        samples::clickOn(target, place);
        samples::pressW(*m_pane);
        samples::clickOn(target, place, Qt::RightButton);
        QVERIFY(samples::askInMenu());
        const QString name = QStringLiteral("details order_details 41");
        QCOMPARE(samples::askedAbout(asked), (QStringList{name, name}));
    }

    void whoTypesAReasonDoesNotAsk()
    {
        QSignalSpy asked(m_pane.get(), &DetailsPane::whyRequested);
        QTest::mouseClick(m_pane->findChild<QToolButton *>(QStringLiteral("cancelOrderButton")),
                          Qt::LeftButton);
        auto *reason = m_pane->findChild<QLineEdit *>(QStringLiteral("why"));
        QVERIFY(reason->hasFocus());
        samples::pressW(*m_pane);
        QCOMPARE(reason->text(), QStringLiteral("w"));
        QCOMPARE(asked.count(), 0);
    }

    void anotherOrderStepsBack()
    {
        const QColor ground = theme().colours.card;
        const QRect inner = page()->rect().adjusted(4, 4, -4, -4);
        const QImage before = samples::lookOf(*page(), inner);
        const double ink = samples::inkOf(before, ground);
        m_pane->setLit(LitDocuments{details(41)});
        QCOMPARE(samples::lookOf(*page(), inner), before);
        m_pane->setLit(LitDocuments{details(42)});
        const double left = samples::inkOf(samples::lookOf(*page(), inner), ground) / ink;
        QVERIFY2(left > 0.25 && left < 0.45, qPrintable(QString::number(left)));
        m_pane->setLit(std::nullopt);
        QCOMPARE(samples::lookOf(*page(), inner), before);
    }

    void theWrongFieldIsOutlinedWhereItStands_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("where");
        QTest::newRow("stage") << "stage"
                               << "orderStage";
        QTest::newRow("payment") << "payment"
                                 << "paymentStage";
        QTest::newRow("sum") << "requested"
                             << "payment";
        QTest::newRow("line") << "lines[1].stock"
                              << "detailLines";
        QTest::newRow("event") << "events[0].type"
                               << "detailEvents";
    }
    void theWrongFieldIsOutlinedWhereItStands()
    {
        QFETCH(QString, field);
        QFETCH(QString, where);
        QHash<QString, QImage> before;
        for (const QString &part : parts())
            before[part] = around(part);
        m_pane->setAudit(wrong(field));
        for (const QString &part : parts())
            QVERIFY2((around(part) != before[part]) == (part == where), qPrintable(part));
        m_pane->setAudit(samples::verdict(ViewName::Details, AuditState::Verdict::Right));
        QCOMPARE(around(where), before[where]);
    }

    void aLineThatIsMissingOutlinesThePage()
    {
        const QRect corner(page()->rect().bottomLeft() - QPoint(0, 60), QSize(4, 40));
        const QImage before = samples::lookOf(*page(), corner);
        m_pane->setAudit(wrong(QStringLiteral("lines[4]")));
        QVERIFY(samples::lookOf(*page(), corner) != before);
    }

    void theToolTipNamesTheGuiltyEvent()
    {
        m_pane->setAudit(wrong(QStringLiteral("stage")));
        QVERIFY(page()->toolTip().contains(QStringLiteral("event 40 (LineReady) was skipped")));
        m_pane->showUnknown(OrderId{99});
        QCOMPARE(page()->toolTip(), QString());
    }

    void aWrongOrderThatIsNotShownIsSaid()
    {
        const auto *line = m_pane->findChild<QLabel *>(QStringLiteral("auditLine"));
        m_pane->setAudit(samples::wrong(
            ViewName::Details, {samples::wrongField(details(42), "stage", "\"a\"", "\"b\"")}));
        QCOMPARE(line->text(), QStringLiteral("Wrong, but not on this pane: order details 42."));
        QVERIFY(line->isVisible());
    }

private:
    static AuditState wrong(const QString &field)
    {
        return samples::wrong(
            ViewName::Details,
            {samples::wrongField(details(41), field.toUtf8().constData(), "1", "2")});
    }
    static QStringList parts()
    {
        return {QStringLiteral("orderStage"), QStringLiteral("paymentStage"),
                QStringLiteral("payment"), QStringLiteral("detailLines"),
                QStringLiteral("detailEvents")};
    }
    [[nodiscard]] QWidget *page() const
    {
        return m_pane->findChild<QWidget *>(QStringLiteral("orderPage"));
    }
    /// The part, with what lies over it.
    [[nodiscard]] QImage around(const QString &part) const
    {
        const auto *widget = m_pane->findChild<QWidget *>(part);
        return samples::lookOf(*page(), QRect(widget->mapTo(page(), QPoint()), widget->size()));
    }

    std::unique_ptr<DetailsPane> m_pane;
};

RESTAURANT_TEST(TestDetailsMarks)

} // namespace restaurant::testing::tst_detailsmarks
#include "tst_detailsmarks.moc"
