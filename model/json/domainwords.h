// The words under which the domain's enumerators are stored. Words stay for ever.
#pragma once

#include "domain/activity.h"
#include "domain/order.h"
#include "domain/payment.h"
#include "fields.h"

namespace restaurant {

template <> struct Words<OrderKind>
{
    static constexpr std::array list{std::pair{OrderKind::DineIn, "dine-in"},
                                     std::pair{OrderKind::Takeaway, "takeaway"}};
};

template <> struct Words<OrderStage>
{
    static constexpr std::array list{
        std::pair{OrderStage::None, "none"}, std::pair{OrderStage::Placed, "placed"},
        std::pair{OrderStage::Accepted, "accepted"}, std::pair{OrderStage::Rejected, "rejected"},
        std::pair{OrderStage::Cancelled, "cancelled"}};
};

template <> struct Words<LineState>
{
    static constexpr std::array list{
        std::pair{LineState::Placed, "placed"},       std::pair{LineState::Accepted, "accepted"},
        std::pair{LineState::Fired, "fired"},         std::pair{LineState::Cooking, "cooking"},
        std::pair{LineState::Ready, "ready"},         std::pair{LineState::PickedUp, "picked-up"},
        std::pair{LineState::Delivered, "delivered"}, std::pair{LineState::Void, "void"}};
};

template <> struct Words<PaymentMethod>
{
    static constexpr std::array list{std::pair{PaymentMethod::Cash, "cash"},
                                     std::pair{PaymentMethod::Card, "card"}};
};

template <> struct Words<PaymentStage>
{
    static constexpr std::array list{
        std::pair{PaymentStage::None, "none"}, std::pair{PaymentStage::Requested, "requested"},
        std::pair{PaymentStage::Taken, "taken"}, std::pair{PaymentStage::Closed, "closed"}};
};

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
