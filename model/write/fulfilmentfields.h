// How the process manager's open orders stand in the state of its subscription.
#pragma once

#include "domain/fulfilment.h"
#include "json/domainwords.h"
#include "json/fields.h"

namespace restaurant {

/// The name of that subscription. Its number rises with every change of what the process manager
/// remembers: what was kept under another is passed over, and made again from the events.
inline constexpr std::string_view keptFulfilment = "order-fulfilment/1";

template <> struct Words<Fulfilment::Stage>
{
    using Stage = Fulfilment::Stage;
    static constexpr std::array list{std::pair{Stage::Placed, "placed"},
                                     std::pair{Stage::Accepted, "accepted"},
                                     std::pair{Stage::Ended, "ended"}};
};

template <> struct Words<Fulfilment::Step>
{
    using Step = Fulfilment::Step;
    static constexpr std::array list{
        std::pair{Step::Asked, "asked"}, std::pair{Step::Accepted, "accepted"},
        std::pair{Step::Cooking, "cooking"}, std::pair{Step::Delivered, "delivered"},
        std::pair{Step::Void, "void"}};
};

template <> struct Words<Fulfilment::Share>
{
    using Share = Fulfilment::Share;
    static constexpr std::array list{std::pair{Share::Asked, "asked"},
                                     std::pair{Share::Held, "held"},
                                     std::pair{Share::None, "none"}};
};

template <> struct Fields<Fulfilment::Line>
{
    using Line = Fulfilment::Line;
    static constexpr auto list =
        std::tuple{field("dish", &Line::dish),   field("quantity", &Line::quantity),
                   field("price", &Line::price), field("askedWith", &Line::askedWith),
                   field("step", &Line::step),   field("share", &Line::share)};
};

template <> struct Fields<Fulfilment>
{
    static constexpr auto list =
        std::tuple{field("kind", &Fulfilment::kind),
                   optionalField("party", &Fulfilment::party),
                   field("stage", &Fulfilment::stage),
                   field("lines", &Fulfilment::lines),
                   optionalField("paid", &Fulfilment::paid),
                   optionalField("awaitsPayment", &Fulfilment::awaitsPayment)};
};

} // namespace restaurant
