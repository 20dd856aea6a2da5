#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace restaurant {

/// A field that stands differently in two documents, each value as JSON; empty where it is missing.
struct FieldDifference
{
    std::string field; ///< "lines[0].state"; empty: the documents as a whole.
    std::string stored;
    std::string right;
    bool operator==(const FieldDifference &) const = default;
};

/// The fields that differ, in the order of the right document; none if both say the same. What is
/// no JSON differs as a whole.
[[nodiscard]] std::vector<FieldDifference> fieldDifferences(std::string_view stored,
                                                            std::string_view right);

} // namespace restaurant
