// Members of an object that is printed as JSON, behind the first.
#pragma once

#include "json/encode.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace restaurant::cli {

inline void appendMember(std::string &out, std::string_view name, std::string_view text)
{
    out.append(",\"").append(name).append("\":");
    encode(text, out);
}

inline void appendMember(std::string &out, std::string_view name, std::int64_t count)
{
    out.append(",\"").append(name).append("\":").append(std::to_string(count));
}

} // namespace restaurant::cli
