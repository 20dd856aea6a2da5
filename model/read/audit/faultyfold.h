// Folding with a fault: what a view would hold if one item had been delivered wrongly.
#pragma once

#include "read/boardplace.h"
#include "read/finding.h"

#include <algorithm>
#include <span>
#include <vector>

namespace restaurant {

/// That the delivery of this item, by its number from the base on, went wrong.
struct Suspicion
{
    int item = 0;
    DeliveryFault fault{};
    auto operator<=>(const Suspicion &) const = default;
};

/// Folds those of `items` that `which` lists, in order, with the fault.
template <typename Board>
void foldWith(Board &board, const std::vector<ItemOf<Board>> &items, std::span<const int> which,
              const Suspicion &suspicion)
{
    const auto itemAt = [&](int number) -> const ItemOf<Board> & {
        return items[static_cast<std::size_t>(number)];
    };
    for (auto next = which.begin(); next != which.end(); ++next) {
        if (*next != suspicion.item) {
            apply(board, itemAt(*next));
            continue;
        }
        switch (suspicion.fault) {
        case DeliveryFault::Skipped:
            break;
        case DeliveryFault::Doubled:
            apply(board, itemAt(*next));
            apply(board, itemAt(*next));
            break;
        case DeliveryFault::Swapped:
            if (next + 1 != which.end() && *(next + 1) == *next + 1)
                apply(board, itemAt(*++next));
            apply(board, itemAt(suspicion.item));
            break;
        }
    }
}

} // namespace restaurant
