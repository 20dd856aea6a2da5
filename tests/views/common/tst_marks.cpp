#include "common/documentmarks.h"
#include "common/documentroles.h"
#include "common/markslayer.h"
#include "common/pane.h"
#include "common/tables.h"
#include "testprogram.h"
#include "theme/themes.h"
#include "views/marking.h"

#include <QHeaderView>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

namespace restaurant::testing::tst_marks {

namespace {

DocumentName ticket(int order)
{
    return {ViewName::Kitchen, "ticket", std::to_string(order)};
}

void addTicket(QStandardItemModel &model, int order)
{
    auto *number = new QStandardItem(QString::number(order));
    auto *state = new QStandardItem(QStringLiteral("cooking"));
    number->setData(QStringList{QStringLiteral("order")}, ShownFieldsRole);
    state->setData(QStringList{QStringLiteral("state")}, ShownFieldsRole);
    for (QStandardItem *item : {number, state})
        item->setData(QVariant::fromValue(ticket(order)), DocumentNameRole);
    model.appendRow({number, state});
}

} // namespace

class TestMarks : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        Themes::instance().apply(Appearance::Light);
        m_model = std::make_unique<QStandardItemModel>();
        m_marks = std::make_unique<DocumentMarks>();
        for (const int order : {41, 42, 43})
            addTicket(*m_model, order);
        m_table = std::make_unique<QTableView>();
        setUpTable(m_table.get(), "tickets", QStringLiteral("Tickets"));
        m_table->setModel(m_model.get());
        m_why = new WhyMenu(m_table.get());
        m_layer = new MarksLayer(m_table.get(), m_marks.get(), m_why);
        m_table->resize(400, 300);
        QVERIFY(samples::showActive(*m_table));
    }
    void cleanup()
    {
        m_table.reset();
        m_marks.reset();
        m_model.reset();
    }

    void aFieldStandsForAllThatIsInIt_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("within");
        QTest::newRow("the same") << "state"
                                  << "state" << true;
        QTest::newRow("an item") << "lines"
                                 << "lines[0].state" << true;
        QTest::newRow("the other way") << "lines[0].state"
                                       << "lines[0]" << true;
        QTest::newRow("a member") << "task"
                                  << "task.order" << true;
        QTest::newRow("another item") << "lines[1]"
                                      << "lines[10].state" << false;
        QTest::newRow("another name") << "order"
                                      << "orders" << false;
    }
    void aFieldStandsForAllThatIsInIt()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, within);
        QCOMPARE(areWithin(one.toStdString(), other.toStdString()), within);
        QCOMPARE(areWithin(other.toStdString(), one.toStdString()), within);
    }

    void anItemOfAListIsRead()
    {
        QCOMPARE(itemOf("lines[12].state", "lines").value_or(99), std::size_t(12));
        QCOMPARE(itemOf("lines[0]", "lines").value_or(99), std::size_t(0));
        QVERIFY(!itemOf("lines", "lines"));
        QVERIFY(!itemOf("linesmore[0]", "lines"));
        QVERIFY(!itemOf("lines[x]", "lines"));
    }

    void whatTheTrailDoesNotRunThroughStepsBack()
    {
        const QImage before = lookOf(0, 2);
        const double ink = samples::inkOf(before, theme().colours.card);
        QVERIFY(m_layer->isHidden());
        m_marks->setLit(LitDocuments{ticket(42)});
        const double dimmed = samples::inkOf(lookOf(0, 2), theme().colours.card);
        QVERIFY2(dimmed > 0.25 * ink && dimmed < 0.45 * ink,
                 qPrintable(QStringLiteral("%1 of %2").arg(dimmed).arg(ink)));
        m_marks->setLit(std::nullopt);
        QCOMPARE(lookOf(0, 2), before);
        QVERIFY(m_layer->isHidden());
    }

    void whatTheTrailRunsThroughHasARing()
    {
        const QRect row = rowRect(1);
        const QRect inner = row.adjusted(4, 4, -4, -4);
        const QImage before = look(inner);
        m_marks->setLit(LitDocuments{ticket(42)});
        QCOMPARE(look(inner), before);
        const QImage edge = look({row.left() + 40, row.top(), 20, 3});
        QCOMPARE(edge.pixelColor(10, 1), theme().colours.solid);
        QVERIFY(look({row.left() + 40, rowRect(0).top(), 20, 3}).pixelColor(10, 1) !=
                theme().colours.solid);
    }

    void anEmptyTrailLightsNothing()
    {
        const QImage before = lookOf(0, 2);
        m_marks->setLit(LitDocuments{});
        QVERIFY(lookOf(0, 2) != before);
        QVERIFY(m_marks->isDimmed(ticket(41)));
    }

    void theWrongCellIsOutlinedUntilTheViewIsRightAgain()
    {
        const QImage number = lookOf(0, 0, 1);
        const QImage state = lookOf(0, 1, 1);
        m_marks->setAudit(stateIsWrong(41));
        QCOMPARE(lookOf(0, 0, 1), number);
        QVERIFY(lookOf(0, 1, 1) != state);
        QVERIFY(hasRed(lookOf(0, 1, 1)));
        QVERIFY(!hasRed(lookOf(1, 1, 1)));
        m_marks->setAudit(samples::verdict(ViewName::Kitchen, AuditState::Verdict::Right));
        QCOMPARE(lookOf(0, 1, 1), state);
    }

    void whatNoCellShowsOutlinesTheRow()
    {
        m_marks->setAudit(samples::wrong(ViewName::Kitchen,
                                         {samples::wrongField(ticket(42), "party", "3", "4")}));
        QVERIFY(hasRed(lookOf(1, 0, 1)) && hasRed(lookOf(1, 1, 1)));
        QVERIFY(!hasRed(lookOf(0, 0, 2)));
    }

    void anAuditThatIsSilentOutlinesNothing()
    {
        AuditState silent = stateIsWrong(41);
        silent.verdict = AuditState::Verdict::Unknown;
        const QImage before = lookOf(0, 0, 2);
        m_marks->setAudit(stateIsWrong(41));
        QVERIFY(lookOf(0, 0, 2) != before);
        m_marks->setAudit(silent); // as when the past is on the screen
        QCOMPARE(lookOf(0, 0, 2), before);
        QVERIFY(!m_marks->areAny());
    }

    void nothingIsPaintedAgainAsLongAsTheAuditFindsTheSame()
    {
        QSignalSpy changed(m_marks.get(), &DocumentMarks::changed);
        AuditState state = stateIsWrong(41);
        m_marks->setAudit(state);
        state.lastRun = std::chrono::steady_clock::now();
        state.upTo = state.head = Position{99};
        m_marks->setAudit(state);
        QCOMPARE(changed.count(), 1);
        m_marks->setLit(LitDocuments{ticket(42)});
        m_marks->setLit(LitDocuments{ticket(42)});
        QCOMPARE(changed.count(), 2);
    }

    void theToolTipNamesTheGuiltyEventAndTheRightValue()
    {
        m_model->item(0, 1)->setToolTip(QStringLiteral("<qt>since &lt;noon&gt;</qt>"));
        m_marks->setAudit(stateIsWrong(41));
        const QString tip = samples::toolTipAt(m_table->viewport(), middleOf(0, 1));
        for (const char *part : {"since &lt;noon&gt;", "event 40 (LineReady) was skipped",
                                 "it is &quot;cooking&quot; and should be &quot;ready&quot;",
                                 "W: why does it say this?"})
            QVERIFY2(tip.contains(QLatin1String(part)), qPrintable(tip));
        const QString other = samples::toolTipAt(m_table->viewport(), middleOf(1, 1));
        QVERIFY2(!other.contains(QStringLiteral("LineReady")), qPrintable(other));
    }

    void aWholeDocumentIsCutShortInTheToolTip()
    {
        Finding extra = samples::wrongField(ticket(41), "", "", "");
        extra.what = Finding::What::ExtraDocument;
        extra.stored = std::string(5000, 'x');
        m_marks->setAudit(samples::wrong(ViewName::Kitchen, {extra}));
        const QString tip = samples::toolTipAt(m_table->viewport(), middleOf(0, 0));
        QVERIFY2(tip.size() < 500, qPrintable(tip));
        QVERIFY2(tip.contains(QStringLiteral("was skipped")), qPrintable(tip));
    }

    void whatIsMissingIsSaid()
    {
        AuditLine line(m_marks.get(), {m_model.get()});
        QVERIFY(line.isHidden());
        Finding missing = samples::wrongField(ticket(50), "", "", "{}");
        missing.what = Finding::What::MissingDocument;
        m_marks->setAudit(samples::wrong(ViewName::Kitchen, {missing}));
        QVERIFY(!line.isHidden());
        QCOMPARE(line.text(), QStringLiteral("Missing: ticket 50."));
        QVERIFY(line.toolTip().contains(QStringLiteral("event 40 (LineReady) was skipped")));
        m_marks->setAudit(samples::verdict(ViewName::Kitchen, AuditState::Verdict::Behind));
        QVERIFY(line.isHidden());
    }

    void whatIsWrongAndOnNoRowIsSaidUntilItsRowComes()
    {
        AuditLine line(m_marks.get(), {m_model.get()});
        m_marks->setAudit(stateIsWrong(41));
        QVERIFY(line.isHidden());
        m_marks->setAudit(stateIsWrong(44));
        QCOMPARE(line.text(), QStringLiteral("Wrong, but not on this pane: ticket 44."));
        addTicket(*m_model, 44);
        QVERIFY(line.isHidden());
    }

    void theKeyAsksAboutTheRowThatWasClicked()
    {
        QSignalSpy asked(m_why, &WhyMenu::whyRequested);
        samples::clickOn(m_table->viewport(), middleOf(1, 1));
        samples::pressW(*m_table);
        QCOMPARE(samples::askedAbout(asked), QStringList{QStringLiteral("kitchen ticket 42")});
    }

    void whereThereIsNoRowNothingIsAsked()
    {
        QSignalSpy asked(m_why, &WhyMenu::whyRequested);
        m_model->removeRows(0, m_model->rowCount());
        m_table->setFocus();
        samples::pressW(*m_table);
        QCOMPARE(asked.count(), 0);
    }

    void theMenuOfARightClickChoosesAndAsks()
    {
        QSignalSpy asked(m_why, &WhyMenu::whyRequested);
        samples::clickOn(m_table->viewport(), middleOf(0, 0));
        samples::clickOn(m_table->viewport(), middleOf(2, 0), Qt::RightButton);
        QCOMPARE(m_table->currentIndex().row(), 2);
        QVERIFY(samples::askInMenu());
        QCOMPARE(samples::askedAbout(asked), QStringList{QStringLiteral("kitchen ticket 43")});
    }

    void besideTheRowsThereIsNoMenu()
    {
        samples::clickOn(m_table->viewport(), middleOf(0, 0));
        samples::clickOn(m_table->viewport(), {50, 200}, Qt::RightButton);
        QVERIFY(!samples::openMenu());
        samples::clickOn(m_table->horizontalHeader()->viewport(), {50, 5}, Qt::RightButton);
        QVERIFY(!samples::openMenu());
    }

    void theMenuKeyIsAboutTheChosenRow()
    {
        QSignalSpy asked(m_why, &WhyMenu::whyRequested);
        samples::clickOn(m_table->viewport(), middleOf(1, 0));
        QContextMenuEvent key(QContextMenuEvent::Keyboard, {5, 5},
                              m_table->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(m_table.get(), &key);
        QVERIFY(samples::askInMenu());
        QCOMPARE(samples::askedAbout(asked), QStringList{QStringLiteral("kitchen ticket 42")});
    }

private:
    static AuditState stateIsWrong(int order)
    {
        return samples::wrong(ViewName::Kitchen, {samples::wrongField(ticket(order), "state",
                                                                      "\"cooking\"", "\"ready\"")});
    }
    [[nodiscard]] QRect rowRect(int row) const
    {
        return m_table->visualRect(m_model->index(row, 0))
            .united(m_table->visualRect(m_model->index(row, 1)));
    }
    [[nodiscard]] QPoint middleOf(int row, int column) const
    {
        return m_table->visualRect(m_model->index(row, column)).center();
    }
    /// Of the viewport's place, with what lies over it.
    [[nodiscard]] QImage look(const QRect &place) const
    {
        return samples::lookOf(*m_table, place.translated(m_table->viewport()->pos()));
    }
    [[nodiscard]] QImage lookOf(int row, int column, int columns) const
    {
        QRect cells;
        for (int each = column; each < column + columns; ++each)
            cells |= m_table->visualRect(m_model->index(row, each));
        return look(cells);
    }
    [[nodiscard]] QImage lookOf(int row, int columns) const { return lookOf(row, 0, columns); }
    static bool hasRed(const QImage &image)
    {
        const QColor red = theme().colours[Hue::TroubleRed].strong;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == red)
                    return true;
            }
        }
        return false;
    }

    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<DocumentMarks> m_marks;
    std::unique_ptr<QTableView> m_table;
    WhyMenu *m_why = nullptr;
    MarksLayer *m_layer = nullptr;
};

RESTAURANT_TEST(TestMarks)

} // namespace restaurant::testing::tst_marks
#include "tst_marks.moc"
