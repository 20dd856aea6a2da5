// The words under which the enumerators of activities are stored. Words stay for ever.
#pragma once

#include "domain/activity.h"
#include "fields.h"

namespace restaurant {

template <> struct Words<GuestKind>
{
    static constexpr std::array list{std::pair{GuestKind::DineIn, "dine-in"},
                                     std::pair{GuestKind::Takeaway, "takeaway"}};
};

template <> struct Words<WorkKind>
{
    static constexpr std::array list{
        std::pair{WorkKind::TakeOrder, "take-order"}, std::pair{WorkKind::Answer, "answer"},
        std::pair{WorkKind::Serve, "serve"}, std::pair{WorkKind::Bill, "bill"},
        std::pair{WorkKind::Cook, "cook"}};
};

template <> struct Words<WaitKind>
{
    static constexpr std::array list{
        std::pair{WaitKind::Table, "table"}, std::pair{WaitKind::Order, "order"},
        std::pair{WaitKind::Food, "food"}, std::pair{WaitKind::Answer, "answer"},
        std::pair{WaitKind::Bill, "bill"}};
};

template <> struct Words<WorkStep>
{
    static constexpr std::array list{std::pair{WorkStep::Work, "work"},
                                     std::pair{WorkStep::Switching, "switching"},
                                     std::pair{WorkStep::LookUp, "look-up"}};
};

template <> struct Words<LeaveReason>
{
    static constexpr std::array list{std::pair{LeaveReason::Served, "served"},
                                     std::pair{LeaveReason::Balked, "balked"},
                                     std::pair{LeaveReason::LostPatience, "lost-patience"},
                                     std::pair{LeaveReason::NothingToOrder, "nothing-to-order"},
                                     std::pair{LeaveReason::Declined, "declined"}};
};

} // namespace restaurant
