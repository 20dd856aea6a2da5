#pragma once

#include "common/documentmodel.h"
#include "read/waiter.h"

#include <QMetaType>

#include <map>

Q_DECLARE_METATYPE(const restaurant::DishCard *)

namespace restaurant {

/// The dishes that a taker can offer, in the order of the menu.
class DishesModel final : public DocumentModel<DishCard>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DishesModel)

public:
    enum Column { NameColumn, PriceColumn, LeftColumn, AllergensColumn };
    static constexpr int columns = AllergensColumn + 1;
    enum Role {
        DishRole = Qt::UserRole, ///< QString: the dish's id.
        CardRole,                ///< const DishCard *, good until the model changes.
        SoldOutRole,             ///< bool
    };

    explicit DishesModel(QObject *parent = nullptr);

    /// To be set before the documents come; dishes that are not in it stand at the end, by id.
    void setMenuOrder(const std::vector<DishId> &menu);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

protected:
    [[nodiscard]] bool comesBefore(const DishCard &a, const DishCard &b) const override;

private:
    [[nodiscard]] std::size_t menuPlace(const DishId &dish) const;
    [[nodiscard]] QString textOf(const DishCard &card, int column) const;

    std::map<DishId, std::size_t> m_menu;
};

} // namespace restaurant
