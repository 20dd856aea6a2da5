#pragma once

#include <algorithm>
#include <string>

namespace restaurant {

/// JSON as it is easy to read in C++: with ' for every ".
inline std::string quoted(std::string text)
{
    std::replace(text.begin(), text.end(), '\'', '"');
    return text;
}

} // namespace restaurant
