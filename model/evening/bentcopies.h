// What screens and read stores hear of the boards of bent views.
#pragma once

#include "evening/bentboards.h"
#include "evening/readside.h"

#include <array>
#include <memory>

namespace restaurant {

/// One view of BentCopies, whatever its board.
class BentCopy
{
public:
    virtual ~BentCopy() = default;
    /// Saves what is new, and tells whoever looks of it, and how far it has come of `head`.
    virtual void tell(const BentBoards &boards, Position head) = 0;
};

/// To be used in the write side's thread; what is passed outlives it. A store that cannot be
/// written keeps nobody from looking.
class BentCopies
{
public:
    BentCopies(const ViewsPlace &place, const ViewsListeners &listeners)
        : m_place(place)
        , m_listeners(listeners)
    {
    }
    /// Those of the boards that are there.
    void tell(const BentBoards &boards, Position head);

private:
    const ViewsPlace m_place;
    const ViewsListeners &m_listeners;
    std::array<std::unique_ptr<BentCopy>, allViews.size()> m_copies;
};

} // namespace restaurant
