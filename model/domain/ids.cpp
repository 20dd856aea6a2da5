#include "ids.h"

#include <algorithm>

namespace restaurant {

std::optional<DishId> DishId::from(std::string_view text)
{
    constexpr std::size_t most = 32;
    const auto isAllowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    };
    if (text.empty() || text.size() > most || !std::all_of(text.begin(), text.end(), isAllowed))
        return std::nullopt;
    DishId made;
    made.m_text = text;
    return made;
}

} // namespace restaurant
