// The services of the restaurant, and which of them owns what. A transaction never spans two.
#pragma once

#include "command.h"
#include "stream.h"
#include "time.h"

#include <array>
#include <string>
#include <string_view>

namespace restaurant {

enum class Service {
    Orders, ///< With kitchen and floor: the streams of orders and tables.
    Stock,
    Payment
};
inline constexpr std::array allServices{Service::Orders, Service::Stock, Service::Payment};

/// "orders", "stock", "payment": in the names of files, too.
[[nodiscard]] std::string_view toWord(Service service);

/// The one table of it: whose the streams of a kind are.
inline constexpr std::array<Service, 4> streamOwners{Service::Orders, Service::Orders,
                                                     Service::Stock, Service::Payment};
[[nodiscard]] constexpr Service ownerOf(StreamKind kind)
{
    return streamOwners[static_cast<std::size_t>(kind)];
}
[[nodiscard]] inline Service ownerOf(const StreamId &stream)
{
    return ownerOf(stream.kind());
}

/// In which kind of stream a command records what comes of it, and so who decides it: a refused one
/// too, of which nothing comes.
[[nodiscard]] StreamKind streamKindOf(const Command &command);
[[nodiscard]] inline Service ownerOf(const Command &command)
{
    return ownerOf(streamKindOf(command));
}

/// Whether a service decides what it is sent.
enum class ServicePace {
    Running,
    Slow,   ///< Each command a while after it was sent.
    Stopped ///< None: they wait until it is set going again.
};
struct ServiceCondition
{
    ServicePace pace{};
    Duration delay{}; ///< Of a slow one, in the restaurant's time; else 0.
    bool operator==(const ServiceCondition &) const = default;
};
/// Why there can be no such condition; empty: there can.
[[nodiscard]] std::string whyImpossible(const ServiceCondition &condition);
/// Of each service, in the order of allServices.
using ServiceConditions = std::array<ServiceCondition, allServices.size()>;

/// Where the services of an evening keep what they record.
enum class ServiceStores {
    One,              ///< All in the evening's own file.
    Each,             ///< Each in a file of its own; an outbox brings it to the journal.
    EachWithoutOutbox ///< The same as a dual write: a crash between the two loses it, for teaching.
};

} // namespace restaurant
