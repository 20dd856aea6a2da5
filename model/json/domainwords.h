// The words under which the domain's enumerators are stored. Words stay for ever.
#pragma once

#include "domain/activity.h"
#include "domain/order.h"
#include "domain/payment.h"
#include "domain/service.h"
#include "fields.h"

namespace restaurant {

template <>
inline constexpr auto enumWords<OrderKind> =
    std::array{std::pair{OrderKind::DineIn, "dine-in"}, std::pair{OrderKind::Takeaway, "takeaway"}};

template <>
inline constexpr auto enumWords<ServiceStores> =
    std::array{std::pair{ServiceStores::One, "one-store"}, std::pair{ServiceStores::Each, "each"},
               std::pair{ServiceStores::EachWithoutOutbox, "each-without-outbox"}};

template <>
inline constexpr auto enumWords<Service> =
    std::array{std::pair{Service::Orders, "orders"}, std::pair{Service::Stock, "stock"},
               std::pair{Service::Payment, "payment"}};

template <>
inline constexpr auto enumWords<ServicePace> =
    std::array{std::pair{ServicePace::Running, "running"}, std::pair{ServicePace::Slow, "slow"},
               std::pair{ServicePace::Stopped, "stopped"}};

template <>
inline constexpr auto fieldsOf<ServiceCondition> = std::tuple{
    field("state", &ServiceCondition::pace), optionalField("delay", &ServiceCondition::delay)};

template <>
inline constexpr auto enumWords<OrderStage> =
    std::array{std::pair{OrderStage::None, "none"}, std::pair{OrderStage::Placed, "placed"},
               std::pair{OrderStage::Accepted, "accepted"},
               std::pair{OrderStage::Rejected, "rejected"},
               std::pair{OrderStage::Cancelled, "cancelled"}};

template <>
inline constexpr auto enumWords<LineState> = std::array{
    std::pair{LineState::Placed, "placed"},       std::pair{LineState::Accepted, "accepted"},
    std::pair{LineState::Fired, "fired"},         std::pair{LineState::Cooking, "cooking"},
    std::pair{LineState::Ready, "ready"},         std::pair{LineState::PickedUp, "picked-up"},
    std::pair{LineState::Delivered, "delivered"}, std::pair{LineState::Void, "void"}};

template <>
inline constexpr auto enumWords<PaymentMethod> =
    std::array{std::pair{PaymentMethod::Cash, "cash"}, std::pair{PaymentMethod::Card, "card"}};

template <>
inline constexpr auto enumWords<PaymentStage> =
    std::array{std::pair{PaymentStage::None, "none"},
               std::pair{PaymentStage::Requested, "requested"},
               std::pair{PaymentStage::Taken, "taken"}, std::pair{PaymentStage::Closed, "closed"}};

template <>
inline constexpr auto enumWords<GuestKind> =
    std::array{std::pair{GuestKind::DineIn, "dine-in"}, std::pair{GuestKind::Takeaway, "takeaway"}};

template <>
inline constexpr auto enumWords<WorkKind> =
    std::array{std::pair{WorkKind::TakeOrder, "take-order"}, std::pair{WorkKind::Answer, "answer"},
               std::pair{WorkKind::Serve, "serve"}, std::pair{WorkKind::Bill, "bill"},
               std::pair{WorkKind::Cook, "cook"}};

template <>
inline constexpr auto enumWords<WaitKind> =
    std::array{std::pair{WaitKind::Table, "table"}, std::pair{WaitKind::Order, "order"},
               std::pair{WaitKind::Food, "food"}, std::pair{WaitKind::Answer, "answer"},
               std::pair{WaitKind::Bill, "bill"}};

template <>
inline constexpr auto enumWords<PhoneWish> =
    std::array{std::pair{PhoneWish::Ask, "ask"}, std::pair{PhoneWish::Collect, "collect"},
               std::pair{PhoneWish::Leave, "leave"}};

template <>
inline constexpr auto enumWords<WorkStep> =
    std::array{std::pair{WorkStep::Work, "work"}, std::pair{WorkStep::Switching, "switching"},
               std::pair{WorkStep::LookUp, "look-up"}, std::pair{WorkStep::AwaitView, "await-view"},
               std::pair{WorkStep::Waiting, "waiting"}};

template <>
inline constexpr auto enumWords<ArchitectureKind> = [] {
    std::array<std::pair<ArchitectureKind, std::string_view>, allArchitectures.size()> words;
    for (std::size_t i = 0; i < words.size(); ++i)
        words[i] = {allArchitectures[i], architectureWords[i]};
    return words;
}();

template <>
inline constexpr auto enumWords<PollBy> =
    std::array{std::pair{PollBy::Position, "position"}, std::pair{PollBy::Time, "time"}};

template <>
inline constexpr auto enumWords<Flaw> =
    std::array{std::pair{Flaw::None, "none"},
               std::pair{Flaw::PushLost, "push-lost"},
               std::pair{Flaw::JobStopped, "job-stopped"},
               std::pair{Flaw::LinesUnwatched, "lines-without-trigger"},
               std::pair{Flaw::SeatingUnwatched, "seating-without-trigger"},
               std::pair{Flaw::StockUnwatched, "stock-without-trigger"}};

template <>
inline constexpr auto fieldsOf<Architecture> =
    std::tuple{field("kind", &Architecture::kind), optionalField("every", &Architecture::every),
               optionalField("by", &Architecture::by),
               optionalField("sweeps", &Architecture::sweeps),
               optionalField("flaw", &Architecture::flaw)};

template <>
inline constexpr auto enumWords<BendKind> = [] {
    std::array<std::pair<BendKind, std::string_view>, allBendKinds.size()> words;
    for (std::size_t i = 0; i < words.size(); ++i)
        words[i] = {allBendKinds[i], bendWords[i]};
    return words;
}();

template <>
inline constexpr auto fieldsOf<Bend> =
    std::tuple{field("view", &Bend::view),           field("kind", &Bend::kind),
               optionalField("event", &Bend::event), optionalField("perMille", &Bend::perMille),
               optionalField("by", &Bend::by),       optionalField("spread", &Bend::spread)};

template <>
inline constexpr auto enumWords<RetryKind> =
    std::array{std::pair{RetryKind::Fixed, "fixed"}, std::pair{RetryKind::BackOff, "back-off"},
               std::pair{RetryKind::Jitter, "jitter"}};

template <>
inline constexpr auto fieldsOf<RetryPolicy> =
    std::tuple{optionalField("kind", &RetryPolicy::kind),
               optionalField("pause", &RetryPolicy::pause),
               optionalField("attempts", &RetryPolicy::attempts)};

template <>
inline constexpr auto enumWords<PoisonPolicy> =
    std::array{std::pair{PoisonPolicy::Stop, "stop"},
               std::pair{PoisonPolicy::SkipAndRecord, "skip"},
               std::pair{PoisonPolicy::ParkStream, "park"},
               std::pair{PoisonPolicy::RetryThenPark, "retry-then-park"}};

template <>
inline constexpr auto fieldsOf<Protections> =
    std::tuple{optionalField("duplicates", &Protections::duplicates),
               optionalField("gaps", &Protections::gaps),
               optionalField("order", &Protections::order),
               optionalField("retry", &Protections::retry),
               optionalField("how", &Protections::how),
               optionalField("poison", &Protections::poison),
               optionalField("singleFlight", &Protections::singleFlight),
               optionalField("checkEvery", &Protections::checkEvery)};

template <>
inline constexpr auto enumWords<ParkedHandling> =
    std::array{std::pair{ParkedHandling::Repair, "repair"},
               std::pair{ParkedHandling::Replay, "replay"},
               std::pair{ParkedHandling::Drop, "drop"}};

template <>
inline constexpr auto enumWords<LeaveReason> =
    std::array{std::pair{LeaveReason::Served, "served"}, std::pair{LeaveReason::Balked, "balked"},
               std::pair{LeaveReason::LostPatience, "lost-patience"},
               std::pair{LeaveReason::NothingToOrder, "nothing-to-order"},
               std::pair{LeaveReason::Declined, "declined"}};

} // namespace restaurant
