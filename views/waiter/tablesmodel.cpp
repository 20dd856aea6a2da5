#include "tablesmodel.h"

#include "common/documentroles.h"
#include "common/plaintext.h"
#include "tabletext.h"

namespace restaurant {

namespace {

QStringList fieldsIn(int column)
{
    switch (column) {
    case TablesModel::TableColumn:
        return {QStringLiteral("table"), QStringLiteral("party")};
    case TablesModel::StageColumn:
        return {QStringLiteral("stage")};
    case TablesModel::SinceColumn:
        return {QStringLiteral("since")};
    case TablesModel::GuestsColumn:
        return {QStringLiteral("guests"), QStringLiteral("seats")};
    case TablesModel::OrdersColumn:
        return {QStringLiteral("orders")};
    }
    return {};
}

} // namespace

TablesModel::TablesModel(ViewName view, QObject *parent)
    : DocumentModel<TableCard>(parent)
    , m_view(view)
{
}

void TablesModel::applyGuests(const Changes<FloorGuest> &changes)
{
    m_guests.apply(changes);
    tellAllChanged({StateRole, AgeRole, Qt::DisplayRole});
}

TableState TablesModel::stateOf(const TableCard &card) const
{
    return tableStateOf(card, m_guests.at(card.table));
}

void TablesModel::setNow(Instant now)
{
    const bool sameSecond = isSameSecond(now, m_now);
    m_now = now;
    if (!sameSecond)
        tellAllChanged({AgeRole, Qt::DisplayRole});
}

int TablesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant TablesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TableCard &card = document(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(card, index.column());
    case NumberRole:
        return number(card.table);
    case CardRole:
        return QVariant::fromValue(&card);
    case AgeRole:
        return ageOfStage(card);
    case StateRole:
        return static_cast<int>(stateOf(card));
    case DocumentNameRole:
        return QVariant::fromValue(nameOf(m_view, card));
    case ShownFieldsRole:
        return fieldsIn(index.column());
    }
    return {};
}

QVariant TablesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TableColumn:
        return tr("Table");
    case StageColumn:
        return tr("Stage");
    case SinceColumn:
        return tr("For");
    case GuestsColumn:
        return tr("Guests");
    case OrdersColumn:
        return tr("Orders");
    }
    return {};
}

bool TablesModel::comesBefore(const TableCard &a, const TableCard &b) const
{
    return a.table < b.table;
}

QString TablesModel::textOf(const TableCard &card, int column) const
{
    switch (column) {
    case TableColumn:
        return TableText::name(card.table);
    case StageColumn:
        return TableStateText::full(stateOf(card));
    case SinceColumn:
        return ageOfStage(card);
    case GuestsColumn:
        return TableText::guests(card);
    case OrdersColumn:
        return TableText::orders(card);
    }
    return {};
}

QString TablesModel::ageOfStage(const TableCard &card) const
{
    return card.stage == TableStage::Free ? QString()
                                          : ageOf(tableSince(card, m_guests.at(card.table)), m_now);
}

} // namespace restaurant
