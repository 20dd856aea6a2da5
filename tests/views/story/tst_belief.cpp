#include "domain/orderof.h"
#include "heldsamples.h"
#include "read/randomlog.h"
#include "story/belief.h"
#include "testprogram.h"
#include "words/plaintext.h"

#include <QElapsedTimer>
#include <QTest>

#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

namespace restaurant::testing::tst_belief {

using namespace restaurant::samples;

namespace {

Look lookOf(const char *who, ViewName view, int position, int number)
{
    Look look;
    look.number = ActivityNumber{number};
    look.at = now;
    look.who = who;
    look.by = Asker::Staff;
    look.view = view;
    look.position = Position{position};
    return look;
}

Look guestLook(int guest, ViewName view, int position, int number)
{
    Look look = lookOf("Ada", view, position, number);
    look.by = Asker::Guest;
    look.guest = GuestId{guest};
    return look;
}

WaiterOrder cooking(int number, int tableNumber = 0)
{
    return order(number, tableNumber, CarryStage::InKitchen, minutes(5));
}
WaiterOrder ready(int number, int tableNumber = 0)
{
    return order(number, tableNumber, CarryStage::Ready, minutes(1));
}
WaiterOrder withLine(int number, LineState state)
{
    WaiterOrder made = cooking(number, 3);
    made.lines = {{LineId{1}, "Ramen", 2, Course{1}, state}};
    return made;
}

Ticket firedTicket(int number)
{
    Ticket made = ticket(number, 3, minutes(2), {line(1, 2, "Ramen", TicketLineState::Fired)});
    made.party = PartyId{3};
    return made;
}

FloorGuest takeaway(int number, int orderNumber)
{
    FloorGuest guest;
    guest.guest = GuestId{number};
    guest.kind = GuestKind::Takeaway;
    guest.order = OrderId{orderNumber};
    return guest;
}

/// "43 is being prepared / 43 is ready *", in the order of the lines.
QStringList textsOf(const std::optional<Belief> &belief)
{
    QStringList texts;
    if (belief)
        for (const BeliefLine &line : belief->lines)
            texts += QStringLiteral("%1 / %2%3")
                         .arg(line.believed, line.isTrue,
                              line.differs ? QStringLiteral(" *") : QString());
    return texts;
}

const Onlooker roger = std::string("Roger");
const Onlooker charlie = std::string("Charlie");
const Onlooker nina = std::string("Nina");

/// Roger has looked at this board when it stood at event 1200.
Beliefs afterALook(const HeldBoard<WaiterBoard> &board, const HeldBoard<FloorBoard> &floor,
                   const char *who = "Roger")
{
    Beliefs beliefs;
    beliefs.look(lookOf(who, ViewName::Waiter, 1200, 1));
    beliefs.hear(board, floor);
    return beliefs;
}

} // namespace

class TestBelief final : public QObject
{
    Q_OBJECT

private slots:
    void whoHasLookedAtNothingBelievesNothing()
    {
        QVERIFY(!Beliefs().of(roger, heldFloor({}, {ready(43)})).has_value());
    }

    void rogerBelievesThatAnOrderCooksThoughItIsReady()
    {
        const auto floor = heldFloor({}, {ready(43), cooking(44)});
        const Beliefs beliefs = afterALook(heldWaiter({}, {cooking(43), cooking(44)}), floor);
        const std::optional<Belief> belief = beliefs.of(roger, floor);
        QCOMPARE(textsOf(belief),
                 QStringList{QStringLiteral("43 is being prepared / 43 is ready *")});
        QVERIFY(belief->isWrong());
        QCOMPARE(belief->who, QStringLiteral("Roger"));
        QCOMPARE(belief->view, ViewName::Waiter);
        QCOMPARE(belief->position, Position{1200});
        QCOMPARE(belief->at, now);
        QCOMPARE(belief->isTrue(), QStringList{QStringLiteral("43 is ready")});
    }

    void whatIsBelievedRightlyIsToldBehindWhatIsNot()
    {
        const auto floor = heldFloor({}, {ready(41), ready(43)});
        const Beliefs beliefs =
            afterALook(heldWaiter({}, {ready(41), ready(42), cooking(43)}), floor);
        QCOMPARE(textsOf(beliefs.of(roger, floor)),
                 (QStringList{QStringLiteral("42 is ready / 42 is not there *"),
                              QStringLiteral("43 is being prepared / 43 is ready *"),
                              QStringLiteral("41 is ready / 41 is ready")}));
    }

    void aTakerWantsToKnowWhoOrdersAndWhatIsSoldOut()
    {
        const auto before = heldWaiter(
            {table(4, 2, TableStage::WantsToOrder, 2, minutes(1)), table(5, 2, TableStage::Free)},
            {ready(43)}, dishes());
        const auto floor = heldFloor({table(4, 2, TableStage::WaitsForFood, 2, minutes(0)),
                                      table(5, 2, TableStage::WantsToOrder, 2, minutes(0))},
                                     {ready(43)});
        QCOMPARE(textsOf(afterALook(before, floor, "Charlie").of(charlie, floor)),
                 (QStringList{QStringLiteral("T4 wants to order / T4 has ordered *"),
                              QStringLiteral("T5 is free / T5 wants to order *"),
                              QStringLiteral("Sea bass is sold out / ")}));
    }

    void aCookWantsToKnowWhatIsToBeStarted()
    {
        Beliefs beliefs;
        const auto floor =
            heldFloor({},
                      {withLine(38, LineState::Fired), withLine(39, LineState::Fired),
                       withLine(40, LineState::Fired)},
                      {}, {{"stove", {{OrderId{39}, LineId{1}, "Ramen", 2, "Tomas", now, {}}}}});
        const auto board = heldKitchen({firedTicket(38), firedTicket(39)});
        beliefs.look(lookOf("Nina", ViewName::Kitchen, 1200, 1));
        beliefs.hear(board, floor);
        QCOMPARE(textsOf(beliefs.of(nina, floor)),
                 (QStringList{QStringLiteral("39, 2 Ramen: to start / 39, 2 Ramen: cooks *"),
                              QStringLiteral("40, 2 Ramen is not there / 40, 2 Ramen: to start *"),
                              QStringLiteral("38, 2 Ramen: to start / 38, 2 Ramen: to start")}));
    }

    void whatIsLeftOfGuestsWhoHaveGoneIsNoBelief()
    {
        Ticket leftOver = firedTicket(38);
        leftOver.party = {};
        Beliefs beliefs;
        beliefs.look(lookOf("Nina", ViewName::Kitchen, 1200, 1));
        beliefs.hear(heldKitchen({leftOver}), heldFloor({}, {}));
        QVERIFY(beliefs.of(nina, heldFloor({}, {}))->lines.empty());
    }

    void aGuestWantsToKnowOfHisOwnOrderAlone()
    {
        Beliefs beliefs;
        WaiterOrder done = withLine(45, LineState::Ready);
        done.readyAt = now;
        const auto floor = heldFloor({}, {done, withLine(44, LineState::Fired)},
                                     {takeaway(7, 45), takeaway(8, 44), takeaway(9, 50)});
        const auto board = heldStatus(statusNumbers(2)); // 44 and 45 are in preparation
        for (const int guest : {7, 8, 9})
            beliefs.look(guestLook(guest, ViewName::Status, 1200, guest));
        beliefs.hear(board, floor);
        QCOMPARE(textsOf(beliefs.of(GuestId{7}, floor)),
                 QStringList{QStringLiteral("45 is being prepared / 45 is ready *")});
        QCOMPARE(textsOf(beliefs.of(GuestId{8}, floor)),
                 QStringList{QStringLiteral("44 is being prepared / 44 is being prepared")});
        QCOMPARE(textsOf(beliefs.of(GuestId{9}, floor)),
                 QStringList{QStringLiteral("50 is not there / 50 is not there")});
    }

    void whatIsBelievedIsWhatTheBoardSaidWhenHeLookedAndNotWhatItSaysNow()
    {
        Beliefs beliefs;
        auto board = heldWaiter({}, {cooking(43)});
        const auto floor = heldFloor({}, {ready(43)});
        beliefs.look(lookOf("Roger", ViewName::Waiter, 1205, 1));
        board.hold(changed(ready(42)), Position{1204});
        board.hold(changed(ready(43)), Position{1210});
        QVERIFY(releaseTo(board, Position{1211}, beliefs, floor));
        QCOMPARE(board.position(), Position{1210});
        QCOMPARE(textsOf(beliefs.of(roger, floor)),
                 (QStringList{QStringLiteral("42 is ready / 42 is not there *"),
                              QStringLiteral("43 is being prepared / 43 is ready *")}));
        QVERIFY(!beliefs.awaits(ViewName::Waiter).has_value());
    }

    void aLookIsRememberedWhenThePictureHasComeAsFar()
    {
        Beliefs beliefs;
        auto board = heldWaiter({}, {cooking(43)});
        const auto floor = heldFloor({}, {ready(43)});
        beliefs.look(lookOf("Roger", ViewName::Waiter, 1205, 1));
        board.hold(changed(ready(43)), Position{1205});
        QVERIFY(!releaseTo(board, Position{1204}, beliefs, floor));
        QVERIFY(!beliefs.of(roger, floor).has_value());
        QVERIFY(releaseTo(board, Position{1205}, beliefs, floor));
        QCOMPARE(textsOf(beliefs.of(roger, floor)),
                 QStringList{QStringLiteral("43 is ready / 43 is ready")});
    }

    void thatEventsChangedNothingIsEnoughToGoOn()
    {
        Beliefs beliefs;
        auto board = heldWaiter({}, {ready(43)});
        const auto floor = heldFloor({}, {ready(43)});
        beliefs.look(lookOf("Roger", ViewName::Waiter, 1205, 1));
        QVERIFY(!releaseTo(board, Position{1205}, beliefs, floor));
        QVERIFY(!beliefs.of(roger, floor).has_value());
        board.hold({}, Position{1205});
        QVERIFY(!releaseTo(board, Position{1205}, beliefs, floor));
        QVERIFY(beliefs.of(roger, floor).has_value());
    }

    void theLastLookCounts()
    {
        Beliefs beliefs;
        auto board = heldWaiter({}, {cooking(43)});
        const auto floor = heldFloor({}, {ready(43)});
        beliefs.look(lookOf("Roger", ViewName::Waiter, 1200, 1));
        beliefs.look(lookOf("Roger", ViewName::Waiter, 1206, 2));
        board.hold(changed(ready(43)), Position{1206});
        QVERIFY(releaseTo(board, Position{1206}, beliefs, floor));
        QCOMPARE(beliefs.of(roger, floor)->position, Position{1206});
        QVERIFY(!beliefs.of(roger, floor)->isWrong());
    }

    void whatWentByUnseenIsNotMadeUp()
    {
        const auto floor = heldFloor({}, {ready(43)});
        Beliefs beliefs;
        beliefs.look(lookOf("Roger", ViewName::Waiter, 1150, 1)); // the board begins at 1200
        beliefs.hear(heldWaiter({}, {ready(43)}), floor);
        const std::optional<Belief> belief = beliefs.of(roger, floor);
        QVERIFY(belief && !belief->isKnown);
        QVERIFY(belief->lines.empty());
    }

    void goingBackForgetsTheLooksThatHaveNotHappened()
    {
        const auto floor = heldFloor({}, {ready(43)});
        const auto board = heldWaiter({}, {cooking(43)});
        Beliefs beliefs;
        beliefs.look(lookOf("Roger", ViewName::Waiter, 1200, 1));
        beliefs.look(lookOf("Charlie", ViewName::Waiter, 1200, 2));
        beliefs.hear(board, floor);
        beliefs.replace({lookOf("Roger", ViewName::Waiter, 1200, 1)});
        QVERIFY(beliefs.of(roger, floor)->isKnown);
        QVERIFY(!beliefs.of(charlie, floor).has_value());
    }

    void whoIsGoneIsForgottenAndSoAreTooMany()
    {
        Beliefs beliefs;
        const auto board = heldStatus(statusNumbers());
        std::vector<FloorGuest> crowd;
        for (int guest = 1; guest <= 700; ++guest)
            crowd.push_back(takeaway(guest, guest));
        const auto floor = heldFloor({}, {}, crowd);
        for (int guest = 1; guest <= 700; ++guest)
            beliefs.look(guestLook(guest, ViewName::Status, 1200, guest));
        beliefs.hear(board, floor);
        QCOMPARE(beliefs.size(), Beliefs::mostPeople);
        QVERIFY(!beliefs.of(GuestId{200}, floor).has_value());
        QVERIFY(beliefs.of(GuestId{201}, floor).has_value());
        beliefs.forgetGone(heldFloor({}, {}, {takeaway(700, 700)}));
        QCOMPARE(beliefs.size(), 1u);
    }

    void aPersonAtTheScreenIsNobodyInTheRoom()
    {
        Beliefs beliefs;
        Look look = lookOf("", ViewName::Waiter, 1200, 1);
        look.by = Asker::Person;
        beliefs.look(look);
        beliefs.hear(heldWaiter({}, {}), heldFloor({}, {}));
        QCOMPARE(beliefs.size(), 0u);
    }

    void aBoardWithFiveHundredOrdersIsReadAtAGlance()
    {
        std::vector<WaiterOrder> all;
        for (int i = 1; i <= 500; ++i)
            all.push_back(i % 50 == 0 ? ready(i, 1) : cooking(i, 1));
        const auto board = heldWaiter(tables(), all, dishes());
        const auto floor = heldFloor(tables(), all);
        Beliefs beliefs;
        QElapsedTimer timer;
        timer.start();
        beliefs.look(lookOf("Roger", ViewName::Waiter, 1200, 1));
        beliefs.hear(board, floor);
        const qint64 looked = timer.nsecsElapsed();
        QCOMPARE(beliefs.of(roger, floor)->lines.size(), 10u);
        const qint64 told = timer.nsecsElapsed() - looked;
        qInfo("500 orders: a look %.3f ms, the bubble %.3f ms", static_cast<double>(looked) / 1e6,
              static_cast<double>(told) / 1e6);
        QVERIFY(looked + told < 100'000'000);
    }

    void whoeverLooksAtABoardThatIsUpToDateBelievesWhatIsTrue()
    {
        using namespace restaurant::testing;
        const std::uint64_t seeds = seedsToTry(10);
        for (std::uint64_t seed = 1; seed <= seeds; ++seed)
            compareAtEveryEvent(seed);
    }

private:
    template <typename Board> static HeldBoard<Board> heldOf(const Board &board)
    {
        ShownChanges<Board> shown;
        const BoardChanges<Board> all = wholeOf(board);
        forEachShown<Board>([&]<typename Doc>(std::type_identity<Doc>) {
            std::get<Changes<Doc>>(shown) = std::get<Changes<Doc>>(all);
        });
        HeldBoard<Board> held;
        held.hold(std::move(shown), board.position);
        return held;
    }

    template <typename Board>
    static void compare(const Board &board, const HeldBoard<FloorBoard> &floor,
                        const Concern &concern, std::uint64_t seed)
    {
        const Sayings said = saidBy(heldOf(board), concern);
        const Sayings isTrue = trueOf(floor, Board::view, concern);
        const auto check = [&](const Sayings &one, const Sayings &other) {
            for (const auto &[thing, saying] : one) {
                const auto found = other.find(thing);
                const Said otherwise = found == other.end() ? Said::NotThere : found->second.said;
                if (!saying.isLookedFor || thing.kind == SaidThing::Kind::Dish ||
                    saying.said == otherwise)
                    continue;
                QFAIL(qPrintable(QStringLiteral("seed %1, event %2, %5 view: %3, not %4")
                                     .arg(QString::number(seed),
                                          QString::number(number(board.position)),
                                          BoardText::said(saying.what, saying.said),
                                          BoardText::said(saying.what, otherwise),
                                          toQString(toWord(Board::view)))));
            }
        };
        check(said, isTrue);
        check(isTrue, said);
    }

    static void compareAtEveryEvent(std::uint64_t seed)
    {
        using namespace restaurant::testing;
        KitchenBoard kitchen(house());
        WaiterBoard waiter(house());
        StatusBoard status(house());
        FloorBoard floor(house());
        std::set<OrderId> takeaways;
        for (const RecordedEvent &event : randomLog(seed, 150)) {
            apply(kitchen, event);
            apply(waiter, event);
            apply(status, event);
            apply(floor, event);
            const HeldBoard<FloorBoard> truth = heldOf(floor);
            compare(kitchen, truth, {true, true, true, {}}, seed);
            compare(waiter, truth, {true, true, true, {}}, seed);
            const std::optional<OrderId> order = orderOf(event.event);
            if (const auto *placed = std::get_if<OrderPlaced>(&event.event);
                placed && placed->kind == OrderKind::Takeaway)
                takeaways.insert(placed->order);
            // Guests who have left their table ask for nothing.
            if (!order || (!takeaways.contains(*order) && !floor.waiter.orders.find(*order)))
                continue;
            compare(status, truth, {false, false, false, order}, seed);
            compare(kitchen, truth, {false, false, false, order}, seed);
        }
    }
};

RESTAURANT_TEST(TestBelief)

} // namespace restaurant::testing::tst_belief
#include "tst_belief.moc"
