// How the documents of the views stand in JSON: in read stores, and in what the command line
// prints with --json. Names and words stay; a change of either raises the projection's version.
#pragma once

#include "details.h"
#include "kitchen.h"
#include "status.h"
#include "waiter.h"
#include "json/domainwords.h"
#include "json/fields.h"

namespace restaurant {

template <> struct Words<TicketLineState>
{
    static constexpr std::array list{
        std::pair{TicketLineState::Waiting, "waiting"}, std::pair{TicketLineState::Fired, "fired"},
        std::pair{TicketLineState::Cooking, "cooking"}, std::pair{TicketLineState::Ready, "ready"},
        std::pair{TicketLineState::Served, "served"},   std::pair{TicketLineState::Void, "void"}};
};

template <> struct Words<TicketState>
{
    static constexpr std::array list{
        std::pair{TicketState::Open, "open"}, std::pair{TicketState::Ready, "ready"},
        std::pair{TicketState::Bumped, "bumped"}, std::pair{TicketState::Cancelled, "cancelled"}};
};

template <> struct Words<TableStage>
{
    static constexpr std::array list{std::pair{TableStage::Free, "free"},
                                     std::pair{TableStage::WantsToOrder, "wants-to-order"},
                                     std::pair{TableStage::WaitsForFood, "waits-for-food"},
                                     std::pair{TableStage::FoodReady, "food-ready"},
                                     std::pair{TableStage::Eating, "eating"},
                                     std::pair{TableStage::WantsToPay, "wants-to-pay"},
                                     std::pair{TableStage::Paid, "paid"}};
};

template <> struct Words<CarryStage>
{
    static constexpr std::array list{std::pair{CarryStage::Placed, "placed"},
                                     std::pair{CarryStage::InKitchen, "in-kitchen"},
                                     std::pair{CarryStage::Ready, "ready"},
                                     std::pair{CarryStage::PickedUp, "picked-up"},
                                     std::pair{CarryStage::Delivered, "delivered"},
                                     std::pair{CarryStage::AwaitsPayment, "awaits-payment"},
                                     std::pair{CarryStage::Paid, "paid"}};
};

template <> struct Words<StatusStage>
{
    static constexpr std::array list{std::pair{StatusStage::Preparing, "preparing"},
                                     std::pair{StatusStage::Ready, "ready"}};
};

template <> struct Words<LineStock>
{
    static constexpr std::array list{
        std::pair{LineStock::Asked, "asked"}, std::pair{LineStock::Reserved, "reserved"},
        std::pair{LineStock::Refused, "refused"}, std::pair{LineStock::Released, "released"},
        std::pair{LineStock::Used, "used"}};
};

template <> struct Fields<TicketLine>
{
    static constexpr auto list = std::tuple{
        field("line", &TicketLine::line),         field("dish", &TicketLine::dish),
        field("name", &TicketLine::name),         field("quantity", &TicketLine::quantity),
        optionalField("note", &TicketLine::note), optionalField("allergy", &TicketLine::allergy),
        field("course", &TicketLine::course),     field("station", &TicketLine::station),
        field("state", &TicketLine::state),       field("since", &TicketLine::since),
    };
};

template <> struct Fields<Ticket>
{
    static constexpr auto list = std::tuple{
        field("order", &Ticket::order),         field("kind", &Ticket::kind),
        optionalField("table", &Ticket::table), optionalField("party", &Ticket::party),
        optionalField("guest", &Ticket::guest), field("lines", &Ticket::lines),
        field("state", &Ticket::state),         field("sentAt", &Ticket::sentAt),
        field("firedAt", &Ticket::firedAt),
    };
};

template <> struct Fields<KitchenOrder>
{
    static constexpr auto list = std::tuple{
        field("order", &KitchenOrder::order),
        field("kind", &KitchenOrder::kind),
        optionalField("table", &KitchenOrder::table),
        optionalField("party", &KitchenOrder::party),
        optionalField("guest", &KitchenOrder::guest),
        optionalField("fired", &KitchenOrder::fired),
        optionalField("waiting", &KitchenOrder::waiting),
    };
};

template <> struct Fields<TableCard>
{
    static constexpr auto list = std::tuple{
        field("table", &TableCard::table),           field("seats", &TableCard::seats),
        optionalField("party", &TableCard::party),   optionalField("guests", &TableCard::guests),
        field("stage", &TableCard::stage),           field("since", &TableCard::since),
        optionalField("orders", &TableCard::orders),
    };
};

template <> struct Fields<CarryLine>
{
    static constexpr auto list = std::tuple{
        field("line", &CarryLine::line),         field("name", &CarryLine::name),
        field("quantity", &CarryLine::quantity), field("course", &CarryLine::course),
        field("state", &CarryLine::state),
    };
};

template <> struct Fields<WaiterOrder>
{
    static constexpr auto list = std::tuple{
        field("order", &WaiterOrder::order),
        field("kind", &WaiterOrder::kind),
        optionalField("table", &WaiterOrder::table),
        optionalField("party", &WaiterOrder::party),
        optionalField("guest", &WaiterOrder::guest),
        field("stage", &WaiterOrder::stage),
        field("since", &WaiterOrder::since),
        optionalField("readyAt", &WaiterOrder::readyAt),
        optionalField("carries", &WaiterOrder::carries),
        optionalField("due", &WaiterOrder::due),
        optionalField("prepaid", &WaiterOrder::prepaid),
        optionalField("declined", &WaiterOrder::declined),
        optionalField("paid", &WaiterOrder::paid),
        optionalField("fired", &WaiterOrder::fired),
        field("lines", &WaiterOrder::lines),
    };
};

template <> struct Fields<DishCard>
{
    static constexpr auto list = std::tuple{
        field("dish", &DishCard::dish),       field("name", &DishCard::name),
        field("price", &DishCard::price),     field("left", &DishCard::left),
        field("soldOut", &DishCard::soldOut), optionalField("allergens", &DishCard::allergens),
    };
};

template <> struct Fields<StatusNumber>
{
    static constexpr auto list = std::tuple{
        field("order", &StatusNumber::order),       field("kind", &StatusNumber::kind),
        field("stage", &StatusNumber::stage),       field("since", &StatusNumber::since),
        field("promised", &StatusNumber::promised),
    };
};

template <> struct Fields<StatusLine>
{
    static constexpr auto list = std::tuple{
        field("line", &StatusLine::line),
        field("course", &StatusLine::course),
        field("cooking", &StatusLine::cooking),
        field("state", &StatusLine::state),
    };
};

template <> struct Fields<StatusOrder>
{
    static constexpr auto list = std::tuple{
        field("order", &StatusOrder::order),
        field("kind", &StatusOrder::kind),
        optionalField("fired", &StatusOrder::fired),
        field("lines", &StatusOrder::lines),
    };
};

template <> struct Fields<DetailsLine>
{
    static constexpr auto list = std::tuple{
        field("line", &DetailsLine::line),
        field("dish", &DetailsLine::dish),
        field("name", &DetailsLine::name),
        field("quantity", &DetailsLine::quantity),
        field("price", &DetailsLine::price),
        optionalField("note", &DetailsLine::note),
        optionalField("allergy", &DetailsLine::allergy),
        field("course", &DetailsLine::course),
        field("state", &DetailsLine::state),
        field("stock", &DetailsLine::stock),
    };
};

template <> struct Fields<DetailsEvent>
{
    static constexpr auto list = std::tuple{
        field("position", &DetailsEvent::position),
        field("at", &DetailsEvent::at),
        field("type", &DetailsEvent::type),
    };
};

template <> struct Fields<OrderDetails>
{
    static constexpr auto list = std::tuple{
        field("order", &OrderDetails::order),
        field("kind", &OrderDetails::kind),
        optionalField("table", &OrderDetails::table),
        optionalField("party", &OrderDetails::party),
        optionalField("guest", &OrderDetails::guest),
        field("stage", &OrderDetails::stage),
        optionalField("ready", &OrderDetails::ready),
        optionalField("bumped", &OrderDetails::bumped),
        optionalField("delivered", &OrderDetails::delivered),
        optionalField("left", &OrderDetails::left),
        optionalField("endedWhy", &OrderDetails::endedWhy),
        optionalField("fired", &OrderDetails::fired),
        field("placedAt", &OrderDetails::placedAt),
        field("lines", &OrderDetails::lines),
        field("payment", &OrderDetails::payment),
        optionalField("requested", &OrderDetails::requested),
        optionalField("taken", &OrderDetails::taken),
        optionalField("refunded", &OrderDetails::refunded),
        optionalField("declined", &OrderDetails::declined),
        field("events", &OrderDetails::events),
    };
};

template <> struct Fields<DetailsParty>
{
    static constexpr auto list = std::tuple{
        field("party", &DetailsParty::party),
        field("orders", &DetailsParty::orders),
    };
};

} // namespace restaurant
