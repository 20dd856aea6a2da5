#pragma once

#include <string>

namespace restaurant {

/// The columns of a command's row, in the order in which both its writer and its readers name
/// them.
namespace commandColumn {
enum {
    Number,
    Id,
    Type,
    Data,
    ActorName,
    ActorRole,
    Correlation,
    Causation,
    View,
    ViewPosition,
    At,
    ReasonWord,
    Sentence,
    First,
    Last,
    HashBytes
};
}

inline const std::string commandColumns =
    "number, id, type, data, actor, role, correlation, causation, view, view_position, at, reason,"
    " sentence, first_position, last_position";

} // namespace restaurant
