#pragma once

#include "domain/uuid.h"
#include "log/chain.h"

#include <cstdint>
#include <string>

namespace restaurant {

class Connection;

/// What a store file says of itself. A read store keeps `store` and `epoch` beside its checkpoint:
/// where they differ, the checkpoint is of another log and means nothing.
struct StoreHeader
{
    Uuid store;             ///< Of this log, and of no copy of it.
    std::int64_t epoch = 1; ///< Raised when the log is ever taken back to an earlier position.
    int made = madeToday;   ///< The format of the file when it was made.
    std::uint64_t seed = 0; ///< Of the scenario.
    std::string scenario;   ///< The scenario's file as text, so that the store replays itself.
    Hash hash{};            ///< With which the chain begins; all zeroes in formats 1 to 3.

    static constexpr int madeToday = 4;
    /// Evenings that began in formats 1 to 3 go on with ids as they were then.
    [[nodiscard]] IdForm idForm() const
    {
        return made < 4 ? IdForm::NameAlone : IdForm::InstantInFront;
    }
    bool operator==(const StoreHeader &) const = default;
};

/// An id nobody has: random.
[[nodiscard]] Uuid newStoreId();

/// Throw StoreError. What is written gets the hash that belongs to it.
[[nodiscard]] StoreHeader readHeader(const Connection &connection);
void writeHeader(const Connection &connection, const StoreHeader &header);

/// The hash with which the chain of such an evening begins.
[[nodiscard]] Hash hashOf(const StoreHeader &header);

} // namespace restaurant
