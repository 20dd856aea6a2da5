// What holds for every board, whatever happens in the evening.
#include "read/dishesboard.h"
#include "read/randomlog.h"
#include "testprogram.h"

#include <QTest>

namespace restaurant::testing::tst_boards {

namespace {

/// The documents of a board as somebody knows them who only heard of their changes.
template <typename Doc> struct Mirror
{
    std::map<KeyOf<Doc>, Doc> documents;

    void take(const Changes<Doc> &changes)
    {
        for (const Doc &doc : changes.upserted)
            documents.insert_or_assign(keyOf(doc), doc);
        for (const KeyOf<Doc> &key : changes.removed)
            documents.erase(key);
    }
    [[nodiscard]] std::vector<Doc> sorted() const
    {
        std::vector<Doc> all;
        for (const auto &[key, doc] : documents)
            all.push_back(doc);
        return all;
    }
};

template <typename Board> void growRebuildAndRestore(const std::vector<RecordedEvent> &log)
{
    Board grown(house());
    Board restored(house());
    for (std::size_t events = 1; events <= log.size(); ++events) {
        apply(grown, log[events - 1]);
        apply(restored, log[events - 1]);
        QVERIFY(sameDocuments(grown, restored));
        restored = restoredFrom(grown);
        QVERIFY(sameDocuments(grown, restored));
        if (events % 7 != 0 && events != log.size())
            continue; // folding all prefixes again and again adds little and takes long
        const std::vector<RecordedEvent> prefix(log.begin(), log.begin() + std::ptrdiff_t(events));
        QVERIFY(sameDocuments(grown, folded<Board>(prefix)));
    }
}

template <typename Board> void mirrorByChanges(const std::vector<RecordedEvent> &log)
{
    Board board(house());
    OfKinds<Board, Mirror> mirrors;
    for (const RecordedEvent &event : log) {
        apply(board, event);
        forEachKind(board, [&]<typename Doc>(DocumentSet<Doc> &documents) {
            std::get<Mirror<Doc>>(mirrors).take(documents.takeChanges());
            QVERIFY(documents.takeChanges().isEmpty());
        });
    }
    forEachKind(board, [&]<typename Doc>(DocumentSet<Doc> &documents) {
        QVERIFY(documents.sorted() == std::get<Mirror<Doc>>(mirrors).sorted());
    });
}

TicketLineState asTicketLine(LineState state)
{
    switch (state) {
    case LineState::Placed:
    case LineState::Accepted:
        return TicketLineState::Waiting;
    case LineState::Fired:
        return TicketLineState::Fired;
    case LineState::Cooking:
        return TicketLineState::Cooking;
    case LineState::Ready:
        return TicketLineState::Ready;
    case LineState::PickedUp:
    case LineState::Delivered:
        return TicketLineState::Served;
    case LineState::Void:
        return TicketLineState::Void;
    }
    return TicketLineState::Waiting;
}

/// Asks the aggregates, which no view may do, whether the boards tell the truth.
class Truth
{
public:
    void tell(const RecordedEvent &event)
    {
        m_world.record({event.stream, event.event}, event.at);
        m_isMoving ^= std::holds_alternative<PartyMoved>(event.event);
        apply(m_kitchen, event);
        apply(m_waiter, event);
        apply(m_details, event);
    }
    /// What a board says wrongly; empty if all is right.
    QString lie()
    {
        for (const auto &[id, order] : m_world.orders())
            if (order.stage == OrderStage::Accepted && !isTrue(order))
                return QStringLiteral("order %1").arg(number(id));
        for (const DishCard &card : m_waiter.dishes.sorted()) {
            const Stock &stock = m_world.stock(card.dish);
            if (card.left != stock.left || card.soldOut != stock.soldOut)
                return QString::fromStdString(card.dish.text());
        }
        for (const TableCard &card : m_waiter.tables.sorted())
            if (!m_isMoving && card.party != m_world.table(card.table).party)
                return QStringLiteral("table %1").arg(number(card.table));
        return {};
    }

private:
    bool isTrue(const Order &order)
    {
        const OrderDetails *details = m_details.details.find(order.id);
        const Ticket *ticket = m_kitchen.tickets.find(order.id);
        const WaiterOrder *carried = m_waiter.orders.find(order.id);
        const auto isReady = [](const OrderLine &line) { return line.state == LineState::Ready; };
        const bool canBePickedUp =
            order.ready && std::any_of(order.lines.begin(), order.lines.end(), isReady);
        for (std::size_t i = 0; i < order.lines.size(); ++i)
            if (!details || details->lines[i].state != order.lines[i].state)
                return false;
        if (ticket)
            for (const TicketLine &line : ticket->lines)
                if (line.state != asTicketLine(order.find(line.line)->state))
                    return false;
        // On a ticket that is gone, or an order whose guests have left, nothing waits.
        if (ticket && (ticket->state == TicketState::Bumped) != order.bumped)
            return false;
        if (carried && (carried->readyAt != Instant{}) != canBePickedUp)
            return false;
        return details->ready == canBePickedUp && (ticket || !canBePickedUp);
    }

    World m_world;
    bool m_isMoving = false; ///< One table's stream has the move, the other's not yet.
    KitchenBoard m_kitchen{house()};
    WaiterBoard m_waiter{house()};
    DetailsBoard m_details{house()};
};

} // namespace

class TestBoards : public QObject
{
    Q_OBJECT
private slots:
    void grownIsRebuiltIsRestoredAtEveryPrefix()
    {
        for (std::uint64_t seed = 1; seed <= seedsToTry(25); ++seed) {
            const auto log = randomLog(seed, 200);
            growRebuildAndRestore<KitchenBoard>(log);
            growRebuildAndRestore<WaiterBoard>(log);
            growRebuildAndRestore<StatusBoard>(log);
            growRebuildAndRestore<DetailsBoard>(log);
            growRebuildAndRestore<DishesBoard>(log);
            if (QTest::currentTestFailed())
                return qWarning("seed %llu", static_cast<unsigned long long>(seed));
        }
    }
    void whoHearsOfAllChangesKnowsAllDocuments()
    {
        for (std::uint64_t seed = 1; seed <= seedsToTry(25); ++seed) {
            const auto log = randomLog(seed, 300);
            mirrorByChanges<KitchenBoard>(log);
            mirrorByChanges<WaiterBoard>(log);
            mirrorByChanges<StatusBoard>(log);
            mirrorByChanges<DetailsBoard>(log);
            mirrorByChanges<DishesBoard>(log);
            if (QTest::currentTestFailed())
                return qWarning("seed %llu", static_cast<unsigned long long>(seed));
        }
    }
    void boardsSayWhatTheAggregatesKnow()
    {
        for (std::uint64_t seed = 1; seed <= seedsToTry(100); ++seed) {
            Truth truth;
            for (const RecordedEvent &event : randomLog(seed, 300)) {
                truth.tell(event);
                if (const QString lie = truth.lie(); !lie.isEmpty())
                    QFAIL(qPrintable(QStringLiteral("seed %1, event %2: %3")
                                         .arg(seed)
                                         .arg(number(event.position))
                                         .arg(lie)));
            }
        }
    }
};

RESTAURANT_TEST(TestBoards)

} // namespace restaurant::testing::tst_boards
#include "tst_boards.moc"
