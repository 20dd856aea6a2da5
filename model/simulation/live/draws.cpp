#include "draws.h"

#include <algorithm>

namespace restaurant::live {

namespace {

/// Far above the numbers of guests, which use the same purposes.
constexpr DrawOwner firstOfOrders = DrawOwner{1} << 60;
constexpr DrawOwner workKinds = 8; ///< Room for so many kinds of work.

DrawOwner withKind(DrawOwner owner, WorkKind work)
{
    return owner * workKinds + static_cast<DrawOwner>(work);
}

} // namespace

DrawOwner ownerOf(GuestId guest, int round, int item)
{
    return (static_cast<DrawOwner>(number(guest)) << 24) | (static_cast<DrawOwner>(round) << 16) |
           static_cast<DrawOwner>(item);
}

DrawOwner ownerOf(OrderId order, LineId line)
{
    return firstOfOrders | (static_cast<DrawOwner>(number(order)) << 16) |
           static_cast<DrawOwner>(number(line));
}

Draws::Draws(std::uint64_t seed, const Live &live)
    : m_seed(seed)
    , m_live(live)
{
}

Generator Draws::generator(Purpose purpose, DrawOwner owner) const
{
    return generatorFor(m_seed, purpose, owner);
}

Duration Draws::length(Purpose purpose, DrawOwner owner, const Distribution &distribution) const
{
    Generator chance = generator(purpose, owner);
    return sample(distribution, chance);
}

bool Draws::happens(Purpose purpose, DrawOwner owner, int percent) const
{
    Generator chance = generator(purpose, owner);
    return drawChance(percent / 100.0, chance);
}

std::size_t Draws::place(Purpose purpose, DrawOwner owner, std::span<const double> weights) const
{
    Generator chance = generator(purpose, owner);
    return drawPlace(weights, chance);
}

const WorkTime *Draws::timeOf(WorkKind work) const
{
    const auto found = std::find_if(m_live.work.begin(), m_live.work.end(),
                                    [&](const WorkTime &time) { return time.work == work; });
    return found == m_live.work.end() ? nullptr : &*found;
}

Duration Draws::walking(WorkKind work, DrawOwner owner) const
{
    const WorkTime *time = timeOf(work);
    return time ? length(Purpose::Walking, withKind(owner, work), time->walking) : Duration{};
}

Duration Draws::working(WorkKind work, DrawOwner owner) const
{
    const WorkTime *time = timeOf(work);
    if (!time || !time->length)
        return {};
    return length(Purpose::Working, withKind(owner, work), *time->length);
}

Duration Draws::paying(DrawOwner owner) const
{
    const WorkTime *time = timeOf(WorkKind::Bill);
    if (!time || !time->length)
        return {};
    return length(Purpose::Paying, owner, *time->length);
}

bool Draws::cooksStay() const
{
    const WorkTime *time = timeOf(WorkKind::Cook);
    return !time || !time->length;
}

} // namespace restaurant::live
