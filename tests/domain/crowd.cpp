#include "crowd.h"

#include <functional>
#include <iterator>

namespace restaurant::testing {

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
