#include "read/dishesboard.h"
#include "read/randomlog.h"
#include "testprogram.h"

#include <QTest>

#include <map>
#include <set>

namespace restaurant::testing::tst_dishesboard {

namespace {

struct Count
{
    int guests = 0;
    int portions = 0;
    bool operator==(const Count &) const = default;
};
using Counts = std::map<std::string, Count>;

Counts shownBy(const DishesBoard &board)
{
    Counts counts;
    for (const DishGuests &dish : board.dishes.sorted())
        counts[dish.dish.text()] = {dish.guests, dish.portions};
    return counts;
}

Counts countsOf(const Story &story)
{
    return shownBy(folded<DishesBoard>(story.log()));
}

/// What the header says, reckoned once more and from the end: first all lines that count, then who
/// has which of them.
class Reckoning
{
public:
    explicit Reckoning(const std::vector<RecordedEvent> &log)
    {
        for (const RecordedEvent &event : log)
            std::visit([this](const auto &happened) { note(happened); }, event.event);
    }

    [[nodiscard]] Counts counts() const
    {
        Counts counts;
        std::map<std::string, std::set<std::pair<PartyId, OrderId>>> eaters;
        for (const auto &[place, line] : m_lines) {
            const OrderId order = place.first;
            if (m_gone.contains(order))
                continue;
            const PartyId party = m_partyOf.at(order);
            counts[line.dish.text()].portions += line.quantity.count();
            eaters[line.dish.text()].insert({party, party == PartyId{} ? order : OrderId{}});
        }
        for (const auto &[dish, all] : eaters)
            for (const auto &[party, order] : all)
                counts[dish].guests += party == PartyId{} ? 1 : m_persons.at(party);
        return counts;
    }

private:
    void note(const PartySeated &event) { m_persons[event.party] = event.guests; }
    void note(const OrderPlaced &event)
    {
        m_partyOf[event.order] = event.party;
        add(event.order, event.lines);
    }
    void note(const LinesAdded &event) { add(event.order, event.lines); }
    void note(const LineVoided &event) { m_lines.erase({event.order, event.line}); }
    void note(const OrderCancelled &event) { m_gone.insert(event.order); }
    void note(const OrderRejected &event) { m_gone.insert(event.order); }
    template <typename Other> void note(const Other & /*event*/) {}

    void add(OrderId order, const std::vector<OrderedLine> &lines)
    {
        for (const OrderedLine &line : lines)
            m_lines[{order, line.line}] = line;
    }

    std::map<std::pair<OrderId, LineId>, OrderedLine> m_lines;
    std::map<OrderId, PartyId> m_partyOf;
    std::map<PartyId, int> m_persons;
    std::set<OrderId> m_gone;
};

} // namespace

class TestDishesBoard : public QObject
{
    Q_OBJECT
private slots:
    void allOfAPartyHaveOrderedWhatIsOnItsOrder()
    {
        const Story story = Story().seat(4, 1, 3).dineIn(41, 4, {wanted("soup", 2)});
        QVERIFY(countsOf(story) == (Counts{{"soup", {3, 2}}}));
    }
    void aPartyCountsOnceHoweverOftenItOrders()
    {
        Story story = Story().seat(4, 1, 3).dineIn(41, 4, {wanted("soup"), wanted("soup")});
        story.dineIn(42, 4, {wanted("soup"), wanted("ramen")});
        QVERIFY(countsOf(story) == (Counts{{"ramen", {3, 1}}, {"soup", {3, 3}}}));
    }
    void aTakeawayOrderIsOneGuest()
    {
        Story story = Story().takeaway(7, "Ada", {wanted("soup", 2)});
        story.takeaway(8, "Ada", {wanted("soup")});
        QVERIFY(countsOf(story) == (Counts{{"soup", {2, 3}}}));
    }
    void whatIsVoidedIsNotCounted()
    {
        Story story =
            Story().seat(4, 1).dineIn(41, 4, {wanted("soup"), wanted("soup"), wanted("ramen")});
        story.play(VoidLine{OrderId{41}, LineId{1}, why("wrong table")});
        QVERIFY(countsOf(story) == (Counts{{"ramen", {2, 1}}, {"soup", {2, 1}}}));
        story.play(VoidLine{OrderId{41}, LineId{2}, why("wrong table")});
        QVERIFY(countsOf(story) == (Counts{{"ramen", {2, 1}}}));
    }
    void norIsWhatIsCancelled()
    {
        Story story = Story().seat(4, 1).dineIn(41, 4, {wanted("soup")});
        story.dineIn(42, 4, {wanted("soup", 3)});
        story.play(CancelOrder{OrderId{42}, why("left")});
        QVERIFY(countsOf(story) == (Counts{{"soup", {2, 1}}}));
        story.play(CancelOrder{OrderId{41}, why("left")});
        QVERIFY(countsOf(story).empty());
        QCOMPARE(folded<DishesBoard>(story.log()).orders.size(), 0U);
    }
    void whateverHappensItCountsWhatItsHeaderSays()
    {
        for (std::uint64_t seed = 1; seed <= seedsToTry(20); ++seed) {
            const std::vector<RecordedEvent> log = randomLog(seed, 200);
            const bool isRight = shownBy(folded<DishesBoard>(log)) == Reckoning(log).counts();
            QVERIFY2(isRight, qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
    }
};

RESTAURANT_TEST(TestDishesBoard)

} // namespace restaurant::testing::tst_dishesboard
#include "tst_dishesboard.moc"
