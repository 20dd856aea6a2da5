#include "halfmodels.h"

#include "read/documentfields.h"
#include "words/names.h"
#include "words/ordertext.h"

namespace restaurant {

namespace {

template <typename Word> QString word(Word value)
{
    return termText(wordOf(value));
}

/// "1 Ramen cooking, 2 Soup ready".
template <typename Lines> QString linesText(const Lines &lines)
{
    QStringList texts;
    for (const auto &line : lines)
        texts += QStringLiteral("%1 %2 %3")
                     .arg(QString::number(line.quantity), toQString(line.name), word(line.state));
    return texts.join(QStringLiteral(", "));
}

} // namespace

const WaiterOrdersTable::Columns &WaiterOrdersTable::table()
{
    using W = WaiterOrder;
    static const Columns columns{
        {QT_TR_NOOP("Order"), [](const W &order) { return number(order.order); },
         showing<&W::order>()},
        {QT_TR_NOOP("Where"),
         [](const W &order) { return OrderText::place(order.kind, order.table, order.guest); },
         showing<&W::kind, &W::table, &W::guest>()},
        {QT_TR_NOOP("State"), [](const W &order) { return word(order.stage); },
         showing<&W::stage>()},
        {QT_TR_NOOP("Due"),
         [](const W &order) {
             return order.due != Money{} ? moneyOf(order.due) : order.paid ? tr("paid") : QString();
         },
         showing<&W::due, &W::paid>()},
        {QT_TR_NOOP("Lines"), [](const W &order) { return linesText(order.lines); },
         showing<&W::lines>()}};
    return columns;
}

bool WaiterOrdersTable::comesBefore(const WaiterOrder &a, const WaiterOrder &b) const
{
    return a.order < b.order;
}

const DishesTable::Columns &DishesTable::table()
{
    using D = DishCard;
    static const Columns columns{
        {QT_TR_NOOP("Dish"), &D::name, showing<&D::name>()},
        {QT_TR_NOOP("Left"),
         [](const D &dish) { return dish.soldOut ? tr("sold out") : QString::number(dish.left); },
         showing<&D::left, &D::soldOut>(), asNumber}};
    return columns;
}

bool DishesTable::comesBefore(const DishCard &a, const DishCard &b) const
{
    return a.dish < b.dish;
}

const DetailsTable::Columns &DetailsTable::table()
{
    using O = OrderDetails;
    static const Columns columns{
        {QT_TR_NOOP("Order"), [](const O &order) { return number(order.order); },
         showing<&O::order>()},
        {QT_TR_NOOP("Where"),
         [](const O &order) { return OrderText::place(order.kind, order.table, order.guest); },
         showing<&O::kind, &O::table, &O::guest>()},
        {QT_TR_NOOP("State"), [](const O &order) { return OrderText::stage(order); },
         showing<&O::stage, &O::ready, &O::bumped, &O::delivered>()},
        {QT_TR_NOOP("Taken"), [](const O &order) { return moneyOf(order.taken); },
         showing<&O::taken>(), asNumber},
        {QT_TR_NOOP("Placed"), [](const O &order) { return clockOf(order.placedAt); },
         showing<&O::placedAt>()},
        {QT_TR_NOOP("Lines"), [](const O &order) { return linesText(order.lines); },
         showing<&O::lines>()}};
    return columns;
}

bool DetailsTable::comesBefore(const OrderDetails &a, const OrderDetails &b) const
{
    return a.order < b.order;
}

HalfModels::HalfModels(const Restaurant &restaurant)
    : m_measures(restaurant)
{
    kitchen.setServiceTimes(restaurant.times);
}

void HalfModels::take(const ChangesOfABoard &changes)
{
    std::visit([this](const auto &those) { takeBoard(those); }, changes);
}

void HalfModels::setNow(Instant now)
{
    kitchen.setNow(now);
    tables.setNow(now);
    status.setNow(now);
    m_measures.at = now;
}

void HalfModels::takeBoard(const ShownChanges<KitchenBoard> &changes)
{
    kitchen.apply(std::get<Changes<Ticket>>(changes));
}

void HalfModels::takeBoard(const ShownChanges<WaiterBoard> &changes)
{
    tables.apply(std::get<Changes<TableCard>>(changes));
    orders.apply(std::get<Changes<WaiterOrder>>(changes));
    dishes.apply(std::get<Changes<DishCard>>(changes));
}

void HalfModels::takeBoard(const ShownChanges<StatusBoard> &changes)
{
    status.apply(std::get<Changes<StatusNumber>>(changes));
}

void HalfModels::takeBoard(const ShownChanges<DetailsBoard> &changes)
{
    details.apply(std::get<Changes<OrderDetails>>(changes));
}

void HalfModels::takeBoard(const ShownChanges<MeasuresBoard> &changes)
{
    const auto keep = [&changes]<typename Doc>(DocumentSet<Doc> &documents) {
        const auto &those = std::get<Changes<Doc>>(changes);
        if (those.whole)
            documents = {};
        for (const auto &key : those.removed)
            documents.remove(key);
        for (const Doc &doc : those.upserted)
            documents.put(doc);
        (void)documents.takeChangedKeys();
    };
    keep(m_measures.waits);
    keep(m_measures.guests);
    keep(m_measures.pools);
}

} // namespace restaurant

#include "moc_halfmodels.cpp"
