#include "boardlines.h"

#include "floortext.h"
#include "names.h"
#include "ordertext.h"
#include "plaintext.h"
#include "read/documentfields.h"
#include "textcolumns.h"
#include "toldtext.h"

#include <QCoreApplication>

namespace restaurant {

namespace {

template <typename Id> QString numberText(Id id)
{
    return QString::number(number(id));
}

/// "wants-to-order": the recorded word of a stage or a kind.
template <typename Word> QString word(Word value)
{
    return termText(wordOf(value));
}

/// "a, b, c", each part made by `textOf`.
template <typename Parts, typename TextOf> QString joined(const Parts &parts, TextOf textOf)
{
    QStringList texts;
    for (const auto &part : parts)
        texts += textOf(part);
    return texts.join(QStringLiteral(", "));
}

class BoardLines
{
    Q_DECLARE_TR_FUNCTIONS(BoardLines)

public:
    static void add(TextColumns &columns, const Ticket &ticket)
    {
        columns.add({numberText(ticket.order),
                     OrderText::place(ticket.kind, ticket.table, ticket.guest), word(ticket.state),
                     clockOf(ticket.sentAt), joined(ticket.lines, lineText<TicketLine>)});
    }
    static void add(TextColumns &columns, const TableCard &table)
    {
        if (table.stage != TableStage::Free)
            columns.add({tr("Table %1").arg(number(table.table)), word(table.stage),
                         clockOf(table.since), tr("%n guests", nullptr, table.guests),
                         joined(table.orders, numberText<OrderId>)});
    }
    static void add(TextColumns &columns, const WaiterOrder &order)
    {
        const QString due = order.due != Money{} ? tr("due %1").arg(moneyOf(order.due))
                            : order.paid         ? tr("paid")
                                                 : QString();
        columns.add({numberText(order.order),
                     OrderText::place(order.kind, order.table, order.guest), word(order.stage),
                     clockOf(order.since), toQString(order.carries), due});
    }
    static void add(TextColumns &columns, const DishCard &dish)
    {
        columns.add({toQString(dish.name), moneyOf(dish.price), tr("%1 left").arg(dish.left),
                     dish.soldOut ? tr("sold out") : QString()});
    }
    static void add(TextColumns &columns, const StatusNumber &shown)
    {
        columns.add({numberText(shown.order), word(shown.kind), word(shown.stage),
                     tr("promised %1").arg(clockOf(shown.promised))});
    }
    static void add(TextColumns &columns, const OrderDetails &details)
    {
        columns.add({numberText(details.order),
                     OrderText::place(details.kind, details.table, details.guest),
                     OrderText::stage(details), clockOf(details.placedAt),
                     joined(details.lines, lineText<DetailsLine>), payment(details)});
    }
    static void add(TextColumns &columns, const FloorGuest &guest)
    {
        columns.add(
            {guest.name.empty() ? tr("Guest %1").arg(number(guest.guest)) : FloorText::name(guest),
             counted("BoardLines", "%1 person", QT_TRANSLATE_N_NOOP("BoardLines", "%1 persons"),
                     guest.size),
             FloorText::place(guest), FloorText::state(guest), since(guest.since),
             until(guest.until)});
    }
    static void add(TextColumns &columns, const FloorStaff &staff)
    {
        columns.add({toQString(staff.name), scenarioText(staff.pool), FloorText::task(staff),
                     since(staff.since), until(staff.until)});
    }
    static void add(TextColumns &columns, const FloorPool &pool)
    {
        const auto task = [](const FloorTask &waiting) {
            return waiting.guest
                       ? tr("%1 for guest %2").arg(word(waiting.kind), numberText(*waiting.guest))
                       : word(waiting.kind);
        };
        if (!pool.queue.empty())
            columns.add({tr("Queue of %1").arg(scenarioText(pool.pool)),
                         tr("%1 waiting: %2")
                             .arg(QString::number(pool.queue.size()), joined(pool.queue, task))});
    }
    static void add(TextColumns &columns, const FloorStation &station)
    {
        for (const CookingLine &line : station.cooking)
            columns.add({scenarioText(station.station), FloorText::dish(line),
                         orderText(line.order), toQString(line.who), since(line.since)});
    }
    static void addPass(TextColumns &columns, const WaiterOrder &order)
    {
        if (isOnPass(order))
            columns.add({tr("pass"), toQString(order.carries), orderText(order.order), QString(),
                         since(order.readyAt)});
    }

    static std::vector<std::string> everythingOf(const OrderDetails &details)
    {
        TextColumns head;
        TextColumns dishes;
        TextColumns events;
        head.add({tr("Order %1").arg(number(details.order)),
                  OrderText::place(details.kind, details.table, details.guest),
                  OrderText::stage(details), payment(details)});
        for (const DetailsLine &line : details.lines)
            dishes.add({indented(withRemarks(line)), moneyOf(line.price), word(line.state),
                        tr("stock %1").arg(word(line.stock))});
        for (const DetailsEvent &event : details.events)
            events.add(
                {indented(numberText(event.position)), clockOf(event.at), toQString(event.type)});
        return linesOf({head, dishes, events});
    }

private:
    static QString indented(const QString &text) { return QStringLiteral("  ") + text; }
    static QString since(Instant at) { return tr("since %1").arg(clockOf(at)); }
    static QString until(const std::optional<Instant> &at)
    {
        return at ? tr("until %1").arg(clockOf(*at)) : QString();
    }
    static QString orderText(OrderId order) { return tr("order %1").arg(number(order)); }

    /// "2 Ramen (no onion; allergy: nuts)".
    template <typename Line> static QString withRemarks(const Line &line)
    {
        const QString dish = tr("%1 %2").arg(QString::number(line.quantity), toQString(line.name));
        const QString note = toQString(line.note);
        const QString allergy = toQString(line.allergy);
        if (allergy.isEmpty())
            return note.isEmpty() ? dish : tr("%1 (%2)").arg(dish, note);
        return note.isEmpty() ? tr("%1 (allergy: %2)").arg(dish, allergy)
                              : tr("%1 (%2; allergy: %3)").arg(dish, note, allergy);
    }
    template <typename Line> static QString lineText(const Line &line)
    {
        return tr("%1 %2", "a dish and its state").arg(withRemarks(line), word(line.state));
    }

    static QString payment(const OrderDetails &details)
    {
        if (details.payment == PaymentStage::None)
            return {};
        QStringList facts{tr("asked %1").arg(moneyOf(details.requested)),
                          tr("taken %1").arg(moneyOf(details.taken))};
        if (details.refunded != Money{})
            facts += tr("refunded %1").arg(moneyOf(details.refunded));
        if (details.declined)
            facts += tr("card declined");
        return facts.join(QStringLiteral(", "));
    }
};

/// The documents of a kind, a line each.
template <typename Doc> TextColumns columnsOf(const DocumentSet<Doc> &documents)
{
    TextColumns columns;
    for (const Doc &document : documents.sorted())
        BoardLines::add(columns, document);
    return columns;
}

} // namespace

std::vector<std::string> linesOf(const KitchenBoard &board)
{
    return linesOf({columnsOf(board.tickets)});
}

std::vector<std::string> linesOf(const WaiterBoard &board)
{
    return linesOf({columnsOf(board.tables), columnsOf(board.orders), columnsOf(board.dishes)});
}

std::vector<std::string> linesOf(const StatusBoard &board)
{
    return linesOf({columnsOf(board.numbers)});
}

std::vector<std::string> linesOf(const DetailsBoard &board)
{
    return linesOf({columnsOf(board.details)});
}

std::vector<std::string> linesOf(const OrderDetails &details)
{
    return BoardLines::everythingOf(details);
}

std::vector<std::string> linesOf(const FloorBoard &board)
{
    TextColumns kitchen = columnsOf(board.stations);
    for (const WaiterOrder &order : board.waiter.orders.sorted())
        BoardLines::addPass(kitchen, order);
    return linesOf(
        {columnsOf(board.guests), columnsOf(board.staff), columnsOf(board.pools), kitchen});
}

} // namespace restaurant
