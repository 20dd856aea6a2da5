#include "tasksmodel.h"

#include "common/buttondelegate.h"
#include "common/documentroles.h"
#include "common/plaintext.h"

namespace restaurant {

namespace {

template <typename Doc>
void applyTo(std::map<KeyOf<Doc>, Doc> &documents, const Changes<Doc> &changes)
{
    if (changes.whole)
        documents.clear();
    for (const auto &key : changes.removed)
        documents.erase(key);
    for (const Doc &doc : changes.upserted)
        documents.insert_or_assign(keyOf(doc), doc);
}

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

/// Of the order, or of the table.
QStringList fieldsIn(int column)
{
    switch (column) {
    case TasksModel::OrderColumn:
        return {QStringLiteral("order"), QStringLiteral("party"), QStringLiteral("orders")};
    case TasksModel::WhereColumn:
        return {QStringLiteral("kind"), QStringLiteral("table"), QStringLiteral("guest"),
                QStringLiteral("guests"), QStringLiteral("seats")};
    case TasksModel::WhatColumn:
        return {QStringLiteral("carries"), QStringLiteral("due"), QStringLiteral("lines")};
    case TasksModel::WaitedColumn:
        return {QStringLiteral("since"), QStringLiteral("readyAt")};
    case TasksModel::DoColumn:
        return {QStringLiteral("stage"), QStringLiteral("prepaid"), QStringLiteral("declined"),
                QStringLiteral("paid"), QStringLiteral("fired")};
    }
    return {};
}

} // namespace

TasksModel::TasksModel(QObject *parent)
    : DocumentModel<WaiterTask, TaskKey>(parent)
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

void TasksModel::setNow(Instant now)
{
    const bool sameSecond = isSameSecond(now, m_now);
    m_now = now;
    if (!sameSecond)
        tellAllChanged({Qt::DisplayRole});
}

int TasksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant TasksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WaiterTask &task = document(index.row());
    if (role == Qt::DisplayRole)
        return textOf(task, index.column());
    if (role == Qt::ToolTipRole)
        return toolTipText(textOf(task, index.column()));
    if (role == DocumentNameRole)
        return QVariant::fromValue(documentBehind(task));
    if (role == ShownFieldsRole)
        return fieldsIn(index.column());
    return {};
}

QVariant TasksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OrderColumn:
        return tr("Order");
    case WhereColumn:
        return tr("Where");
    case WhatColumn:
        return tr("What");
    case WaitedColumn:
        return tr("Waited");
    case DoColumn:
        return tr("Next");
    }
    return {};
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

QString TasksModel::textOf(const WaiterTask &task, int column) const
{
    switch (column) {
    case OrderColumn:
        return task.order == OrderId{} ? tr("–") : QString::number(number(task.order));
    case WhereColumn:
        return m_numberBeforePlace && task.order != OrderId{}
                   ? tr("%1 · %2").arg(QString::number(number(task.order)), toQString(task.where))
                   : toQString(task.where);
    case WhatColumn:
        return toQString(task.what);
    case WaitedColumn:
        return ageOf(task.since, m_now);
    case DoColumn:
        return task.kind == TaskKind::TakePayment ? tr("Take card %1").arg(ButtonDelegate::moreSign)
                                                  : toQString(labelOf(task.kind));
    }
    return {};
}

} // namespace restaurant
