#include "domain/orderstories.h"
#include "testprogram.h"

#include <QTest>

namespace restaurant::testing::tst_serving {

class TestServing final : public QObject
{
    Q_OBJECT

private slots:
    void aTableSeatsOnePartyAtATime();
    void aPartySitsAtOneTable();
    void aPartyIsSeatedWhereItFits_data();
    void aPartyIsSeatedWhereItFits();
    void aMoveIsOneFactInTheStreamsOfBothTables();
    void aMoveFreesOneTableAndTakesTheOther();
    void aPartyMovesOnlyToAnotherFreeTableWhereItFits_data();
    void aPartyMovesOnlyToAnotherFreeTableWhereItFits();
    void ordersStayWithThePartyThatMoves();
    void aTableIsClearedOnceEvenWithAnOpenOrder();

    void onlyWhatIsReadyIsPickedUpAndOnlyOnce();
    void whatWasPickedUpIsDeliveredOnce();
    void anOrderIsCompleteWhenNothingMoreIsToCome();
    void readyBumpedPickedUpAndDeliveredAreFourFacts();
};

void TestServing::aTableSeatsOnePartyAtATime()
{
    const SeatParty seat{TableId{4}, PartyId{8}, 2};
    QCOMPARE(given({}).when(seat), happened({PartySeated{TableId{4}, PartyId{8}, 2}}));
    const Answer taken = given(seated()).when(seat);
    QCOMPARE(taken, rejected(Reason::TableTaken));
    QCOMPARE(taken.sentence(), std::string{"Table 4 is taken by a party of 3."});
    QCOMPARE(given(seated() + Story{TableCleared{TableId{4}, PartyId{7}}}).when(seat),
             happened({PartySeated{TableId{4}, PartyId{8}, 2}}));
}

void TestServing::aPartySitsAtOneTable()
{
    const SeatParty again{TableId{5}, PartyId{7}, 2};
    const Answer refused = given(seated()).when(again);
    QCOMPARE(refused, rejected(Reason::PartySeated));
    QCOMPARE(refused.sentence(), std::string{"Party 7 sits at table 4."});
    QCOMPARE(given(seated() + Story{PartyMoved{PartyId{7}, 3, TableId{4}, TableId{1}}})
                 .when(again)
                 .sentence(),
             std::string{"Party 7 sits at table 1."});
    QCOMPARE(given(seated() + Story{TableCleared{TableId{4}, PartyId{7}}}).when(again),
             happened({PartySeated{TableId{5}, PartyId{7}, 2}}));
}

void TestServing::aPartyIsSeatedWhereItFits_data()
{
    QTest::addColumn<int>("table");
    QTest::addColumn<int>("party");
    QTest::addColumn<int>("guests");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("no such table") << 9 << 8 << 2 << Reason::UnknownTable;
    QTest::newRow("too many") << 1 << 8 << 3 << Reason::TooManyGuests;
    QTest::newRow("nobody") << 1 << 8 << 0 << Reason::NoGuests;
    QTest::newRow("a party without a number") << 1 << 0 << 2 << Reason::NoGuests;
}

void TestServing::aPartyIsSeatedWhereItFits()
{
    QFETCH(int, table);
    QFETCH(int, party);
    QFETCH(int, guests);
    QFETCH(Reason, reason);
    QCOMPARE(given({}).when(SeatParty{TableId{table}, PartyId{party}, guests}), rejected(reason));
}

void TestServing::aMoveIsOneFactInTheStreamsOfBothTables()
{
    const PartyMoved moved{PartyId{7}, 3, TableId{4}, TableId{5}};
    const Decision decision = given(seated()).decided(MoveParty{TableId{4}, TableId{5}});
    QVERIFY(std::get<std::vector<NewEvent>>(decision) ==
            (std::vector<NewEvent>{{StreamId::of(TableId{4}), moved},
                                   {StreamId::of(TableId{5}), moved}}));
}

void TestServing::aMoveFreesOneTableAndTakesTheOther()
{
    const Story moved = seated() + Story{PartyMoved{PartyId{7}, 3, TableId{4}, TableId{5}}};
    QVERIFY(given(moved).world().table(TableId{4}).isFree());
    QVERIFY((given(moved).world().table(TableId{5}) == Table{TableId{5}, PartyId{7}, 3}));
    QCOMPARE(given(moved).when(MoveParty{TableId{5}, TableId{4}}),
             happened({PartyMoved{PartyId{7}, 3, TableId{5}, TableId{4}},
                       PartyMoved{PartyId{7}, 3, TableId{5}, TableId{4}}}));
}

void TestServing::aPartyMovesOnlyToAnotherFreeTableWhereItFits_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("nobody sits there") << 1 << 5 << Reason::TableFree;
    QTest::newRow("from nowhere") << 9 << 5 << Reason::UnknownTable;
    QTest::newRow("to nowhere") << 4 << 9 << Reason::UnknownTable;
    QTest::newRow("to the same table") << 4 << 4 << Reason::SameTable;
    QTest::newRow("to a small table") << 4 << 1 << Reason::TooManyGuests;
    QTest::newRow("to a taken table") << 4 << 5 << Reason::TableTaken;
}

void TestServing::aPartyMovesOnlyToAnotherFreeTableWhereItFits()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(Reason, reason);
    const Story story = seated() + Story{PartySeated{TableId{5}, PartyId{8}, 1}};
    QCOMPARE(given(story).when(MoveParty{TableId{from}, TableId{to}}), rejected(reason));
}

void TestServing::ordersStayWithThePartyThatMoves()
{
    const Story moved = seated() + twoFired() + cooking(line1) +
                        Story{PartyMoved{PartyId{7}, 3, TableId{4}, TableId{5}}};
    QVERIFY(given(moved).world().order(order41).party ==
            given(moved).world().table(TableId{5}).party);
    // The kitchen goes on where it was, and cooks nothing again.
    QCOMPARE(given(moved).when(StartCooking{order41, line1}), rejected(Reason::AlreadyCooking));
    QCOMPARE(given(moved).when(FinishLine{order41, line1}), happened({LineReady{order41, line1}}));

    PlaceOrder more{OrderId{42}, OrderKind::DineIn, TableId{4}, {}, {wanted("soup")}};
    QCOMPARE(given(moved).when(more), rejected(Reason::TableFree));
    more.table = TableId{5};
    QCOMPARE(
        given(moved).when(more),
        happened({OrderPlaced{
            OrderId{42}, OrderKind::DineIn, TableId{5}, PartyId{7}, {}, {ordered(1, "soup")}}}));
}

void TestServing::aTableIsClearedOnceEvenWithAnOpenOrder()
{
    const ClearTable clear{TableId{4}};
    const Story walkedOut = seated() + twoFired() + Story{TableCleared{TableId{4}, PartyId{7}}};
    QCOMPARE(given(seated() + twoFired()).when(clear),
             happened({TableCleared{TableId{4}, PartyId{7}}}));
    const Answer again = given(walkedOut).when(clear);
    QCOMPARE(again, rejected(Reason::TableFree));
    QCOMPARE(again.sentence(), std::string{"Nobody sits at table 4."});
}

void TestServing::onlyWhatIsReadyIsPickedUpAndOnlyOnce()
{
    const PickUpOrder pickUp{order41};
    QCOMPARE(given(placed({ordered(1, "soup")})).when(pickUp), rejected(Reason::NotAccepted));
    QCOMPARE(given(twoFired() + cooked(line1)).when(pickUp), rejected(Reason::NotReady));
    QCOMPARE(given(twoReady()).when(pickUp), happened({OrderPickedUp{order41, {line1, line2}}}));
    QCOMPARE(given(pickedUp()).when(pickUp), rejected(Reason::AlreadyPickedUp));
    QCOMPARE(given(delivered()).when(pickUp), rejected(Reason::AlreadyPickedUp));
}

void TestServing::whatWasPickedUpIsDeliveredOnce()
{
    const DeliverOrder deliver{order41};
    QCOMPARE(given(twoReady()).when(deliver), rejected(Reason::NotPickedUp));
    QCOMPARE(given(pickedUp()).when(deliver),
             happened({OrderDelivered{order41, {line1, line2}, true}}));
    QCOMPARE(given(delivered()).when(deliver), rejected(Reason::AlreadyDelivered));
}

void TestServing::anOrderIsCompleteWhenNothingMoreIsToCome()
{
    const Story starter = threeCourses() + cooked(line1) +
                          Story{OrderReady{order41}, OrderPickedUp{order41, {line1}}};
    QCOMPARE(given(starter).when(DeliverOrder{order41}),
             happened({OrderDelivered{order41, {line1}, false}}));
    const Story others = starter + Story{LineVoided{order41, line2, false, {}},
                                         LineVoided{order41, line3, false, {}}};
    QCOMPARE(given(others).when(DeliverOrder{order41}),
             happened({OrderDelivered{order41, {line1}, true}}));
    const Story starterServed = starter + Story{OrderDelivered{order41, {line1}, false}};
    QCOMPARE(given(starterServed).when(DeliverOrder{order41}), rejected(Reason::AlreadyDelivered));
    const Story mainReady = starterServed + Story{CourseFired{order41, Course{2}}} + cooked(line2) +
                            Story{OrderReady{order41}};
    QCOMPARE(given(mainReady).when(DeliverOrder{order41}), rejected(Reason::NotPickedUp));
    QCOMPARE(given(mainReady).when(PickUpOrder{order41}),
             happened({OrderPickedUp{order41, {line2}}}));
}

void TestServing::readyBumpedPickedUpAndDeliveredAreFourFacts()
{
    const auto order = [](Story story) { return given(std::move(story)).world().order(order41); };
    QVERIFY(order(twoReady()).ready && !order(twoReady()).bumped);
    QVERIFY(order(twoReady() + Story{TicketBumped{order41}}).bumped);
    QVERIFY(order(pickedUp()).lines[0].state == LineState::PickedUp && !order(pickedUp()).bumped);
    QVERIFY(order(delivered()).lines[0].state == LineState::Delivered);
    QVERIFY(!order(delivered()).bumped);
}

RESTAURANT_TEST(TestServing)

} // namespace restaurant::testing::tst_serving
#include "tst_serving.moc"
