// What a service has recorded, compared with what the journal has of it.
#pragma once

#include "domain/outcome.h"
#include "domain/service.h"
#include "store/storeheader.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace restaurant {

class Connection;

/// A command that a service has handled, and of which the journal knows nothing.
struct NotArrived
{
    CommandRecord record;              ///< Its number and positions are the service's own.
    std::vector<RecordedEvent> events; ///< Likewise.
    bool isWaiting = false;            ///< In the outbox: it will be relayed. Else it is lost.
};

struct ServiceState
{
    std::int64_t commands = 0;
    std::int64_t events = 0;
    std::vector<NotArrived> notArrived; ///< In the service's order.

    /// The first that is lost; null: none is.
    [[nodiscard]] const NotArrived *firstLost() const;
};

/// "order-41 version 1 (OrderPlaced)" for each event, separated by commas; of a refused command its
/// word: "the refused PlaceOrder".
[[nodiscard]] std::string nameOf(const NotArrived &command);

/// Compares two files that were found whole. Throws StoreError where they tell different stories:
/// the journal has what the service has not, or another thing in its place.
[[nodiscard]] ServiceState compareService(const Connection &store, const Connection &journal,
                                          Service service);

/// The same, over connections that only read, for the file of a service beside `restaurantFile`.
/// Nothing: there is no such file. Throws StoreError, also if it is not whole or another evening's.
[[nodiscard]] std::optional<ServiceState> verifyService(const std::string &restaurantFile,
                                                        Service service);

/// Throws StoreError that names what is lost, if something is.
void requireNothingLost(const Connection &store, const Connection &journal, Service service);

} // namespace restaurant
