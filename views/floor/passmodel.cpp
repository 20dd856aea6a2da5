#include "passmodel.h"

#include "common/documentroles.h"
#include "common/plaintext.h"
#include "floortext.h"
#include "waiter/tabletext.h"

#include <tuple>

namespace restaurant {

namespace {

QStringList fieldsIn(int column)
{
    switch (column) {
    case PassModel::OrderColumn:
        return {QStringLiteral("order")};
    case PassModel::WhereColumn:
        return {QStringLiteral("kind"), QStringLiteral("table"), QStringLiteral("party"),
                QStringLiteral("guest")};
    case PassModel::WhatColumn:
        return {QStringLiteral("carries"), QStringLiteral("lines")};
    case PassModel::ForColumn:
        return {QStringLiteral("readyAt")};
    }
    return {};
}

} // namespace

PassModel::PassModel(QObject *parent)
    : DocumentModel<WaiterOrder>(parent)
{
}

void PassModel::applyOrders(const Changes<WaiterOrder> &changes)
{
    Changes<WaiterOrder> onPass{{}, changes.removed, changes.whole};
    for (const WaiterOrder &order : changes.upserted) {
        if (isOnPass(order))
            onPass.upserted.push_back(order);
        else
            onPass.removed.push_back(order.order);
    }
    apply(onPass);
}

void PassModel::setNow(Instant now)
{
    const bool sameSecond = isSameSecond(now, m_now);
    m_now = now;
    if (!sameSecond)
        tellAllChanged({Qt::DisplayRole});
}

int PassModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant PassModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &order = document(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(order, index.column());
    case DocumentNameRole:
        return QVariant::fromValue(nameOf(ViewName::Floor, order));
    case ShownFieldsRole:
        return fieldsIn(index.column());
    }
    return {};
}

QVariant PassModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OrderColumn:
        return tr("Order");
    case WhereColumn:
        return tr("For");
    case WhatColumn:
        return tr("What");
    case ForColumn:
        return tr("Ready for");
    }
    return {};
}

bool PassModel::comesBefore(const WaiterOrder &a, const WaiterOrder &b) const
{
    return std::tie(a.readyAt, a.order) < std::tie(b.readyAt, b.order);
}

QString PassModel::textOf(const WaiterOrder &order, int column) const
{
    switch (column) {
    case OrderColumn:
        return FloorText::order(order.order);
    case WhereColumn:
        return order.kind == OrderKind::DineIn ? TableText::name(order.table)
                                               : tr("takeaway, %1").arg(toQString(order.guest));
    case WhatColumn:
        return toQString(order.carries);
    case ForColumn:
        return ageOf(order.readyAt, m_now);
    }
    return {};
}

} // namespace restaurant
