#include "stocktext.h"

#include <algorithm>

namespace restaurant {

std::string dishText(const DishId &dish)
{
    std::string text = dish.text();
    std::replace(text.begin(), text.end(), '-', ' ');
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

} // namespace restaurant
