#include "dishesmodel.h"

#include <QStringList>

namespace restaurant {

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
