#pragma once

#include "composition/composition.h"

#include <functional>
#include <optional>
#include <string>

namespace restaurant {

/// Why a service cannot be reached just now; nothing: it can.
using WhyUnreachable = std::function<std::optional<std::string>(Service)>;

/// The three services of an evening as they can be asked: each over a connection of its own that
/// can only read, to its own file, or to its streams in the one file of all. A file that cannot be
/// read is no answer, and is tried anew the next time. To be used in the thread that made them.
/// Throws StoreError if the evening's own file cannot be read.
[[nodiscard]] ServicePorts servicesOf(const std::string &restaurantFile, ServiceStores stores,
                                      WhyUnreachable unreachable = {});

[[nodiscard]] inline Positions positionsIn(ServiceStores stores)
{
    return stores == ServiceStores::One ? Positions::OfOneLog : Positions::OfEachService;
}

} // namespace restaurant
