#include "status/statusboardwidget.h"
#include "status/statusmodel.h"
#include "status/statuspane.h"
#include "testprogram.h"
#include "theme/themes.h"
#include "views/marking.h"
#include "views/samples.h"

#include <QAction>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace restaurant::testing::tst_statusmarks {

namespace {

DocumentName statusNumber(int order)
{
    return {ViewName::Status, "status_number", std::to_string(order)};
}

} // namespace

class TestStatusMarks : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        Themes::instance().apply(Appearance::Light);
        m_model = std::make_unique<StatusModel>();
        m_model->apply(samples::whole(samples::statusNumbers(3)));
        m_pane = std::make_unique<StatusPane>(m_model.get());
        m_pane->resize(600, 400);
        QVERIFY(samples::showActive(*m_pane));
        m_board = m_pane->findChild<StatusBoardWidget *>(QStringLiteral("statusBoard"));
        m_pane->grab(); // Now the board knows what stands where.
    }
    void cleanup()
    {
        m_pane.reset();
        m_model.reset();
    }

    void aNumberThatIsClickedIsAskedByKeyOrByMenu()
    {
        QSignalSpy asked(m_pane.get(), &StatusPane::whyRequested);
        samples::clickOn(m_board, placeOf(44));
        samples::pressW(*m_pane);
        samples::clickOn(m_board, placeOf(38), Qt::RightButton);
        QVERIFY(samples::askInMenu());
        QCOMPARE(samples::askedAbout(asked),
                 (QStringList{QStringLiteral("status status_number 44"),
                              QStringLiteral("status status_number 38")}));
    }

    void arrowKeysChooseANumber()
    {
        QSignalSpy asked(m_pane.get(), &StatusPane::whyRequested);
        m_board->setFocus();
        for (const Qt::Key key :
             {Qt::Key_Right, Qt::Key_Right, Qt::Key_W, Qt::Key_Left, Qt::Key_Left, Qt::Key_W})
            QTest::keyClick(m_board, key);
        QCOMPARE(samples::askedAbout(asked),
                 (QStringList{QStringLiteral("status status_number 45"),
                              QStringLiteral("status status_number 44")}));
    }

    void aNumberThatIsGoneIsNotAsked()
    {
        QSignalSpy asked(m_pane.get(), &StatusPane::whyRequested);
        samples::clickOn(m_board, placeOf(44));
        m_model->apply({{}, {OrderId{44}}, false});
        samples::pressW(*m_pane);
        QCOMPARE(asked.count(), 0);
    }

    void besideTheNumbersNothingIsAsked()
    {
        samples::clickOn(m_board, placeOf(44));
        samples::clickOn(m_board, m_board->rect().bottomLeft() + QPoint(4, -4), Qt::RightButton);
        QVERIFY(!samples::openMenu());
        QVERIFY(!m_board->documentAt(std::nullopt));
    }

    void onlyTheLitNumberKeepsItsColour()
    {
        const QColor ground = theme().colours.card;
        const QRect lit = around(45);
        const QRect other = around(44);
        const double litInk = samples::inkOf(samples::lookOf(*m_board, lit), ground);
        const double ink = samples::inkOf(samples::lookOf(*m_board, other), ground);
        QVERIFY(ink > 0);
        m_pane->setLit(LitDocuments{statusNumber(45)});
        QVERIFY(samples::inkOf(samples::lookOf(*m_board, lit), ground) >= litInk);
        QVERIFY(samples::inkOf(samples::lookOf(*m_board, other), ground) < 0.45 * ink);
    }

    void aWrongNumberIsOutlinedAndSaysWhatIsWrong()
    {
        const QImage before = m_board->grab().toImage();
        m_pane->setAudit(samples::wrong(
            ViewName::Status,
            {samples::wrongField(statusNumber(44), "stage", "\"preparing\"", "\"ready\"")}));
        QVERIFY(m_board->grab().toImage() != before);
        const QString tip = samples::toolTipAt(m_board, placeOf(44));
        QVERIFY2(tip.contains(QStringLiteral("event 40 (LineReady) was skipped")), qPrintable(tip));
        QVERIFY(!samples::toolTipAt(m_board, placeOf(38)).contains(QStringLiteral("LineReady")));
        m_pane->setAudit(samples::verdict(ViewName::Status, AuditState::Verdict::Right));
        QCOMPARE(m_board->grab().toImage(), before);
    }

    void theBoardForGuestsShowsNoMarks()
    {
        StatusBoardWidget guests(m_model.get());
        guests.resize(600, 400);
        const QImage before = guests.grab().toImage();
        QVERIFY(samples::showActive(guests));
        samples::clickOn(&guests, placeOf(44));
        QCOMPARE(guests.grab().toImage(), before);
        QVERIFY(!samples::toolTipAt(&guests, placeOf(44)).contains(QStringLiteral("W:")));
    }

    void theTableIsAskedTheSameWay()
    {
        QSignalSpy asked(m_pane.get(), &StatusPane::whyRequested);
        m_pane->findChild<QAction *>(QStringLiteral("statusTableAction"))->trigger();
        auto *table = m_pane->findChild<QTableView *>(QStringLiteral("statusTable"));
        const QModelIndex cell = table->model()->index(0, StatusModel::StageColumn);
        samples::clickOn(table->viewport(), table->visualRect(cell).center());
        samples::pressW(*m_pane);
        QCOMPARE(samples::askedAbout(asked),
                 QStringList{QStringLiteral("status status_number 38")});
    }

private:
    /// Somewhere on the number, found as a person finds it: by looking everywhere.
    [[nodiscard]] QPoint placeOf(int order) const
    {
        for (int y = 0; y < m_board->height(); y += 4) {
            for (int x = 0; x < m_board->width(); x += 4) {
                if (m_board->documentAt(QPoint(x, y)) == statusNumber(order))
                    return {x + 4, y + 8};
            }
        }
        return {-1, -1};
    }
    [[nodiscard]] QRect around(int order) const { return {placeOf(order), QSize(30, 30)}; }

    std::unique_ptr<StatusModel> m_model;
    std::unique_ptr<StatusPane> m_pane;
    StatusBoardWidget *m_board = nullptr;
};

RESTAURANT_TEST(TestStatusMarks)

} // namespace restaurant::testing::tst_statusmarks
#include "tst_statusmarks.moc"
