// Item models with a few tables and dishes, for the tests of the order entry pane.
#pragma once

#include "common/documentmodel.h"

namespace restaurant {

template <typename Doc> class PlainModel final : public DocumentModel<Doc>
{
public:
    [[nodiscard]] int columnCount(const QModelIndex & = {}) const override { return 1; }
    [[nodiscard]] QVariant data(const QModelIndex &, int) const override { return {}; }

protected:
    [[nodiscard]] bool comesBefore(const Doc &a, const Doc &b) const override
    {
        return keyOf(a) < keyOf(b);
    }
};

inline DishCard dishCard(const char *id, const char *name, int cents, int left)
{
    DishCard made;
    made.dish = DishId::from(id).value();
    made.name = name;
    made.price = Money{cents};
    made.left = left;
    made.soldOut = left == 0;
    return made;
}

/// A table for four; without guests it is free.
inline TableCard tableCard(int table, int guests)
{
    TableCard made;
    made.table = TableId{table};
    made.seats = 4;
    made.party = PartyId{guests > 0 ? table : 0};
    made.guests = guests;
    made.stage = guests > 0 ? TableStage::WantsToOrder : TableStage::Free;
    return made;
}

} // namespace restaurant
