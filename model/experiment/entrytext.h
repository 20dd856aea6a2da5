// The parts of which an entry of a variant is read. Only for the files of this room.
#pragma once

#include "domain/time.h"
#include "json/domainwords.h"
#include "json/plain.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>

namespace restaurant {

[[nodiscard]] inline std::string quoted(std::string_view text)
{
    return '"' + std::string(text) + '"';
}

/// "one, two, split".
template <typename E> [[nodiscard]] std::string wordsOf()
{
    std::string words;
    for (const auto &[value, word] : enumWords<E>)
        words.append(words.empty() ? "" : ", ").append(word);
    return words;
}

/// Whole seconds in digits, or minutes and seconds.
[[nodiscard]] inline std::optional<Duration> secondsFrom(std::string_view text)
{
    int seconds = 0;
    const char *const end = text.data() + text.size();
    if (const auto read = std::from_chars(text.data(), end, seconds);
        read.ec == std::errc() && read.ptr == end && seconds >= 0)
        return std::chrono::seconds(seconds);
    return durationFrom(text);
}

/// The text up to the next `mark`, which is taken away with it.
[[nodiscard]] inline std::string_view takeUpTo(char mark, std::string_view &text)
{
    const std::size_t end = std::min(text.find(mark), text.size());
    const std::string_view first = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return first;
}

} // namespace restaurant
