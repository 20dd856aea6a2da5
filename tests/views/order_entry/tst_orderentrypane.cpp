#include "documents.h"
#include "order_entry/orderentrypane.h"
#include "testprogram.h"
#include "theme/themes.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

namespace restaurant::testing::tst_orderentrypane {

class TestOrderEntryPane final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void clicksBecomeAPlaceOrder();
    void aTableIsToBeChosenFirst();
    void tablesWithAPartyComeFirst();
    void aFreeTableSeatsItsPartyFirst();
    void takeawayAsksForAName();
    void aSoldOutDishSaysSoAndCannotBeClicked();
    void aDishThatSellsOutWhileChosenStaysInTheDraft();
    void enterAddsWhatWasFoundAndThenPlaces();
    void noteAllergyAndCourseGoWithTheLine();
    void enterInANoteEndsTheNoteAndPlacesNothing();
    void afterPlacingTheNextDishIsLookedFor();
    void minusOnTheLastOneTakesTheLineAway();
    void theButtonTellsTheTotal();
    void aPlacedOrderIsToldAndTheDraftEmptied();
    void anOrderIsNotAcceptedBeforeTheKitchenHasIt();
    void anOrderOfMoreThanIsLeftIsNeverCalledAccepted();
    void takeawayWaitsForItsPayment();
    void newsThatComesBeforeTheAnswerIsNotLost();
    void theDraftSaysWhatIsLeftBeforeItIsSent();
    void aRejectionIsToldAndTheDraftStays();
    void anOrderThatIsNotDecidedYetIsTold();
    void anOrderThatNobodyDecidesIsToldAndTheDraftStays();
    void aLaterRejectionOfThisOrderIsTold();
    void somebodyElsesRejectedOrderIsNotTold();
    void whileWaitingNothingIsPlacedTwice();
    void theChosenTableStaysChosenWhenTablesChange();
    void hostileNamesAreShownAsTheyAre();
    void aDishIsMarkedSoldOutByItsMenu();
    void aSoldOutDishIsRestoredByItsMenu();
    void theMenuKeyReachesSoldOutDishesToo();

private:
    template <typename Widget = QWidget> Widget *find(const char *name)
    {
        auto *widget = m_pane->findChild<Widget *>(QLatin1String(name));
        if (!widget)
            qFatal("no widget %s", name);
        return widget;
    }
    void click(const char *name) { QTest::mouseClick(find(name), Qt::LeftButton); }
    void chooseTable(int table);
    void type(const QString &text) { QTest::keyClicks(find("findDish"), text); }
    void enter() { QTest::keyClick(find("findDish"), Qt::Key_Return); }
    HandledCommand answerTo(PlaceOrder order, int number);
    /// Something that happened in order 47, a minute after it was placed.
    void hear(Event event);
    [[nodiscard]] QString kindOfAnswer()
    {
        return find<QLabel>("answer")->property("kind").toString();
    }
    QStringList answers();
    QStringList askForMenu(const char *dish, QContextMenuEvent::Reason reason);

    std::unique_ptr<PlainModel<TableCard>> m_tables;
    std::unique_ptr<PlainModel<DishCard>> m_dishes;
    std::unique_ptr<OrderEntryPane> m_pane;
    std::vector<PlaceOrder> m_placed;
    std::vector<int> m_seated; ///< Guests, for each order that seats its party first.
};

void TestOrderEntryPane::initTestCase()
{
    Themes::instance().apply(Appearance::Light);
}

void TestOrderEntryPane::init()
{
    m_tables = std::make_unique<PlainModel<TableCard>>();
    m_tables->apply({{tableCard(1, 0), tableCard(4, 2)}, {}, true});
    m_dishes = std::make_unique<PlainModel<DishCard>>();
    m_dishes->apply(
        {{dishCard("lemonade", "Lemonade", 320, 40), dishCard("margherita", "Margherita", 950, 12),
          dishCard("sea-bass", "Sea bass", 1700, 0)},
         {},
         true});
    m_pane = std::make_unique<OrderEntryPane>(m_tables.get(), m_dishes.get());
    connect(m_pane.get(), &OrderEntryPane::placeRequested, this,
            [this](const PlaceOrder &order) { m_placed.push_back(order); });
    connect(m_pane.get(), &OrderEntryPane::seatAndPlaceRequested, this,
            [this](int guests, const PlaceOrder &order) {
                m_seated.push_back(guests);
                m_placed.push_back(order);
            });
    m_pane->resize(320, 700);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    m_pane->activateWindow();
    find("findDish")->setFocus();
}

void TestOrderEntryPane::cleanup()
{
    m_pane.reset();
    m_placed.clear();
    m_seated.clear();
}

void TestOrderEntryPane::chooseTable(int table)
{
    auto *combo = find<QComboBox>("table");
    combo->setCurrentIndex(combo->findData(table));
}

HandledCommand TestOrderEntryPane::answerTo(PlaceOrder order, int orderNumber)
{
    order.order = OrderId{orderNumber};
    HandledCommand handled;
    handled.sent.id.bytes[0] = static_cast<std::uint8_t>(orderNumber);
    handled.sent.at = Instant{std::chrono::hours{12}};
    handled.sent.command = order;
    handled.outcome.events.emplace_back();
    handled.outcome.events.back().at = handled.sent.at;
    handled.outcome.events.back().event =
        OrderPlaced{order.order, order.kind, order.table, {}, {}, {}};
    return handled;
}

void TestOrderEntryPane::hear(Event event)
{
    HandledCommand handled;
    handled.outcome.events.emplace_back();
    handled.outcome.events.back().at = Instant{std::chrono::hours{12} + std::chrono::minutes{1}};
    handled.outcome.events.back().event = std::move(event);
    m_pane->noticeHandled({handled});
}

QStringList TestOrderEntryPane::answers()
{
    QStringList texts;
    for (const QLabel *label : m_pane->findChildren<QLabel *>(QStringLiteral("answer")))
        texts += label->text();
    return texts;
}

void TestOrderEntryPane::clicksBecomeAPlaceOrder()
{
    chooseTable(4);
    click("dish-margherita");
    click("dish-margherita");
    click("dish-lemonade");
    click("placeOrder");
    QCOMPARE(m_placed.size(), std::size_t{1});
    const PlaceOrder &order = m_placed.front();
    QCOMPARE(order.table, TableId{4});
    QCOMPARE(order.lines.size(), std::size_t{2});
    QCOMPARE(order.lines[0].quantity.count(), 2);
    QCOMPARE(order.lines[1].dish.text(), std::string("lemonade"));
}

void TestOrderEntryPane::aTableIsToBeChosenFirst()
{
    click("dish-margherita");
    auto *button = find<QPushButton>("placeOrder");
    QVERIFY(!button->isEnabled());
    QCOMPARE(button->text(), QStringLiteral("Choose a table first"));
    enter();
    QVERIFY(m_placed.empty());
    QVERIFY(find("table")->hasFocus());
}

void TestOrderEntryPane::tablesWithAPartyComeFirst()
{
    auto *combo = find<QComboBox>("table");
    QCOMPARE(combo->itemText(0), QStringLiteral("Table 4 · party of 2"));
    QCOMPARE(combo->itemText(1), QStringLiteral("Table 1 · free: seats a party"));
}

void TestOrderEntryPane::aFreeTableSeatsItsPartyFirst()
{
    QVERIFY(!find("guests")->isVisible());
    chooseTable(1);
    QVERIFY(find("guests")->isVisible());
    auto *guests = find<QSpinBox>("guests");
    QCOMPARE(guests->maximum(), 4);
    guests->setValue(3);
    click("dish-margherita");
    click("placeOrder");
    QCOMPARE(m_seated, std::vector<int>{3});
    QCOMPARE(m_placed.at(0).table, TableId{1});
}

void TestOrderEntryPane::takeawayAsksForAName()
{
    click("takeaway");
    QVERIFY(find("guest")->hasFocus());
    QVERIFY(!find("table")->isVisible());
    click("dish-margherita");
    QCOMPARE(find<QPushButton>("placeOrder")->text(), QStringLiteral("Ask for the guest's name"));
    QTest::keyClicks(find("guest"), QStringLiteral("Ada"));
    QTest::keyClick(find("guest"), Qt::Key_Return);
    QCOMPARE(m_placed.size(), std::size_t{1});
    QCOMPARE(m_placed[0].kind, OrderKind::Takeaway);
    QCOMPARE(m_placed[0].guest.text(), std::string("Ada"));
}

void TestOrderEntryPane::aSoldOutDishSaysSoAndCannotBeClicked()
{
    auto *bass = find("dish-sea-bass");
    QVERIFY(!bass->isEnabled());
    QVERIFY(bass->accessibleName().contains(QStringLiteral("sold out")));
    click("dish-sea-bass");
    QVERIFY(m_pane->findChildren<QWidget *>(QStringLiteral("draftRow")).isEmpty());
}

void TestOrderEntryPane::aDishThatSellsOutWhileChosenStaysInTheDraft()
{
    chooseTable(4);
    click("dish-margherita");
    m_dishes->apply({{dishCard("margherita", "Margherita", 950, 0)}, {}, false});
    QTRY_VERIFY(!find("dish-margherita")->isEnabled());
    click("placeOrder");
    QCOMPARE(m_placed.size(), std::size_t{1});
}

void TestOrderEntryPane::enterAddsWhatWasFoundAndThenPlaces()
{
    chooseTable(4);
    type(QStringLiteral("2 marg"));
    QVERIFY(!find("dish-lemonade")->isVisible());
    enter();
    QVERIFY(find("dish-lemonade")->isVisible());
    type(QStringLiteral("lem"));
    enter();
    QVERIFY(m_placed.empty());
    enter();
    QCOMPARE(m_placed.size(), std::size_t{1});
    QCOMPARE(m_placed[0].lines.at(0).quantity.count(), 2);
    QCOMPARE(m_placed[0].lines.at(1).quantity.count(), 1);
}

void TestOrderEntryPane::noteAllergyAndCourseGoWithTheLine()
{
    chooseTable(4);
    click("dish-lemonade");
    click("edit");
    QTest::keyClicks(find("note"), QStringLiteral("no ice"));
    QTest::keyClicks(find("allergy"), QStringLiteral("citrus"));
    find<QSpinBox>("course")->setValue(2);
    click("edit");
    QCOMPARE(find<QLabel>("wishes")->text(),
             QStringLiteral("⚠ allergy: citrus · no ice · course 2"));
    click("placeOrder");
    const WantedLine &line = m_placed.at(0).lines.at(0);
    QCOMPARE(line.note.text(), std::string("no ice"));
    QCOMPARE(line.allergy.text(), std::string("citrus"));
    QCOMPARE(line.course, Course{2});
}

void TestOrderEntryPane::enterInANoteEndsTheNoteAndPlacesNothing()
{
    chooseTable(4);
    click("dish-lemonade");
    for (const char *field : {"note", "allergy", "course"}) {
        click("edit");
        find(field)->setFocus();
        QTest::keyClick(find(field), Qt::Key_Return);
        QVERIFY(m_placed.empty());
        QVERIFY(!find(field)->isVisible());
        QVERIFY(find("findDish")->hasFocus());
    }
    enter();
    QCOMPARE(m_placed.size(), std::size_t{1});
}

void TestOrderEntryPane::afterPlacingTheNextDishIsLookedFor()
{
    chooseTable(4);
    click("dish-lemonade");
    find("placeOrder")->setFocus();
    QTest::keyClick(find("placeOrder"), Qt::Key_Space);
    QCOMPARE(m_placed.size(), std::size_t{1});
    QVERIFY(find("findDish")->hasFocus());
}

void TestOrderEntryPane::minusOnTheLastOneTakesTheLineAway()
{
    chooseTable(4);
    click("dish-lemonade");
    click("more");
    click("fewer");
    QCOMPARE(find<QLabel>("quantity")->text(), QStringLiteral("1"));
    click("fewer");
    QCOMPARE(find<QPushButton>("placeOrder")->text(), QStringLiteral("Choose a dish"));
}

void TestOrderEntryPane::theButtonTellsTheTotal()
{
    chooseTable(4);
    type(QStringLiteral("2 marg"));
    enter();
    click("dish-lemonade");
    QCOMPARE(find<QPushButton>("placeOrder")->text(), QStringLiteral("Place order · 22.20  ⏎"));
}

void TestOrderEntryPane::aPlacedOrderIsToldAndTheDraftEmptied()
{
    chooseTable(4);
    click("dish-margherita");
    click("placeOrder");
    m_pane->showAnswer(answerTo(m_placed.at(0), 47));
    QCOMPARE(answers(), QStringList{QStringLiteral(
                            "… Order 47 is placed · its stock is asked for · 12:00:00")});
    QCOMPARE(find<QPushButton>("placeOrder")->text(), QStringLiteral("Choose a dish"));
    QCOMPARE(find<QComboBox>("table")->currentData().toInt(), 4);
}

void TestOrderEntryPane::anOrderIsNotAcceptedBeforeTheKitchenHasIt()
{
    chooseTable(4);
    click("dish-margherita");
    click("placeOrder");
    m_pane->showAnswer(answerTo(m_placed.at(0), 47));
    QCOMPARE(kindOfAnswer(), QStringLiteral("pending"));
    hear(StockReserved{DishId::from("margherita").value(), OrderId{47}, LineId{1}, 1, 11});
    QCOMPARE(kindOfAnswer(), QStringLiteral("pending"));
    hear(OrderAccepted{OrderId{47}, {LineId{1}}});
    QCOMPARE(kindOfAnswer(), QStringLiteral("accepted"));
    QCOMPARE(answers(),
             QStringList{QStringLiteral("✓ Order 47 is accepted: the kitchen has it · 12:01:00")});
}

void TestOrderEntryPane::anOrderOfMoreThanIsLeftIsNeverCalledAccepted()
{
    const DishId dish = DishId::from("margherita").value();
    m_pane->showAnswer(answerTo({}, 47));
    hear(ReservationRefused{dish, OrderId{47}, LineId{1}, 9, 4, false});
    QVERIFY(kindOfAnswer() != QStringLiteral("accepted"));
    hear(OrderRejected{OrderId{47}, WhyText::from("margherita: 9 wanted, only 4 left").value()});
    QCOMPARE(kindOfAnswer(), QStringLiteral("rejected"));
    QCOMPARE(answers(), QStringList{QStringLiteral(
                            "✕ Order 47 was rejected: margherita: 9 wanted, only 4 left")});
}

void TestOrderEntryPane::takeawayWaitsForItsPayment()
{
    m_pane->showAnswer(answerTo({}, 47));
    hear(PaymentRequested{OrderId{47}, Money{950}, true});
    QCOMPARE(kindOfAnswer(), QStringLiteral("pending"));
    QVERIFY(answers().first().contains(QStringLiteral("waits for 9.50 to be paid")));
    hear(PaymentTaken{OrderId{47}, Money{950}, PaymentMethod::Card});
    hear(OrderAccepted{OrderId{47}, {LineId{1}}});
    QCOMPARE(kindOfAnswer(), QStringLiteral("accepted"));
}

/// News of the log and the answer come by two ways.
void TestOrderEntryPane::newsThatComesBeforeTheAnswerIsNotLost()
{
    const HandledCommand placed = answerTo({}, 47);
    m_pane->noticeHandled({placed});
    hear(OrderRejected{OrderId{47}, WhyText::from("sea-bass is sold out").value()});
    QVERIFY(answers().isEmpty());
    m_pane->showAnswer(placed);
    QCOMPARE(answers(),
             QStringList{QStringLiteral("✕ Order 47 was rejected: sea-bass is sold out")});
}

void TestOrderEntryPane::theDraftSaysWhatIsLeftBeforeItIsSent()
{
    chooseTable(4);
    m_dishes->apply({{dishCard("margherita", "Margherita", 950, 4)}, {}, false});
    for (int n = 0; n < 4; ++n)
        click("dish-margherita");
    QVERIFY(!find<QLabel>("wishes")->isVisible());
    click("more");
    QTRY_VERIFY(find<QLabel>("wishes")->isVisible());
    QCOMPARE(find<QLabel>("wishes")->text(), QStringLiteral("⚠ only 4 left"));
    m_dishes->apply({{dishCard("margherita", "Margherita", 950, 0)}, {}, false});
    QCOMPARE(find<QLabel>("wishes")->text(), QStringLiteral("⚠ sold out"));
    QVERIFY(find("placeOrder")->isEnabled()); // the write side may know better than this view
}

void TestOrderEntryPane::aRejectionIsToldAndTheDraftStays()
{
    chooseTable(4);
    click("dish-margherita");
    click("placeOrder");
    HandledCommand refused = answerTo(m_placed.at(0), 47);
    refused.outcome.rejection = Rejection{Reason::TableFree, "Nobody sits at table 4."};
    m_pane->showAnswer(refused);
    QCOMPARE(answers(), QStringList{QStringLiteral("✕ Rejected: Nobody sits at table 4.")});
    click("placeOrder");
    QCOMPARE(m_placed.size(), std::size_t{2});
    QCOMPARE(m_placed[1], m_placed[0]);
}

/// Most are decided in a moment, and nobody need read of that.
void TestOrderEntryPane::anOrderThatIsNotDecidedYetIsTold()
{
    chooseTable(4);
    click("dish-margherita");
    click("placeOrder");
    SentCommand sent;
    sent.actor = {Name::from("Charlie").value(), Role::Taker};
    sent.command = m_placed.at(0);
    m_pane->setUnderWay({sent});
    QVERIFY(!find<QLabel>("underWay")->isVisible());
    QTRY_VERIFY(find<QLabel>("underWay")->isVisible());
    const QString text = find<QLabel>("underWay")->text();
    QVERIFY2(text.contains(QStringLiteral("not decided yet")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("by Charlie")), qPrintable(text));
    QVERIFY(!find("placeOrder")->isEnabled());
    m_pane->setUnderWay({});
    m_pane->showAnswer(answerTo(m_placed.at(0), 47));
    QVERIFY(!find<QLabel>("underWay")->isVisible());
    QCOMPARE(answers().size(), 1);
}

/// A full queue, a full disk: the draft stays, and can be sent again.
void TestOrderEntryPane::anOrderThatNobodyDecidesIsToldAndTheDraftStays()
{
    chooseTable(4);
    click("dish-margherita");
    click("placeOrder");
    m_pane->showNotPlaced(QStringLiteral("the disk is full"));
    QCOMPARE(answers(), QStringList{QStringLiteral("✕ Not placed: the disk is full")});
    click("placeOrder");
    QCOMPARE(m_placed.size(), std::size_t{2});
    QCOMPARE(m_placed[1], m_placed[0]);
}

void TestOrderEntryPane::aLaterRejectionOfThisOrderIsTold()
{
    m_pane->showAnswer(answerTo({}, 47));
    HandledCommand later;
    later.outcome.events.emplace_back();
    later.outcome.events.back().event =
        OrderRejected{OrderId{47}, WhyText::from("Sea bass is sold out").value()};
    m_pane->noticeHandled({later});
    QVERIFY(answers().contains(QStringLiteral("✕ Order 47 was rejected: Sea bass is sold out")));
}

void TestOrderEntryPane::somebodyElsesRejectedOrderIsNotTold()
{
    HandledCommand later;
    later.outcome.events.emplace_back();
    later.outcome.events.back().event = OrderRejected{OrderId{12}, {}};
    m_pane->noticeHandled({later});
    QVERIFY(answers().isEmpty());
}

void TestOrderEntryPane::whileWaitingNothingIsPlacedTwice()
{
    chooseTable(4);
    click("dish-margherita");
    click("placeOrder");
    QVERIFY(!find("placeOrder")->isEnabled());
    enter();
    QCOMPARE(m_placed.size(), std::size_t{1});
}

void TestOrderEntryPane::theChosenTableStaysChosenWhenTablesChange()
{
    chooseTable(4);
    m_tables->apply({{tableCard(2, 3), tableCard(4, 0)}, {}, false});
    auto *combo = find<QComboBox>("table");
    QTRY_COMPARE(combo->count(), 3);
    QCOMPARE(combo->currentText(), QStringLiteral("Table 4 · free: seats a party"));
}

void TestOrderEntryPane::hostileNamesAreShownAsTheyAre()
{
    const char *hostile = "<b>R&D</b> %1 %2";
    m_dishes->apply({{dishCard("lemonade", hostile, 320, 4)}, {}, false});
    auto *dish = find<QAbstractButton>("dish-lemonade");
    QTRY_VERIFY(dish->accessibleName().startsWith(QString::fromLatin1(hostile)));
    click("dish-lemonade");
    auto *name = find("draftRow")->findChild<QLabel *>(QStringLiteral("name"));
    QCOMPARE(name->textFormat(), Qt::PlainText);
    QCOMPARE(name->text(), QString::fromLatin1(hostile));
}

/// The texts of the menu that comes up.
QStringList TestOrderEntryPane::askForMenu(const char *dish, QContextMenuEvent::Reason reason)
{
    QWidget *button = find(dish);
    const QPoint middle = button->rect().center();
    QContextMenuEvent event(reason, middle, button->mapToGlobal(middle));
    QApplication::sendEvent(button, &event);
    QStringList texts;
    if (find("dishMenu")->isVisible())
        for (const QAction *action : find("dishMenu")->actions())
            texts += action->text();
    return texts;
}

void TestOrderEntryPane::aDishIsMarkedSoldOutByItsMenu()
{
    QSignalSpy asked(m_pane.get(), &OrderEntryPane::soldOutRequested);
    QCOMPARE(askForMenu("dish-lemonade", QContextMenuEvent::Mouse),
             QStringList{QStringLiteral("Mark Lemonade sold out")});
    auto *menu = find<QMenu>("dishMenu");
    QTest::mouseClick(menu, Qt::LeftButton, {},
                      menu->actionGeometry(menu->actions().first()).center());
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<DishId>().text(), std::string("lemonade"));
}

void TestOrderEntryPane::aSoldOutDishIsRestoredByItsMenu()
{
    QSignalSpy asked(m_pane.get(), &OrderEntryPane::restoreRequested);
    QCOMPARE(askForMenu("dish-sea-bass", QContextMenuEvent::Mouse),
             QStringList{QStringLiteral("Restore Sea bass")});
    auto *menu = find<QMenu>("dishMenu");
    QTest::mouseClick(menu, Qt::LeftButton, {},
                      menu->actionGeometry(menu->actions().first()).center());
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<DishId>().text(), std::string("sea-bass"));
}

void TestOrderEntryPane::theMenuKeyReachesSoldOutDishesToo()
{
    QSignalSpy asked(m_pane.get(), &OrderEntryPane::restoreRequested);
    find("dish-lemonade")->setFocus();
    const QStringList texts{QStringLiteral("Mark Lemonade sold out"),
                            QStringLiteral("Restore Sea bass")};
    QCOMPARE(askForMenu("dish-lemonade", QContextMenuEvent::Keyboard), texts);
    auto *menu = find<QMenu>("dishMenu");
    QTest::keyClick(menu, Qt::Key_Up);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
}

RESTAURANT_TEST(TestOrderEntryPane)

} // namespace restaurant::testing::tst_orderentrypane
#include "tst_orderentrypane.moc"
