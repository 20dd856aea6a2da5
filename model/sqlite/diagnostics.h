#pragma once

#include <string>
#include <vector>

namespace restaurant {

class Connection;

/// What an open connection really runs with, in the order to show it: SQLite's version and source,
/// how it was compiled, and the pragmas in effect.
struct DiagnosticLine
{
    std::string name;
    std::string value;
};
[[nodiscard]] std::vector<DiagnosticLine> diagnostics(const Connection &connection);

} // namespace restaurant
