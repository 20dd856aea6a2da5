#include "order_entry/draft.h"
#include "testprogram.h"

#include <QTest>

namespace restaurant::testing::tst_draft {

namespace {

DishCard card(const char *id, const char *name, int cents)
{
    DishCard made;
    made.dish = DishId::from(id).value();
    made.name = name;
    made.price = Money{cents};
    made.left = 10;
    return made;
}

const DishCard margherita = card("margherita", "Margherita", 950);
const DishCard lemonade = card("lemonade", "Lemonade", 320);

DraftPlace atTable(int table)
{
    DraftPlace place;
    place.table = TableId{table};
    return place;
}

DraftPlace takeawayFor(const char *guest)
{
    DraftPlace place;
    place.kind = OrderKind::Takeaway;
    place.guest = guest;
    return place;
}

} // namespace

class TestDraft final : public QObject
{
    Q_OBJECT

private slots:
    void theSameDishTwiceIsOneLine()
    {
        Draft draft;
        draft.add(margherita);
        draft.add(lemonade);
        draft.add(margherita);
        QCOMPARE(draft.lines().size(), std::size_t{2});
        QCOMPARE(draft.lines()[0].wanted.quantity.count(), 2);
        QCOMPARE(toText(draft.total()), std::string("22.20"));
    }

    void aDishWithANoteIsALineOfItsOwn()
    {
        Draft draft;
        draft.add(lemonade);
        QVERIFY(draft.setNote(0, "no ice"));
        draft.add(lemonade);
        QCOMPARE(draft.lines().size(), std::size_t{2});
        QVERIFY(draft.lines()[1].wanted.note.isEmpty());
    }

    void quantityZeroTakesTheLineAway()
    {
        Draft draft;
        draft.add(margherita);
        draft.add(lemonade);
        draft.setQuantity(0, 0);
        QCOMPARE(draft.lines().size(), std::size_t{1});
        QCOMPARE(draft.lines()[0].name, std::string("Lemonade"));
    }

    void moreThanALineHoldsIsCut()
    {
        Draft draft;
        draft.add(margherita);
        draft.setQuantity(0, 1000);
        QCOMPARE(draft.lines()[0].wanted.quantity.count(), Quantity::most);
    }

    void aNoteThatBreaksTheRulesIsRefused()
    {
        Draft draft;
        draft.add(margherita);
        QVERIFY(draft.setNote(0, "no onion"));
        QVERIFY(!draft.setNote(0, std::string(Note::mostCharacters + 1, 'x')));
        QVERIFY(!draft.setAllergy(0, "a\nb"));
        QCOMPARE(draft.lines()[0].wanted.note.text(), std::string("no onion"));
    }

    void aDraftSaysWhatItStillNeeds()
    {
        Draft draft;
        QCOMPARE(draft.fault(), DraftFault::NoTable);
        draft.setPlace(takeawayFor(""));
        QCOMPARE(draft.fault(), DraftFault::NoGuest);
        draft.setPlace(takeawayFor("Ada\x01"));
        QCOMPARE(draft.fault(), DraftFault::BadGuest);
        draft.setPlace(takeawayFor("Ada"));
        QCOMPARE(draft.fault(), DraftFault::NoLines);
        draft.add(margherita);
        QCOMPARE(draft.fault(), std::optional<DraftFault>());
    }

    void aDineInOrderNamesItsTableAndKeepsItsCourses()
    {
        Draft draft;
        draft.setPlace(atTable(4));
        draft.add(margherita);
        draft.setCourse(0, Course{2});
        const PlaceOrder order = draft.order();
        QCOMPARE(order.table, TableId{4});
        QVERIFY(order.guest.isEmpty());
        QCOMPARE(order.lines.at(0).course, Course{2});
    }

    void aTakeawayOrderNamesItsGuestAndHasOneCourse()
    {
        Draft draft;
        draft.setPlace(atTable(4));
        draft.add(margherita);
        draft.setCourse(0, Course{2});
        draft.setPlace(takeawayFor("Ada"));
        const PlaceOrder order = draft.order();
        QCOMPARE(order.kind, OrderKind::Takeaway);
        QCOMPARE(order.table, TableId{});
        QCOMPARE(order.guest.text(), std::string("Ada"));
        QCOMPARE(order.lines.at(0).course, Course{1});
    }

    void whatWasAddedWhileAnOrderWasPlacedStays()
    {
        Draft draft;
        draft.setPlace(atTable(4));
        draft.add(margherita);
        draft.add(margherita);
        const PlaceOrder placed = draft.order();
        draft.add(margherita);
        draft.add(lemonade);
        draft.remove(placed);
        QCOMPARE(draft.lines().size(), std::size_t{2});
        QCOMPARE(draft.lines()[0].wanted.quantity.count(), 1);
        QCOMPARE(draft.lines()[1].name, std::string("Lemonade"));
    }

    void clearingKeepsThePlace()
    {
        Draft draft;
        draft.setPlace(atTable(4));
        draft.add(margherita);
        draft.clear();
        QVERIFY(draft.lines().empty());
        QCOMPARE(draft.place().table, TableId{4});
    }
};

RESTAURANT_TEST(TestDraft)

} // namespace restaurant::testing::tst_draft
#include "tst_draft.moc"
