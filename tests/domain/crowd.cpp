#include "crowd.h"

#include "domain/permissions.h"

#include <chrono>
#include <functional>
#include <iterator>

namespace restaurant::testing {

SentCommand sentAs(Role role, int n, const Command &command)
{
    SentCommand sent;
    sent.id.bytes[0] = static_cast<std::uint8_t>(n);
    sent.id.bytes[1] = static_cast<std::uint8_t>(n >> 8);
    sent.correlation = sent.id;
    sent.actor = role == Role::Policy ? processManager() : Actor{name("Somebody"), role};
    sent.causation = role == Role::Policy ? Position{1} : Position{};
    sent.at = at("12:00") + std::chrono::seconds(n);
    sent.command = command;
    return sent;
}

Command Crowd::next()
{
    using Maker = std::function<Command()>;
    const Maker makers[] = {
        [&] { return Command{placed()}; },
        [&] {
            return Command{AddLines{order(), lines(2)}};
        },
        [&] {
            return Command{VoidLine{order(), line(), reason()}};
        },
        [&] {
            return Command{CancelOrder{order(), reason()}};
        },
        [&] {
            return Command{FireCourse{order(), Course{m_dice.below(4)}}};
        },
        [&] {
            return Command{StartCooking{order(), line()}};
        },
        [&] {
            return Command{StartCooking{order(), line()}};
        },
        [&] {
            return Command{StartCooking{order(), line()}};
        },
        [&] {
            return Command{FinishLine{order(), line()}};
        },
        [&] {
            return Command{FinishLine{order(), line()}};
        },
        [&] {
            return Command{FinishLine{order(), line()}};
        },
        [&] { return Command{BumpTicket{order()}}; },
        [&] { return Command{BumpTicket{order()}}; },
        [&] { return Command{RecallTicket{order()}}; },
        [&] { return Command{RecallTicket{order()}}; },
        [&] { return Command{PickUpOrder{order()}}; },
        [&] { return Command{PickUpOrder{order()}}; },
        [&] { return Command{PickUpOrder{order()}}; },
        [&] { return Command{DeliverOrder{order()}}; },
        [&] { return Command{DeliverOrder{order()}}; },
        [&] {
            return Command{TakePayment{order(), PaymentMethod::Card, m_dice.chance(80)}};
        },
        [&] {
            return Command{TakePayment{order(), PaymentMethod::Card, m_dice.chance(80)}};
        },
        [&] {
            return Command{SeatParty{table(), PartyId{1 + m_dice.below(9)}, 2}};
        },
        [&] {
            return Command{MoveParty{table(), table()}};
        },
        [&] { return Command{ClearTable{table()}}; },
        [&] {
            return Command{ReceiveStock{dishId(), m_dice.below(9)}};
        },
        [&] {
            return m_dice.chance(50) ? Command{DeclineRefund{order()}}
                                     : Command{RetryRefund{order()}};
        },
        [&] { return Command{MarkSoldOut{dishId()}}; },
        [&] { return Command{RestoreDish{dishId()}}; },
    };
    return makers[m_dice.below(static_cast<int>(std::size(makers)))]();
}

} // namespace restaurant::testing
