#include "waitermodels.h"

#include "common/buttondelegate.h"
#include "read/documentfields.h"
#include "words/tasktext.h"

namespace restaurant {

namespace {

template <typename Doc> std::vector<Doc> valuesOf(const std::map<KeyOf<Doc>, Doc> &documents)
{
    std::vector<Doc> values;
    for (const auto &[key, doc] : documents)
        values.push_back(doc);
    return values;
}

/// The order that is to be carried or paid, else the table.
DocumentName documentBehind(const WaiterTask &task)
{
    return task.order != OrderId{} ? nameOf<WaiterOrder>(ViewName::Waiter, task.order)
                                   : nameOf<TableCard>(ViewName::Waiter, task.table);
}

} // namespace

TasksModel::TasksModel(QObject *parent)
    : DocumentTable(parent)
{
}

void TasksModel::apply(const Changes<TableCard> &changes)
{
    applyTo(m_tables, changes);
    derive();
}

void TasksModel::apply(const Changes<WaiterOrder> &changes)
{
    applyTo(m_orders, changes);
    derive();
}

void TasksModel::apply(const Changes<FloorGuest> &changes)
{
    m_guests.apply(changes);
    derive();
}

void TasksModel::derive()
{
    applyWhole(wanted());
}

/// A guest who asks for the order to be taken, or for the bill, waits since then.
std::vector<WaiterTask> TasksModel::wanted() const
{
    std::vector<WaiterTask> all;
    for (WaiterTask &task : tasksFor(valuesOf(m_tables), valuesOf(m_orders))) {
        const auto card = m_tables.find(task.table);
        const FloorGuest *guest = card == m_tables.end() ? nullptr : m_guests.at(task.table);
        if (guest && !isWanted(task, card->second, guest))
            continue;
        if (guest && (task.kind == TaskKind::TakeOrder || task.kind == TaskKind::TakePayment)) {
            task.since = tableSince(card->second, guest);
            task.canWait = false;
        }
        all.push_back(std::move(task));
    }
    std::sort(all.begin(), all.end(), restaurant::comesBefore);
    return all;
}

const WaiterOrder *TasksModel::orderOf(const WaiterTask &task) const
{
    const auto order = m_orders.find(task.order);
    return order == m_orders.end() ? nullptr : &order->second;
}

int TasksModel::guestsAt(TableId table) const
{
    const auto card = m_tables.find(table);
    return card == m_tables.end() ? 0 : card->second.guests;
}

const TasksModel::Columns &TasksModel::table()
{
    using O = WaiterOrder;
    using T = TableCard;
    static const Columns columns{
        {QT_TR_NOOP("Order"),
         [](const WaiterTask &task) {
             return task.order == OrderId{} ? tr("–") : QString::number(number(task.order));
         },
         showing<&O::order, &O::party, &T::orders>()},
        {QT_TR_NOOP("Where"),
         [](const WaiterTask &task, const TasksModel &model) {
             const QString where = TaskText::where(task, model.orderOf(task));
             return model.m_numberBeforePlace && task.order != OrderId{}
                        ? tr("%1 · %2").arg(QString::number(number(task.order)), where)
                        : where;
         },
         showing<&O::kind, &O::table, &O::guest, &T::guests, &T::seats>()},
        {QT_TR_NOOP("What"),
         [](const WaiterTask &task, const TasksModel &model) {
             return TaskText::what(task, model.orderOf(task), model.guestsAt(task.table));
         },
         showing<&O::carries, &O::due, &O::lines>()},
        {QT_TR_NOOP("Waited"),
         [](const WaiterTask &task, const TasksModel &model) {
             return ageOf(task.since, model.now());
         },
         showing<&T::since, &O::readyAt>()},
        {QT_TR_NOOP("Next"),
         [](const WaiterTask &task) {
             return task.kind == TaskKind::TakePayment
                        ? tr("Take card %1").arg(ButtonDelegate::moreSign)
                        : TaskText::next(task.kind);
         },
         showing<&O::stage, &O::prepaid, &O::declined, &O::paid, &O::fired>()}};
    return columns;
}

QVariant TasksModel::more(const WaiterTask &task, int column, int role) const
{
    if (role == Qt::ToolTipRole)
        return toolTipText(textOf(task, column));
    return role == DocumentNameRole ? QVariant::fromValue(documentBehind(task)) : QVariant();
}

bool TasksModel::comesBefore(const WaiterTask &a, const WaiterTask &b) const
{
    return restaurant::comesBefore(a, b);
}

void TasksModel::setNumberBeforePlace(bool before)
{
    if (std::exchange(m_numberBeforePlace, before) != before)
        tellAllChanged({Qt::DisplayRole});
}

DishesModel::DishesModel(QObject *parent)
    : DocumentTable(parent)
{
}

void DishesModel::setMenuOrder(const std::vector<DishId> &menu)
{
    Q_ASSERT_X(rowCount() == 0, "DishesModel", "the menu's order comes before the dishes");
    m_menu.clear();
    for (const DishId &dish : menu)
        m_menu.emplace(dish, m_menu.size());
}

const DishesModel::Columns &DishesModel::table()
{
    static const Columns columns{
        {QT_TR_NOOP("Dish"), &DishCard::name},
        {QT_TR_NOOP("Price"), [](const DishCard &card) { return moneyOf(card.price); }},
        {QT_TR_NOOP("Left"),
         [](const DishCard &card) {
             return card.soldOut ? tr("sold out") : QString::number(card.left);
         }},
        {QT_TR_NOOP("Allergens"), [](const DishCard &card) {
             QStringList names;
             for (const std::string &allergen : card.allergens)
                 names.append(toQString(allergen));
             return names.join(QStringLiteral(", "));
         }}};
    return columns;
}

QVariant DishesModel::more(const DishCard &card, int /*column*/, int role) const
{
    switch (role) {
    case DishRole:
        return toQString(card.dish.text());
    case CardRole:
        return QVariant::fromValue(&card);
    case SoldOutRole:
        return card.soldOut;
    }
    return {};
}

bool DishesModel::comesBefore(const DishCard &a, const DishCard &b) const
{
    return std::pair(menuPlace(a.dish), a.dish) < std::pair(menuPlace(b.dish), b.dish);
}

std::size_t DishesModel::menuPlace(const DishId &dish) const
{
    const auto place = m_menu.find(dish);
    return place == m_menu.end() ? m_menu.size() : place->second;
}

} // namespace restaurant

#include "moc_waitermodels.cpp"
