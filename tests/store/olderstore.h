#pragma once

#include <string>

namespace restaurant::test {

/// Turns a closed store of today's format into one of format 1, 2 or 3, as programs of those days
/// made it: their tables, and their chain over events alone. What they had no place for is lost.
void makeOlder(const std::string &file, int format);

} // namespace restaurant::test
