#include "activity.h"

namespace restaurant {

Activity::Activity() = default;
Activity::Activity(const Activity &) = default;
Activity::Activity(Activity &&) noexcept = default;
Activity &Activity::operator=(const Activity &) = default;
Activity &Activity::operator=(Activity &&) noexcept = default;
Activity::~Activity() = default;

bool Activity::operator==(const Activity &other) const
{
    return static_cast<const variant &>(*this) == other;
}

std::optional<PhoneDeed> phoneDeedIn(const Activity &activity)
{
    if (const auto *came = std::get_if<GuestCame>(&activity); came && !came->name.empty())
        return *came;
    if (const auto *look = std::get_if<ViewConsulted>(&activity); look && look->onPhone)
        return *look;
    if (const auto *wished = std::get_if<PhoneWished>(&activity))
        return *wished;
    return std::nullopt;
}

} // namespace restaurant
