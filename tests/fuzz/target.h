// What every target is made of.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

/// libFuzzer's one function: takes the input in, whatever it is.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace restaurant::fuzz {

inline std::string_view textOf(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), size};
}

/// Ends the program, and tells libFuzzer that this input is a finding.
inline void require(bool good, const char *what)
{
    if (good)
        return;
    std::fprintf(stderr, "finding: %s\n", what);
    std::abort();
}

/// Takes the part before the first `separator` off the front of `text`; all of it if there is none.
inline std::string_view takeUntil(char separator, std::string_view &text)
{
    const std::size_t end = text.find(separator);
    const std::string_view part = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return part;
}

} // namespace restaurant::fuzz
