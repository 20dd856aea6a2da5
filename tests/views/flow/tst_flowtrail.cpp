// What somebody asked for is lit on the data's road, told below it, and marked in its tables.
#include "flow/flowpane.h"
#include "flow/flowtables.h"
#include "flow/flowwidget.h"
#include "flowsamples.h"
#include "testprogram.h"
#include "theme/themes.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <memory>

namespace restaurant::testing::tst_flowtrail {

using namespace restaurant::samples;

namespace {

constexpr FlowPlace writeSide{FlowPlace::Kind::WriteSide, {}};
constexpr FlowPlace waiterView{FlowPlace::Kind::View, ViewName::Waiter};
constexpr FlowPlace kitchenView{FlowPlace::Kind::View, ViewName::Kitchen};

QString nameOf(const FlowRoad &road)
{
    switch (road.kind) {
    case FlowRoad::Kind::ToWriteSide:
        return QStringLiteral("write side");
    case FlowRoad::Kind::FromManager:
    case FlowRoad::Kind::ToManager:
        return QStringLiteral("process manager");
    case FlowRoad::Kind::ToLog:
        return QStringLiteral("log");
    case FlowRoad::Kind::ToView:
        break;
    }
    return QString::fromUtf8(toWord(road.view).data());
}

/// "log: 1 event 1282, 2 event 901": along the road, from its beginning.
QStringList told(std::vector<FlowToken> tokens)
{
    std::sort(tokens.begin(), tokens.end(), [](const FlowToken &a, const FlowToken &b) {
        return std::pair(a.traveller.road, a.way) < std::pair(b.traveller.road, b.way);
    });
    QStringList lines;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const auto &[road, message] = tokens[i].traveller;
        const QString token =
            QStringLiteral("%1 %2")
                .arg(tokens[i].step)
                .arg(message.event == Position{}
                         ? QStringLiteral("command %1").arg(number(message.command))
                         : QStringLiteral("event %1").arg(number(message.event)));
        if (i > 0 && tokens[i - 1].traveller.road == road)
            lines.back() += QStringLiteral(", ") + token;
        else
            lines += nameOf(road) + QStringLiteral(": ") + token;
    }
    return lines;
}

QString textOf(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

int rowsThatAreNotDimmed(const QAbstractItemModel &model)
{
    int count = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        count += model.index(row, 0).data(FlowDimmedRole).toBool() ? 0 : 1;
    return count;
}

} // namespace

class TestFlowTrail final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_model = std::make_unique<FlowModel>();
        fillFlow(*m_model);
        m_model->settle();
        m_pane = std::make_unique<FlowPane>(m_model.get());
        m_pane->resize(900, 420);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
        m_flow = m_pane->findChild<FlowWidget *>();
        QTRY_VERIFY(!m_flow->traffic().tokens.empty());
        QTRY_VERIFY(!m_flow->isMoving());
    }
    void cleanup()
    {
        m_pane.reset();
        m_model.reset();
    }

    void itsMessagesStandOnTheirRoadsTheLatestFirst()
    {
        m_pane->showTrail(trailOfTable());
        QCOMPARE(told(m_flow->standing()),
                 (QStringList{QStringLiteral("write side: 1 command 1284, 2 command 700"),
                              QStringLiteral("log: 1 event 1282, 2 event 901"),
                              QStringLiteral("waiter: 1 event 1282, 2 event 901")}));
        m_pane->showEffects(effectsOfOrder());
        QCOMPARE(told(m_flow->standing()),
                 (QStringList{QStringLiteral("write side: 1 command 1284"),
                              QStringLiteral("log: 1 event 1282, 2 event 1283, 3 event 1284"),
                              QStringLiteral("kitchen: 1 event 1282"),
                              QStringLiteral("waiter: 3 event 1284")}));
        m_pane->endTrail();
        QVERIFY(m_flow->standing().empty());
    }

    void ofMoreStepsThanFitTheFirstAreShown()
    {
        Trail trail = trailOfTable();
        for (int i = 1; i < 40; ++i)
            trail.steps.push_back(
                stepBy(placedAt(700 + i, 10, 900 + i, 1), trail.steps.front().change, i));
        m_pane->showTrail(trail);
        const std::vector<FlowToken> &standing = m_flow->standing();
        QVERIFY(standing.size() >= 6 && standing.size() < 40);
        for (const FlowToken &token : standing) {
            QVERIFY(token.step < 20);
            const QPointF place = m_flow->plan().on(token.traveller.road, token.way);
            for (const FlowToken &other : standing) {
                const QPointF away = m_flow->plan().on(other.traveller.road, other.way) - place;
                if (other != token && other.traveller.road == token.traveller.road)
                    QVERIFY(away.manhattanLength() >= m_flow->plan().measures().litReach());
            }
        }
        QVERIFY(steps()->toPlainText().contains(QStringLiteral("\n41 · ")));
    }

    void whatItDoesNotPassIsDimmed_data()
    {
        QTest::addColumn<Appearance>("appearance");
        QTest::newRow("light") << Appearance::Light;
        QTest::newRow("dark") << Appearance::Dark;
    }
    void whatItDoesNotPassIsDimmed()
    {
        QFETCH(Appearance, appearance);
        Themes::instance().apply(appearance);
        m_model->setProgress(progressAt(ViewName::Waiter, 1284, 1284));
        const auto cornerOf = [this](const FlowPlace &place) {
            const QPoint corner = m_flow->plan().rectOf(place).bottomRight() - QPoint(8, 4);
            const QImage image = m_flow->grab().toImage();
            return image.pixelColor(corner * image.devicePixelRatio());
        };
        const Colours &colours = theme().colours;
        QTRY_COMPARE(cornerOf(waiterView), colours[Hue::ReadGreen].fill);
        m_pane->showTrail(trailOfTable());
        QCOMPARE(cornerOf(writeSide), colours[Hue::WriteYellow].fill);
        QCOMPARE(cornerOf(waiterView), colours[Hue::ReadGreen].fill);
        QVERIFY(cornerOf(kitchenView) != colours[Hue::ReadGreen].fill);
        m_pane->endTrail();
        QCOMPARE(cornerOf(kitchenView), colours[Hue::ReadGreen].fill);
        Themes::instance().apply(Appearance::Light);
    }

    void aMessageOfLongAgoCanBeReadAgain()
    {
        QVERIFY(!m_model->history().find(CommandNumber{700}));
        m_pane->showTrail(trailOfTable());
        const auto &standing = m_flow->standing();
        const auto found =
            std::find_if(standing.begin(), standing.end(), [](const FlowToken &each) {
                return each.traveller.message.event == Position{901} &&
                       each.traveller.road.kind == FlowRoad::Kind::ToView;
            });
        QVERIFY(found != standing.end());
        const FlowToken token = *found; // they are made anew when the picture is
        click(m_flow->plan().on(token.traveller.road, token.way).toPoint());
        QCOMPARE(label("flowInfoTitle"), QStringLiteral("OrderPlaced · event 901"));
        QVERIFY(label("flowInfo")
                    .contains(QStringLiteral("To the waiter view, where it arrives at 12:00:15")));
        QVERIFY(!steps()->isVisible());
        click({1, 1});
        QVERIFY(steps()->isVisible());
        m_flow->choose(token.traveller);
        m_pane->endTrail();
        QVERIFY(!m_flow->chosen());
    }

    void theStepsAreToldTheLatestFirst()
    {
        m_pane->showTrail(trailOfTable());
        QCOMPARE(
            steps()->toPlainText().split(QLatin1Char('\n')),
            (QStringList{
                QStringLiteral("Why table card 4 of the waiter view says what it says:"),
                QStringLiteral(
                    "1 · At 12:01:03 table card 4 changed. On OrderPlaced the waiter view changes "
                    "stage of table card 4 from seated to ordered. The event is OrderPlaced "
                    "(order 1284, table 4, 2 lines), number 1\u202f282, recorded in order-1284 at "
                    "12:00:58. The write side decided, seeing the log up to event 1\u202f281 and "
                    "order-1284 at version 6. The command was PlaceOrder (order 1284, table 4, 2 "
                    "lines), number 1\u202f284. Charlie (taker) sent it at 12:00:58, having seen "
                    "the waiter view as it was after event 1\u202f262, without event 1\u202f263, "
                    "which had been written by then."),
                QStringLiteral(
                    "2 · At 12:00:15 table card 4 appeared. On OrderPlaced the waiter view adds "
                    "table card 4. The event is OrderPlaced (order 700, table 4, 2 lines), number "
                    "901, recorded in order-700 at 12:00:10. The write side decided, seeing the "
                    "log up to event 900 and no order-700 yet. The command was PlaceOrder (order "
                    "700, table 4, 2 lines), number 700. Charlie (taker) sent it at 12:00:10. That "
                    "answered event 899, in a chain that DeliverOrder of Roger (runner) had set "
                    "off.")}));
        QVERIFY(m_flow->accessibleDescription().contains(QStringLiteral("Why table card 4")));
        Trail cut = trailOfTable();
        cut.leftOut = 1;
        m_pane->showTrail(cut);
        QVERIFY(steps()->toPlainText().endsWith(QStringLiteral("\n1 older step is not told.")));
    }

    void effectsAreToldForwardsViewByView()
    {
        m_pane->showEffects(effectsOfOrder());
        QCOMPARE(
            steps()->toPlainText().split(QLatin1Char('\n')),
            (QStringList{
                QStringLiteral("What PlaceOrder, command 1\u202f284, has changed:"),
                QStringLiteral("The command was PlaceOrder (order 1284, table 4, 2 lines), number "
                               "1\u202f284. Charlie (taker) sent it at 12:00:58. The write side "
                               "decided, seeing the log up to event 1\u202f281 and no order-1284 "
                               "yet. It accepted: 3 events."),
                QStringLiteral("1 · At 12:00:58: On OrderPlaced the kitchen view adds ticket 47."),
                QStringLiteral("3 · At 12:01:03: On OrderPlaced the waiter view changes stage of "
                               "table card 4 from seated to ordered.")}));
    }

    void aRefusedCommandHasChangedNothing()
    {
        Effects none;
        none.decision = decidedAs(refusedAt(1285, 60), 1284, 0);
        m_pane->showEffects(none);
        QVERIFY(steps()->toPlainText().endsWith(
            QStringLiteral("It refused: Order 41 was cancelled. Nothing was changed.")));
        QCOMPARE(m_flow->standing().size(), 1u);
        QVERIFY(m_flow->standing().front().refused);
        QVERIFY(m_model->trail()->passes(writeSide));
        QVERIFY(!m_model->trail()->passes(FlowPlace{FlowPlace::Kind::Events, {}}));
    }

    void theTablesMarkTheSameRows()
    {
        FlowMessages messages(m_model.get());
        FlowPlaces places(m_model.get());
        const QAbstractItemModelTester messageTester(&messages);
        const QAbstractItemModelTester placeTester(&places);
        messages.refresh();
        QCOMPARE(rowsThatAreNotDimmed(messages), messages.rowCount());
        m_pane->showTrail(trailOfTable());
        messages.refresh();
        QCOMPARE(messages.rowCount(), 9 + 2);
        QCOMPARE(rowsThatAreNotDimmed(messages), 4);
        QCOMPARE(textOf(messages, 10, FlowMessages::StepColumn), QStringLiteral("2"));
        QCOMPARE(textOf(messages, 10, FlowMessages::WhatColumn), QStringLiteral("PlaceOrder"));
        QCOMPARE(rowsThatAreNotDimmed(places), 4);
        QCOMPARE(textOf(places, 5, FlowPlaces::TrailColumn), QStringLiteral("passed"));
        m_model->add({placedAt(1286, 60, 1284, 1)});
        messages.refresh();
        QCOMPARE(messages.rowCount(), 11 + 2);
        QCOMPARE(textOf(messages, 0, FlowMessages::WhatColumn),
                 QStringLiteral("1\u202f285 OrderPlaced"));
        m_pane->endTrail();
        messages.refresh();
        QCOMPARE(messages.rowCount(), 11);
        QCOMPARE(rowsThatAreNotDimmed(places), places.rowCount());
    }

    void theStepsHaveAColumnWhileThereAreAny()
    {
        m_pane->commands().first()->trigger();
        auto *table = m_pane->findChild<QTableView *>(QStringLiteral("flowMessages"));
        QVERIFY(table->isColumnHidden(FlowMessages::StepColumn));
        m_pane->showTrail(trailOfTable());
        QVERIFY(!table->isColumnHidden(FlowMessages::StepColumn));
        QCOMPARE(table->model()->rowCount(), 11);
        m_pane->endTrail();
        QVERIFY(table->isColumnHidden(FlowMessages::StepColumn));
        QCOMPARE(table->model()->rowCount(), 9);
    }

    void theEveningGoesOnBesideIt()
    {
        m_pane->showTrail(trailOfTable());
        m_model->setClock(noon(60), 1, true);
        m_model->add({placedAt(1286, 60, 1284, 1)});
        QTRY_VERIFY(std::any_of(m_flow->traffic().tokens.begin(), m_flow->traffic().tokens.end(),
                                [](const FlowToken &token) {
                                    return token.traveller.message.command == CommandNumber{1286};
                                }));
        QCOMPARE(m_flow->standing().size(), 6u);
        m_model->setClock(noon(60), 1, false);
    }

    void anotherEveningHasNoTrail()
    {
        m_pane->showTrail(trailOfTable());
        m_model->begin({}, {});
        QVERIFY(m_flow->standing().empty());
        QVERIFY(!steps()->isVisible());
    }

    void itFits_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("low dock") << QSize(628, 300);
        QTest::newRow("screen") << QSize(1920, 1080);
    }
    void itFits()
    {
        QFETCH(QSize, size);
        m_pane->showTrail(trailOfTable());
        m_pane->resize(size);
        QCoreApplication::processEvents();
        QCOMPARE(m_pane->size(), size);
        for (const ViewName view : FirstBoards::views)
            QVERIFY(m_flow->rect().contains(m_flow->plan().rectOf({FlowPlace::Kind::View, view})));
        for (const FlowToken &token : m_flow->standing())
            QVERIFY(m_flow->rect().contains(
                m_flow->plan().on(token.traveller.road, token.way).toPoint()));
    }

private:
    void click(QPoint place) { QTest::mouseClick(m_flow, Qt::LeftButton, {}, place); }
    [[nodiscard]] QString label(const char *name) const
    {
        return m_pane->findChild<QLabel *>(QLatin1String(name))->text();
    }
    [[nodiscard]] QPlainTextEdit *steps() const
    {
        return m_pane->findChild<QPlainTextEdit *>(QStringLiteral("flowSteps"));
    }

    std::unique_ptr<FlowModel> m_model;
    std::unique_ptr<FlowPane> m_pane;
    FlowWidget *m_flow = nullptr;
};

RESTAURANT_TEST(TestFlowTrail)

} // namespace restaurant::testing::tst_flowtrail
#include "tst_flowtrail.moc"
