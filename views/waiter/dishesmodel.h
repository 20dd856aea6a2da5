#pragma once

#include "common/columnmodel.h"
#include "read/waiter.h"

#include <QMetaType>

#include <map>

Q_DECLARE_METATYPE(const restaurant::DishCard *)

namespace restaurant {

/// The dishes that a taker can offer, in the order of the menu.
class DishesModel final : public DocumentTable<DishesModel, DishCard>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DishesModel)

public:
    enum Column { NameColumn, PriceColumn, LeftColumn, AllergensColumn };
    enum Role {
        DishRole = Qt::UserRole, ///< QString: the dish's id.
        CardRole,                ///< const DishCard *, good until the model changes.
        SoldOutRole,             ///< bool
    };

    explicit DishesModel(QObject *parent = nullptr);

    /// To be set before the documents come; dishes that are not in it stand at the end, by id.
    void setMenuOrder(const std::vector<DishId> &menu);

    [[nodiscard]] static const Columns &table();

protected:
    [[nodiscard]] QVariant more(const DishCard &card, int column, int role) const override;
    [[nodiscard]] bool comesBefore(const DishCard &a, const DishCard &b) const override;

private:
    [[nodiscard]] std::size_t menuPlace(const DishId &dish) const;

    std::map<DishId, std::size_t> m_menu;
};

} // namespace restaurant
