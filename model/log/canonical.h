// The canonical bytes of events and commands: what the hash chain and the digest are taken over.
// One line of text for each, its parts separated by tabs. No part but the last can contain a tab,
// so that different contents never make the same line.
#pragma once

#include "commandrecord.h"
#include "domain/command.h"
#include "domain/ids.h"
#include "domain/time.h"

#include <string>
#include <string_view>

namespace restaurant {

/// An event and who caused it, as the store holds them. The texts belong to the caller.
struct CanonicalEvent
{
    Position position{};
    std::string_view stream; ///< "order-41"
    int version = 0;
    std::string_view type; ///< "OrderPlaced"
    int schema = 1;
    std::string_view data; ///< JSON, exactly as it is stored.
    Instant at{};
    CommandId command;
    CommandId correlation;
    Position causation{};
    std::string_view actor; ///< The actor's name.
    std::string_view role;  ///< "taker"
};

/// Appends the line, with its line break.
void appendCanonical(const CanonicalEvent &event, std::string &out);

/// The same for a command and its outcome; `data` is its JSON, exactly as it is stored.
void appendCanonical(const CommandRecord &record, std::string_view data, std::string &out);

} // namespace restaurant
