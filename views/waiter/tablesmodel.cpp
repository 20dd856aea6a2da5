#include "tablesmodel.h"

#include "read/documentfields.h"

#include "tabletext.h"

namespace restaurant {

TablesModel::TablesModel(ViewName view, QObject *parent)
    : DocumentTable(parent)
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

const TablesModel::Columns &TablesModel::table()
{
    using C = TableCard;
    static const Columns columns{
        {QT_TR_NOOP("Table"), [](const C &card) { return TableText::name(card.table); },
         showing<&C::table, &C::party>()},
        {QT_TR_NOOP("Stage"),
         [](const C &card, const TablesModel &model) {
             return TableStateText::full(model.stateOf(card));
         },
         showing<&C::stage>()},
        {QT_TR_NOOP("For"),
         [](const C &card, const TablesModel &model) { return model.ageOfStage(card); },
         showing<&C::since>()},
        {QT_TR_NOOP("Guests"), TableText::guests, showing<&C::guests, &C::seats>()},
        {QT_TR_NOOP("Orders"), TableText::orders, showing<&C::orders>()}};
    return columns;
}

QVariant TablesModel::more(const TableCard &card, int /*column*/, int role) const
{
    switch (role) {
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
    }
    return {};
}

bool TablesModel::comesBefore(const TableCard &a, const TableCard &b) const
{
    return a.table < b.table;
}

QString TablesModel::ageOfStage(const TableCard &card) const
{
    return card.stage == TableStage::Free ? QString()
                                          : ageOf(tableSince(card, m_guests.at(card.table)), now());
}

} // namespace restaurant
