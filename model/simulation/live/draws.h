// All chance of the live restaurant. Every number belongs to a guest, or to an order line, and to a
// purpose, so that the same guests come with the same wishes whoever serves them, however late the
// views are.
#pragma once

#include "simulation/distribution.h"
#include "simulation/scenario.h"

#include "domain/activity.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace restaurant::live {

/// What is drawn. The numbers are part of what a seed means: none is used again.
enum class Purpose : std::uint64_t {
    Arrivals = 1,
    Size = 2,
    Dish = 3,
    SecondDish = 4,
    Notes = 5,
    Allergies = 6,
    Patience = 7,
    Choosing = 8,
    Eating = 9,
    AnotherRound = 10,
    Cancels = 11,
    Declined = 12,
    Asks = 13,
    Walking = 14,
    Working = 15,
    Paying = 16,
    Switching = 17,
    LookingUp = 18,
    AsksWhere = 19,
    Glances = 20
};

/// Whose a draw is.
using DrawOwner = std::uint64_t;
/// A guest's, in his n-th round (from 1), the n-th of its kind.
[[nodiscard]] DrawOwner ownerOf(GuestId guest, int round = 0, int item = 0);
/// That of an order, or one of its lines, which no simulated guest has ordered.
[[nodiscard]] DrawOwner ownerOf(OrderId order, LineId line = {});

class Draws
{
public:
    /// `live` must outlive it.
    Draws(std::uint64_t seed, const Live &live);

    [[nodiscard]] Generator generator(Purpose purpose, DrawOwner owner) const;
    [[nodiscard]] Duration length(Purpose purpose, DrawOwner owner,
                                  const Distribution &distribution) const;
    [[nodiscard]] bool happens(Purpose purpose, DrawOwner owner, int percent) const;
    /// A place in `weights`, of which one is above 0.
    [[nodiscard]] std::size_t place(Purpose purpose, DrawOwner owner,
                                    std::span<const double> weights) const;

    /// How long the way to a piece of work takes, and the work itself.
    [[nodiscard]] Duration walking(WorkKind work, DrawOwner owner) const;
    [[nodiscard]] Duration working(WorkKind work, DrawOwner owner) const;
    /// Taking the money at the counter: like a bill, but without a way.
    [[nodiscard]] Duration paying(DrawOwner owner) const;
    /// Whether a cook stays with a dish until it is cooked.
    [[nodiscard]] bool cooksStay() const;

private:
    [[nodiscard]] const WorkTime *timeOf(WorkKind work) const;

    std::uint64_t m_seed;
    const Live &m_live;
};

} // namespace restaurant::live
