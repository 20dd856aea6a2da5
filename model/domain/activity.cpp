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

} // namespace restaurant
