// How a distribution is written in a file: one text. "1:30", "exponential 1:30",
// "uniform 0:30 1:30", "triangular 0:30 1:00 2:00" (least, likeliest, most), "lognormal 1:30 0.5"
// (mean, coefficient of variation), "gamma 3 1:30" (shape, mean), "empirical 0:30 1:00 2:15" (one
// of these lengths; "0:30*3" counts three times).
#pragma once

#include "simulation/distribution.h"

#include "json/plain.h"

#include <optional>
#include <string>
#include <string_view>

namespace restaurant {

[[nodiscard]] std::string distributionText(const Distribution &distribution);
/// Nothing if the text is none of the forms above. Whether anything can be drawn from it is not
/// asked: see problemWith().
[[nodiscard]] std::optional<Distribution> distributionFrom(std::string_view text);

template <> struct Plain<Distribution, Form::File>
{
    using Simple = std::string_view;
    static std::string to(const Distribution &distribution)
    {
        return distributionText(distribution);
    }
    static std::optional<Distribution> from(std::string_view text)
    {
        return distributionFrom(text);
    }
    static std::string expected()
    {
        return "a length such as \"1:30\", \"exponential 1:30\" or \"uniform 0:30 1:30\"";
    }
};

} // namespace restaurant
