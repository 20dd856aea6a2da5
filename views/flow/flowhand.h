// An event on its way to a view, for whoever lays hands on it.
#pragma once

#include "bends/bendhand.h"
#include "flowmodel.h"
#include "flowsubject.h"

#include <optional>
#include <variant>

namespace restaurant {

/// Nothing: the message is no event on its way to a view. Of those who wait on a road, the first.
[[nodiscard]] std::optional<TravellingEvent> travellingEvent(FlowModel &model,
                                                             const FlowTraveller &traveller);
[[nodiscard]] std::optional<TravellingEvent> travellingEvent(FlowModel &model,
                                                             const FlowRoad &road);

/// Of what is pointed at.
template <typename Subject>
[[nodiscard]] std::optional<TravellingEvent> travellingEvent(FlowModel &model,
                                                             const std::optional<Subject> &subject)
{
    if (!subject)
        return std::nullopt;
    if (const auto *traveller = std::get_if<FlowTraveller>(&*subject))
        return travellingEvent(model, *traveller);
    const auto *road = std::get_if<FlowRoad>(&*subject);
    return road ? travellingEvent(model, *road) : std::nullopt;
}

} // namespace restaurant
