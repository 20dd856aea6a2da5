#include "common/paneheader.h"
#include "handled.h"
#include "log/loglist.h"
#include "log/logmodel.h"
#include "log/logpane.h"
#include "log/looksmodel.h"
#include "testprogram.h"
#include "theme/themes.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace restaurant::testing::tst_logpane {

class TestLogPane final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void itFollowsWhatIsAdded();
    void itStaysWhereTheReaderScrolledTo();
    void whatIsReadHoldsStillWhenOldCommandsGo();
    void theFollowButtonGoesBackToTheEnd();
    void typingAnOrderShowsOnlyThatOrder();
    void actorsCanBeChosenOnceTheyAppeared();
    void showAllTakesEveryFilterAway();
    void enterAsksForTheOrdersDetails();
    void copyTakesTheWholeStory();
    void itSaysThatOlderCommandsAreGone();
    void aKeyAsksWhatACommandHasChanged();
    void whatIsNotOnTheTrailIsDimmed();
    void theTrailIsBroughtIntoSightAndHeldThere();
    void whatIsNotDecidedYetStandsAboveTheLog();
    void queriesAreShownByAClick();
    void queriesAreFilteredByViewAndPerson();
    void theNewestQueriesAreKept();
    void whatALookHasCostIsKnownWhenItIsShownAgain();

private:
    void add(int first, int count);
    template <typename Widget> Widget *find(const char *name)
    {
        auto *widget = m_pane->findChild<Widget *>(QLatin1String(name));
        Q_ASSERT(widget);
        return widget;
    }
    [[nodiscard]] QString topLine() const;
    [[nodiscard]] QString remark() const;

    std::unique_ptr<LogModel> m_model;
    std::unique_ptr<LooksModel> m_looks;
    std::unique_ptr<LogPane> m_pane;
    LogList *m_list = nullptr;
};

void TestLogPane::initTestCase()
{
    Themes::instance().apply(Appearance::Light);
}

void TestLogPane::init()
{
    m_model = std::make_unique<LogModel>(nullptr, 100);
    m_looks = std::make_unique<LooksModel>(nullptr, 50);
    m_pane = std::make_unique<LogPane>(m_model.get(), m_looks.get());
    m_list = find<LogList>("logList");
    m_pane->resize(700, 300);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void TestLogPane::cleanup()
{
    m_pane.reset();
    m_model.reset();
}

void TestLogPane::add(int first, int count)
{
    std::vector<HandledCommand> batch;
    for (int order = first; order < first + count; ++order)
        batch.push_back(placed(order, 1, order));
    for (HandledCommand &each : batch)
        each.outcome.number = CommandNumber{first++};
    m_model->add(batch);
}

QString TestLogPane::topLine() const
{
    return m_list->indexAt({5, 5}).data(Qt::DisplayRole).toString();
}

QString TestLogPane::remark() const
{
    return m_pane->findChild<PaneHeader *>()->progressText();
}

/// Once it has taken longer than a moment.
void TestLogPane::whatIsNotDecidedYetStandsAboveTheLog()
{
    add(1, 3);
    const auto *text = find<QLabel>("underWay");
    SentCommand sent = placed(7, 4, 9).sent;
    sent.id.bytes[0] = 1;
    SentCommand second = placed(8, 4, 10).sent;
    second.id.bytes[0] = 2;
    m_pane->setUnderWay({sent});
    m_pane->setUnderWay({sent, second});
    QVERIFY(!text->isVisible());
    QTRY_COMPARE(text->text().count(u'\n'), 1);
    QVERIFY(text->isVisible());
    QVERIFY2(text->text().startsWith(QStringLiteral("… PlaceOrder (order 7,")),
             qPrintable(text->text()));
    QVERIFY(text->text().contains(QStringLiteral("by Charlie: taken for handling")));
    const QString before = text->text();
    QTRY_VERIFY(text->text() != before); // the time goes on
    m_pane->setUnderWay({second});
    QTRY_VERIFY(text->text().startsWith(QStringLiteral("… PlaceOrder (order 8,")));
    m_pane->setUnderWay({});
    QVERIFY(!text->isVisible());
}

void TestLogPane::itFollowsWhatIsAdded()
{
    add(1, 50);
    QScrollBar *bar = m_list->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    QTRY_COMPARE(bar->value(), bar->maximum());
    add(51, 20);
    QTRY_COMPARE(bar->value(), bar->maximum());
    QVERIFY(find<QToolButton>("logFollow")->isChecked());
}

void TestLogPane::itStaysWhereTheReaderScrolledTo()
{
    add(1, 50);
    QTRY_VERIFY(m_list->verticalScrollBar()->maximum() > 0);
    m_list->setFocus();
    QTest::keyClick(m_list, Qt::Key_Home);
    QVERIFY(!find<QToolButton>("logFollow")->isChecked());
    const QString before = topLine();
    add(51, 20);
    QTest::qWait(0);
    QCOMPARE(topLine(), before);
}

void TestLogPane::whatIsReadHoldsStillWhenOldCommandsGo()
{
    add(1, 100);
    QTRY_VERIFY(m_list->verticalScrollBar()->maximum() > 0);
    m_list->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
    QVERIFY(!m_list->isFollowing());
    const QString before = topLine();
    add(101, 20);
    QTRY_COMPARE(topLine(), before);
}

void TestLogPane::theFollowButtonGoesBackToTheEnd()
{
    add(1, 50);
    QScrollBar *bar = m_list->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->triggerAction(QAbstractSlider::SliderToMinimum);
    auto *follow = find<QToolButton>("logFollow");
    QVERIFY(!follow->isChecked());
    QTest::mouseClick(follow, Qt::LeftButton);
    QTRY_COMPARE(bar->value(), bar->maximum());
}

void TestLogPane::typingAnOrderShowsOnlyThatOrder()
{
    add(1, 30);
    QTest::keyClicks(find<QLineEdit>("logOrder"), QStringLiteral("17"));
    QCOMPARE(m_list->model()->rowCount(), 1);
    QCOMPARE(remark(), QStringLiteral("1 of 30 commands"));
    find<QLineEdit>("logOrder")->clear();
    QCOMPARE(m_list->model()->rowCount(), 30);
}

void TestLogPane::actorsCanBeChosenOnceTheyAppeared()
{
    auto *actor = find<QComboBox>("logActor");
    QCOMPARE(actor->count(), 1);
    m_model->add({placed(1, 1, 1), refused(1, "No.")});
    QCOMPARE(actor->count(), 3);
    QTest::keyClicks(actor, QStringLiteral("Rog"));
    QCOMPARE(actor->currentText(), QStringLiteral("Roger"));
    QCOMPARE(m_list->model()->rowCount(), 1);
}

void TestLogPane::showAllTakesEveryFilterAway()
{
    m_model->add({placed(1, 1, 1), refused(2, "No.")});
    auto *all = find<QToolButton>("logClear");
    QVERIFY(!all->isVisible());
    find<QComboBox>("logType")->setCurrentText(QStringLiteral("OrderPlaced"));
    QTest::keyClicks(find<QLineEdit>("logOrder"), QStringLiteral("2"));
    QCOMPARE(m_list->model()->rowCount(), 0);
    QTest::mouseClick(all, Qt::LeftButton);
    QCOMPARE(m_list->model()->rowCount(), 2);
    QVERIFY(!all->isVisible());
}

void TestLogPane::enterAsksForTheOrdersDetails()
{
    m_model->add({placed(12, 1, 1)});
    const QSignalSpy asked(m_pane.get(), &LogPane::detailsRequested);
    m_list->setCurrentIndex(m_list->model()->index(0, 0));
    QTest::keyClick(m_list, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toInt(), 12);
}

void TestLogPane::copyTakesTheWholeStory()
{
    m_model->add({placed(12, 1, 7)});
    m_list->selectAll();
    QTest::keyClick(m_list, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(
        QGuiApplication::clipboard()->text().contains(QStringLiteral("7 OrderPlaced order-12 v1")));
}

void TestLogPane::itSaysThatOlderCommandsAreGone()
{
    add(1, 130);
    QCOMPARE(remark(), QStringLiteral("the last 100 commands; 30 older ones are in the file"));
}

void TestLogPane::aKeyAsksWhatACommandHasChanged()
{
    add(1, 3);
    const QSignalSpy asked(m_pane.get(), &LogPane::effectsRequested);
    QTest::keyClick(m_list, Qt::Key_W);
    QCOMPARE(asked.count(), 0);
    m_list->setCurrentIndex(m_list->model()->index(1, 0));
    m_list->setFocus();
    QTest::keyClick(m_list, Qt::Key_W);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toLongLong(), 2);
    QCOMPARE(m_list->currentIndex().row(), 1);
    QCOMPARE(m_list->actions().size(), 2); // and the one that shows the trip
    QCOMPARE(m_list->contextMenuPolicy(), Qt::ActionsContextMenu);
}

void TestLogPane::whatIsNotOnTheTrailIsDimmed()
{
    add(1, 2);
    const auto strongestIn = [this](int row) {
        const QRect rect = m_list->visualRect(m_list->model()->index(row, 0));
        const QImage image = m_list->viewport()->grab(rect).toImage();
        int darkest = 255;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                darkest = std::min(darkest, qGray(image.pixel(x, y)));
        return darkest;
    };
    const int before = strongestIn(0);
    QCOMPARE(strongestIn(1), before);
    m_pane->setLit(LitCommands{CommandNumber{2}});
    QVERIFY(strongestIn(0) > before + 60);
    QVERIFY(strongestIn(1) <= before);
    m_pane->setLit(std::nullopt);
    QCOMPARE(strongestIn(0), before);
}

void TestLogPane::theTrailIsBroughtIntoSightAndHeldThere()
{
    add(1, 50);
    QScrollBar *bar = m_list->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    const auto isInSight = [this](int row) {
        return m_list->viewport()->rect().contains(
            m_list->visualRect(m_list->model()->index(row, 0)));
    };
    QTRY_VERIFY(isInSight(49));
    m_pane->setLit(LitCommands{CommandNumber{3}, CommandNumber{9}});
    QVERIFY(isInSight(8));
    add(51, 5);
    QVERIFY(isInSight(8));
    m_pane->setLit(LitCommands{CommandNumber{20}});
    QVERIFY(isInSight(19));
    m_pane->setLit(std::nullopt);
    QTRY_COMPARE(bar->value(), bar->maximum());
    QVERIFY(m_list->isFollowing());
}

namespace {

Look looked(int number, const char *who, ViewName view)
{
    Look look;
    look.number = ActivityNumber{number};
    look.at = Instant{std::chrono::hours(12) + std::chrono::seconds(number)};
    look.who = who;
    look.by = Asker::Staff;
    look.view = view;
    look.position = Position{number};
    look.head = Position{number + 2};
    return look;
}

} // namespace

void TestLogPane::queriesAreShownByAClick()
{
    auto *table = find<QTableView>("looksTable");
    QVERIFY(!table->isVisible());
    QTest::mouseClick(find<QToolButton>("logQueries"), Qt::LeftButton);
    QVERIFY(table->isVisible());
    QVERIFY(!m_list->isVisible());
    Look measured = looked(7, "Roger", ViewName::Waiter);
    measured.answer =
        QueryAnswer{AnsweredFrom::Tables, {4, 31, 900, std::chrono::microseconds(85)}};
    m_looks->add({measured, looked(8, "Cem", ViewName::Kitchen)});
    QStringList cells;
    for (int column = 0; column < m_looks->columnCount(); ++column)
        cells += m_looks->index(0, column).data().toString();
    QCOMPARE(cells.join(u'|'),
             QStringLiteral("12:00:07|Roger|Waiter|7|2|4 statements, 31 rows, 85 µs"));
    QCOMPARE(m_looks->index(1, LooksModel::CostColumn).data().toString(), QStringLiteral("–"));
    QVERIFY(remark().contains(QStringLiteral("2 queries")));
    QTest::mouseClick(find<QToolButton>("logCommands"), Qt::LeftButton);
    QVERIFY(m_list->isVisible());
}

void TestLogPane::queriesAreFilteredByViewAndPerson()
{
    m_pane->showKind(LogPane::Kind::Queries);
    m_looks->add({looked(1, "Roger", ViewName::Waiter), looked(2, "Cem", ViewName::Kitchen),
                  looked(3, "Roger", ViewName::Kitchen)});
    const auto *table = find<QTableView>("looksTable");
    auto *view = find<QComboBox>("looksView");
    view->setCurrentIndex(1 + static_cast<int>(ViewName::Kitchen));
    QCOMPARE(table->model()->rowCount(), 2);
    auto *person = find<QComboBox>("looksPerson");
    person->setCurrentIndex(person->findText(QStringLiteral("Cem")));
    QCOMPARE(table->model()->rowCount(), 1);
    QVERIFY(remark().contains(QStringLiteral("1 of 3 queries")));
    QTest::mouseClick(find<QToolButton>("looksClear"), Qt::LeftButton);
    QCOMPARE(table->model()->rowCount(), 3);
}

void TestLogPane::theNewestQueriesAreKept()
{
    for (int number = 1; number <= 500; ++number)
        m_looks->add({looked(number, "Roger", ViewName::Waiter)});
    QCOMPARE(m_looks->rowCount(), 50);
    QCOMPARE(m_looks->document(0).number, ActivityNumber{451});
    m_looks->add({looked(500, "Roger", ViewName::Waiter)}); // it is known
    QCOMPARE(m_looks->document(49).number, ActivityNumber{500});
    QCOMPARE(m_looks->document(48).number, ActivityNumber{499});
}

void TestLogPane::whatALookHasCostIsKnownWhenItIsShownAgain()
{
    Look measured = looked(7, "Roger", ViewName::Waiter);
    measured.answer = QueryAnswer{AnsweredFrom::Board, {0, 0, 0, std::chrono::nanoseconds(400)}};
    m_looks->add({measured});
    m_looks->show({looked(6, "Cem", ViewName::Kitchen), looked(7, "Roger", ViewName::Waiter)});
    QCOMPARE(m_looks->index(0, LooksModel::CostColumn).data().toString(), QStringLiteral("–"));
    QCOMPARE(m_looks->index(1, LooksModel::CostColumn).data().toString(),
             QStringLiteral("no statement, 0.4 µs"));
}

RESTAURANT_TEST(TestLogPane)

} // namespace restaurant::testing::tst_logpane
#include "tst_logpane.moc"
