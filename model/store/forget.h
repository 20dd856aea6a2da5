// What a person may ask for: that his words are no longer there.
#pragma once

#include "domain/ids.h"
#include "store/schema.h"

#include <set>
#include <string_view>

namespace restaurant {

/// Of how many commands the words are forgotten, and of how many they cannot be.
struct Forgotten
{
    int commands = 0;
    int inChain = 0; ///< Recorded in a file of formats 1 to 3, where words are part of the chain.
    bool operator==(const Forgotten &) const = default;
};

/// Forgets the words, and their salts, of all commands that placed these orders or added to them,
/// refused ones included. Chain, digest and all else stay as they are; the hashes of boards that
/// showed the words go. Nothing of the words is left in the file, or beside it, when it returns.
/// Throws StoreError, also when somebody has the file open.
Forgotten forgetWordsOf(std::string_view path, const std::set<OrderId> &orders,
                        StoreKind kind = StoreKind::Evening);

} // namespace restaurant
