#include "dishesmodel.h"

#include "common/plaintext.h"

#include <QStringList>

namespace restaurant {

DishesModel::DishesModel(QObject *parent)
    : DocumentModel<DishCard>(parent)
{
}

void DishesModel::setMenuOrder(const std::vector<DishId> &menu)
{
    Q_ASSERT_X(rowCount() == 0, "DishesModel", "the menu's order comes before the dishes");
    m_menu.clear();
    for (const DishId &dish : menu)
        m_menu.emplace(dish, m_menu.size());
}

int DishesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant DishesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DishCard &card = document(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(card, index.column());
    case DishRole:
        return toQString(card.dish.text());
    case CardRole:
        return QVariant::fromValue(&card);
    case SoldOutRole:
        return card.soldOut;
    }
    return {};
}

QVariant DishesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Dish");
    case PriceColumn:
        return tr("Price");
    case LeftColumn:
        return tr("Left");
    case AllergensColumn:
        return tr("Allergens");
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

QString DishesModel::textOf(const DishCard &card, int column) const
{
    switch (column) {
    case NameColumn:
        return toQString(card.name);
    case PriceColumn:
        return moneyOf(card.price);
    case LeftColumn:
        return card.soldOut ? tr("sold out") : QString::number(card.left);
    case AllergensColumn: {
        QStringList names;
        for (const std::string &allergen : card.allergens)
            names.append(toQString(allergen));
        return names.join(QStringLiteral(", "));
    }
    }
    return {};
}

} // namespace restaurant
