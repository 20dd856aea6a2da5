// The canonical bytes of all that is recorded: what the hash chain is taken over. One line of text
// for each thing, its parts separated by tabs, first a word that says what it is. No part but the
// last can contain a tab, so that different contents never make the same line.
#pragma once

#include "domain/activity.h"
#include "domain/command.h"
#include "domain/event.h"
#include "domain/ids.h"
#include "domain/time.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace restaurant {

// As the store holds them. The texts belong to the caller.

/// What an evening was made from.
struct CanonicalHeader
{
    int made = 0; ///< The format of the file when it was made.
    std::uint64_t seed = 0;
    std::string_view scenario; ///< JSON, exactly as it is stored; so is all data below.
};

struct CanonicalCommand
{
    CommandNumber number{};
    CommandId id;
    std::string_view actor; ///< The actor's name.
    std::string_view role;  ///< "taker"
    Instant at{};
    std::string_view view;   ///< What the sender had before his eyes; empty: nothing.
    Position viewPosition{}; ///< What position it had.
    CommandId correlation;
    Position causation{};
    std::string_view reason; ///< Of the refusal; empty: accepted.
    std::string_view sentence;
    Position first{}; ///< First and last position it wrote; 0: none.
    Position last{};
    std::string_view type; ///< "PlaceOrder"
    std::string_view data;
};

struct CanonicalEvent
{
    Position position{};
    std::string_view stream; ///< "order-41"
    int version = 0;
    std::string_view type; ///< "OrderPlaced"
    int schema = 1;
    CommandNumber command{}; ///< Which caused it.
    Instant at{};
    std::string_view data;
};

struct CanonicalActivity
{
    ActivityNumber number{};
    Position after{};        ///< The last event before it.
    CommandNumber command{}; ///< The last command before it, refused ones included.
    Instant at{};
    std::string_view type; ///< "GuestCame"
    int schema = 1;
    std::string_view data;
};

/// Each appends the line, with its line break.
void appendCanonical(const CanonicalHeader &header, std::string &out);
void appendCanonical(const CanonicalCommand &command, std::string &out);
void appendCanonical(const CanonicalEvent &event, std::string &out);
void appendCanonical(const CanonicalActivity &activity, std::string &out);

/// The line of an event in files of formats 1 to 3, which says itself what its command was.
void appendOldCanonical(const CanonicalEvent &event, const CanonicalCommand &command,
                        std::string &out);

} // namespace restaurant
