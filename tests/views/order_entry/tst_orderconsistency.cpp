// What a person sees of his order who chose what to wait for, click by click.
#include "documents.h"
#include "order_entry/orderentrypane.h"
#include "testprogram.h"
#include "theme/themes.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTest>

namespace restaurant::testing::tst_orderconsistency {

namespace {

/// The rows of the choice.
enum Row { Answer, Forget, Optimistic, ThisView, AllViews, OneTransaction };

} // namespace

class TestOrderConsistency final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void withoutAChoiceTheDecisionFreesTheForm();
    void whoForgetsIsFreeAtOnceAndHearsNothingMoreHere();
    void aForgottenRefusalIsHandedOn();
    void anEchoStandsThereAtOnceAndLosesItsMark();
    void anEchoIsTakenBackWithItsReasonAndTheDraftIsThereAgain();
    void whatIsTakenBackDisturbsNoOtherDraft();
    void whoWaitsForTheWaiterViewIsHeldUntilItShowsTheOrder();
    void whoWaitsForAllViewsIsToldWhichAreMissing();
    void whenTheLimitPassesWhatIsKnownIsTold();
    void whoWaitsOnIsAskedAgain();
    void whoGoesOnSendsNothingTwiceAndIsToldAllTheSame();
    void aSeatingIsFollowedToItsOrder();
    void oneTransactionIsOfferedWhereThereIsOne();
    void whatNobodyDecidesGivesTheFormFree();
    void anotherEveningKnowsNothingOfIt();
    void whoMayNotOrderIsToldWhyAndWhoMay();

private:
    template <typename Widget = QWidget> Widget *find(const char *name)
    {
        auto *widget = m_pane->findChild<Widget *>(QLatin1String(name));
        if (!widget)
            qFatal("no widget %s", name);
        return widget;
    }
    void click(const char *name) { QTest::mouseClick(find(name), Qt::LeftButton); }
    /// By the keyboard, as a person would.
    void choose(Row row)
    {
        auto *combo = find<QComboBox>("consistency");
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Home);
        for (int step = 0; step < row; ++step)
            QTest::keyClick(combo, Qt::Key_Down);
        QCOMPARE(combo->currentIndex(), static_cast<int>(row));
    }
    /// A margherita for table 4, and the command is under way.
    CommandId place();
    void answer(const CommandId &id, bool refused = false);
    void show(ViewName view, int position);
    [[nodiscard]] QStringList told();
    [[nodiscard]] QString button() { return find<QPushButton>("placeOrder")->text(); }
    [[nodiscard]] bool isDraftEmpty()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return m_pane->findChildren<QWidget *>(QStringLiteral("draftRow")).isEmpty();
    }

    std::unique_ptr<PlainModel<TableCard>> m_tables;
    std::unique_ptr<PlainModel<DishCard>> m_dishes;
    std::unique_ptr<OrderEntryPane> m_pane;
    std::vector<PlaceOrder> m_placed;
    std::vector<CommandId> m_chosen;
    std::vector<HandledCommand> m_forgotten;
    int m_sent = 0;
};

void TestOrderConsistency::initTestCase()
{
    Themes::instance().apply(Appearance::Light);
}

void TestOrderConsistency::init()
{
    m_tables = std::make_unique<PlainModel<TableCard>>();
    m_tables->apply({{tableCard(4, 2)}, {}, true});
    m_dishes = std::make_unique<PlainModel<DishCard>>();
    m_dishes->apply(
        {{dishCard("lemonade", "Lemonade", 320, 40), dishCard("margherita", "Margherita", 950, 12)},
         {},
         true});
    m_pane = std::make_unique<OrderEntryPane>(m_tables.get(), m_dishes.get());
    const auto note = [this](const PlaceOrder &order) { m_placed.push_back(order); };
    connect(m_pane.get(), &OrderEntryPane::placeRequested, this, note);
    connect(m_pane.get(), &OrderEntryPane::consistencyChosen, this,
            [this](const CommandId &command) { m_chosen.push_back(command); });
    connect(m_pane.get(), &OrderEntryPane::forgottenRefused, this,
            [this](const HandledCommand &handled) { m_forgotten.push_back(handled); });
    m_pane->resize(340, 800);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    m_pane->activateWindow();
    find<QComboBox>("table")->setCurrentIndex(0);
    new QAbstractItemModelTester(find<QComboBox>("consistency")->model(),
                                 QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_pane.get());
}

void TestOrderConsistency::cleanup()
{
    m_pane.reset();
    m_placed.clear();
    m_chosen.clear();
    m_forgotten.clear();
}

CommandId TestOrderConsistency::place()
{
    click("dish-margherita");
    click("placeOrder");
    SentCommand sent;
    sent.id.bytes[0] = static_cast<std::uint8_t>(++m_sent);
    PlaceOrder order = m_placed.back();
    order.order = OrderId{40 + m_sent};
    sent.command = order;
    m_pane->noteSent(sent);
    return sent.id;
}

/// Recorded at position 10.
void TestOrderConsistency::answer(const CommandId &id, bool refused)
{
    HandledCommand handled;
    handled.sent.id = id;
    PlaceOrder order = m_placed.back();
    order.order = OrderId{40 + id.bytes[0]};
    handled.sent.command = order;
    if (refused) {
        handled.outcome.kind = OutcomeKind::Rejected;
        handled.outcome.rejection = Rejection{Reason::TableFree, "Nobody sits at table 4."};
    } else {
        handled.outcome.first = handled.outcome.last = Position{10};
        handled.outcome.events.emplace_back();
        handled.outcome.events.back().position = Position{10};
        handled.outcome.events.back().event =
            OrderPlaced{order.order, order.kind, order.table, {}, {}, {}};
    }
    m_pane->showAnswer(handled);
}

void TestOrderConsistency::show(ViewName view, int position)
{
    ViewProgress progress;
    progress.view = view;
    progress.at = Position{position};
    m_pane->setProgress(progress);
}

QStringList TestOrderConsistency::told()
{
    QStringList texts;
    for (const QLabel *label : m_pane->findChildren<QLabel *>(QStringLiteral("followedOrder")))
        if (label->isVisible())
            texts += label->text();
    return texts;
}

void TestOrderConsistency::withoutAChoiceTheDecisionFreesTheForm()
{
    QVERIFY(!find("consistencyLimit")->isVisible());
    const CommandId id = place();
    QCOMPARE(button(), QStringLiteral("Placing the order …"));
    QVERIFY(!isDraftEmpty());
    answer(id);
    QCOMPARE(button(), QStringLiteral("Choose a dish"));
    QCOMPARE(told(), QStringList());
    QVERIFY(m_chosen.empty());
}

void TestOrderConsistency::whoForgetsIsFreeAtOnceAndHearsNothingMoreHere()
{
    choose(Forget);
    QVERIFY(find("consistencyLimit")->isVisible());
    const CommandId id = place();
    QCOMPARE(button(), QStringLiteral("Choose a dish"));
    QVERIFY(isDraftEmpty());
    const QStringList before = told();
    QVERIFY2(before.value(0).contains(QStringLiteral("the log tells")),
             qPrintable(before.value(0)));
    answer(id);
    QCOMPARE(told(), before);
    QVERIFY(m_pane->findChildren<QLabel *>(QStringLiteral("answer")).isEmpty());
    QCOMPARE(m_chosen, std::vector{id});
}

void TestOrderConsistency::aForgottenRefusalIsHandedOn()
{
    choose(Forget);
    const CommandId id = place();
    answer(id, true);
    QCOMPARE(m_forgotten.size(), std::size_t{1});
    QVERIFY(m_pane->findChildren<QLabel *>(QStringLiteral("answer")).isEmpty());
}

void TestOrderConsistency::anEchoStandsThereAtOnceAndLosesItsMark()
{
    choose(Optimistic);
    const CommandId id = place();
    QVERIFY(isDraftEmpty());
    QVERIFY2(told().value(0).contains(QStringLiteral("not confirmed: sent")),
             qPrintable(told().value(0)));
    answer(id);
    QVERIFY2(told().value(0).contains(QStringLiteral("not confirmed: recorded")),
             qPrintable(told().value(0)));
    show(ViewName::Kitchen, 10);
    QVERIFY(told().value(0).contains(QStringLiteral("not confirmed")));
    show(ViewName::Waiter, 10);
    QVERIFY2(told().value(0).contains(QStringLiteral("is confirmed: the waiter view shows it")),
             qPrintable(told().value(0)));
}

void TestOrderConsistency::anEchoIsTakenBackWithItsReasonAndTheDraftIsThereAgain()
{
    choose(Optimistic);
    const CommandId id = place();
    answer(id, true);
    QVERIFY2(told().value(0).startsWith(QStringLiteral("✕ Taken back")),
             qPrintable(told().value(0)));
    QVERIFY(told().value(0).contains(QStringLiteral("Nobody sits at table 4.")));
    QVERIFY(!isDraftEmpty());
    QCOMPARE(button(), QStringLiteral("Place order · 9.50  ⏎"));
    QCOMPARE(m_placed.size(), std::size_t{1});
}

void TestOrderConsistency::whatIsTakenBackDisturbsNoOtherDraft()
{
    choose(Optimistic);
    const CommandId id = place();
    click("dish-lemonade");
    answer(id, true);
    QCOMPARE(button(), QStringLiteral("Place order · 3.20  ⏎"));
}

void TestOrderConsistency::whoWaitsForTheWaiterViewIsHeldUntilItShowsTheOrder()
{
    choose(ThisView);
    const CommandId id = place();
    answer(id);
    QCOMPARE(button(), QStringLiteral("Waiting for the waiter view …"));
    QVERIFY(!find("placeOrder")->isEnabled());
    QVERIFY(isDraftEmpty());
    show(ViewName::Kitchen, 10);
    show(ViewName::Waiter, 9);
    QCOMPARE(button(), QStringLiteral("Waiting for the waiter view …"));
    click("dish-lemonade");
    show(ViewName::Waiter, 12);
    QCOMPARE(button(), QStringLiteral("Place order · 3.20  ⏎"));
    QVERIFY2(told().value(0).contains(QStringLiteral("the waiter view shows it after")),
             qPrintable(told().value(0)));
}

void TestOrderConsistency::whoWaitsForAllViewsIsToldWhichAreMissing()
{
    choose(AllViews);
    const CommandId id = place();
    show(ViewName::Waiter, 10);
    answer(id);
    QCOMPARE(button(), QStringLiteral("Waiting for 3 views …"));
    show(ViewName::Status, 10);
    show(ViewName::Details, 10);
    QVERIFY2(told().value(0).contains(QStringLiteral("by the kitchen view")),
             qPrintable(told().value(0)));
    show(ViewName::Kitchen, 10);
    QVERIFY(told().value(0).contains(QStringLiteral("every view shows it")));
    QCOMPARE(button(), QStringLiteral("Choose a dish"));
}

void TestOrderConsistency::whenTheLimitPassesWhatIsKnownIsTold()
{
    choose(ThisView);
    find<QSpinBox>("consistencyLimit")->setValue(1);
    const CommandId id = place();
    QVERIFY(!find("goOn")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(find("goOn")->isVisible(), 5000);
    QVERIFY2(told().value(0).contains(QStringLiteral("not decided yet")),
             qPrintable(told().value(0)));
    QVERIFY(told().value(0).contains(QStringLiteral("nothing is sent again")));
    answer(id);
    QVERIFY(told().value(0).contains(QStringLiteral("recorded after")));
    QVERIFY(told().value(0).contains(QStringLiteral("by the waiter view")));
    show(ViewName::Waiter, 10);
    QVERIFY(!find("goOn")->isVisible());
    QCOMPARE(button(), QStringLiteral("Choose a dish"));
}

void TestOrderConsistency::whoWaitsOnIsAskedAgain()
{
    choose(ThisView);
    find<QSpinBox>("consistencyLimit")->setValue(1);
    place();
    QTRY_VERIFY_WITH_TIMEOUT(find("waitOn")->isVisible(), 5000);
    click("waitOn");
    QVERIFY(!find("waitOn")->isVisible());
    QCOMPARE(button(), QStringLiteral("Placing the order …"));
    QTRY_VERIFY_WITH_TIMEOUT(find("waitOn")->isVisible(), 5000);
}

void TestOrderConsistency::whoGoesOnSendsNothingTwiceAndIsToldAllTheSame()
{
    choose(ThisView);
    find<QSpinBox>("consistencyLimit")->setValue(1);
    const CommandId id = place();
    QTRY_VERIFY_WITH_TIMEOUT(find("goOn")->isVisible(), 5000);
    click("goOn");
    QVERIFY(isDraftEmpty());
    QCOMPARE(button(), QStringLiteral("Choose a dish"));
    click("dish-lemonade");
    answer(id);
    QCOMPARE(button(), QStringLiteral("Place order · 3.20  ⏎")); // the next draft is untouched
    QVERIFY(told().value(0).contains(QStringLiteral("You went on")));
    show(ViewName::Waiter, 10);
    QVERIFY(told().value(0).contains(QStringLiteral("the waiter view shows it after")));
    QCOMPARE(m_placed.size(), std::size_t{1});
}

void TestOrderConsistency::aSeatingIsFollowedToItsOrder()
{
    choose(ThisView);
    const CommandId seating = place();
    SentCommand order;
    order.id.bytes[0] = static_cast<std::uint8_t>(++m_sent);
    order.command = m_placed.back();
    m_pane->noteSent(order, seating);
    QCOMPARE(m_chosen, (std::vector{seating, order.id}));
    QVERIFY(!isDraftEmpty());
    answer(order.id);
    QVERIFY(isDraftEmpty());
    QCOMPARE(button(), QStringLiteral("Waiting for the waiter view …"));
    QCOMPARE(told().size(), 1);
}

void TestOrderConsistency::oneTransactionIsOfferedWhereThereIsOne()
{
    auto *combo = find<QComboBox>("consistency");
    const auto isOffered = [combo] {
        return qobject_cast<QStandardItemModel *>(combo->model())
            ->item(OneTransaction)
            ->isEnabled();
    };
    QVERIFY(!isOffered());
    QVERIFY(combo->itemData(OneTransaction, Qt::ToolTipRole)
                .toString()
                .contains(QStringLiteral("Event-sourced")));
    m_pane->setArchitecture(usual(ArchitectureKind::OneStore));
    QVERIFY(isOffered());
    choose(OneTransaction);
    const CommandId id = place();
    for (const ViewName view :
         {ViewName::Kitchen, ViewName::Waiter, ViewName::Status, ViewName::Details})
        show(view, 10);
    answer(id);
    QVERIFY2(told().value(0).contains(QStringLiteral("by one transaction")),
             qPrintable(told().value(0)));
    m_pane->setArchitecture(usual(ArchitectureKind::Poll));
    QVERIFY(!isOffered());
    QCOMPARE(combo->currentIndex(), static_cast<int>(Answer));
}

void TestOrderConsistency::whatNobodyDecidesGivesTheFormFree()
{
    choose(AllViews);
    const CommandId id = place();
    m_pane->showNotPlaced(QStringLiteral("the disk is full"), id);
    QVERIFY2(told().value(0).contains(QStringLiteral("was not decided: the disk is full")),
             qPrintable(told().value(0)));
    QCOMPARE(button(), QStringLiteral("Place order · 9.50  ⏎"));
}

void TestOrderConsistency::anotherEveningKnowsNothingOfIt()
{
    choose(AllViews);
    place();
    m_pane->clear();
    QCOMPARE(told(), QStringList());
    QCOMPARE(button(), QStringLiteral("Choose a dish"));
}

void TestOrderConsistency::whoMayNotOrderIsToldWhyAndWhoMay()
{
    m_pane->setActor(Role::Cook);
    QVERIFY2(
        find<QLabel>("ordersRefused")
            ->text()
            .startsWith(QStringLiteral("In the role cook nobody may take an order. These may:")),
        qPrintable(find<QLabel>("ordersRefused")->text()));
    QVERIFY(!find("placeOrder")->isVisible());
    QVERIFY(find("dish-margherita")->isVisible()); // he may mark it sold out
    click("dish-margherita");
    QVERIFY(isDraftEmpty());
    m_pane->setActor(Role::Taker);
    QVERIFY(!find("ordersRefused")->isVisible());
    place();
    m_pane->setActor({});
    QCOMPARE(m_placed.size(), std::size_t{1});
}

RESTAURANT_TEST(TestOrderConsistency)

} // namespace restaurant::testing::tst_orderconsistency
#include "tst_orderconsistency.moc"
