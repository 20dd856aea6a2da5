// The people of a random evening.
#pragma once

#include "house.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace restaurant::testing {

/// splitmix64: the same numbers for the same seed on every machine.
class Dice
{
public:
    explicit Dice(std::uint64_t seed)
        : m_state(seed)
    {
    }
    int below(int limit)
    {
        m_state += 0x9e3779b97f4a7c15u;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9u;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebu;
        return static_cast<int>((mixed ^ (mixed >> 31)) % static_cast<std::uint64_t>(limit));
    }
    bool chance(int percent) { return below(100) < percent; }

private:
    std::uint64_t m_state;
};

/// The n-th command, from 1, of somebody who has that role; one comes each second from noon on.
[[nodiscard]] SentCommand sentAs(Role role, int n, const Command &command);

/// Commands as people give them, sensible and not, about few things so that they often meet.
class Crowd
{
public:
    explicit Crowd(std::uint64_t seed)
        : m_dice(seed)
    {
    }

    Command next();
    Role role()
    {
        return m_dice.chance(70) ? Role::Manager : allRoles[std::size_t(m_dice.below(5))];
    }
    bool chance(int percent) { return m_dice.chance(percent); }

private:
    PlaceOrder placed()
    {
        const bool here = m_dice.chance(60);
        const OrderId id = m_dice.chance(90) ? OrderId{++m_newest} : order();
        return {id, here ? OrderKind::DineIn : OrderKind::Takeaway, here ? table() : TableId{},
                here ? Name{} : name("Ada"), lines(3)};
    }
    std::vector<WantedLine> lines(int most)
    {
        std::vector<WantedLine> made;
        for (int left = m_dice.below(most + 1); left > 0; --left) {
            WantedLine line; // one throw after the other: arguments have no order of their own
            line.dish = dishId();
            line.quantity = Quantity::from(1 + m_dice.below(2)).value();
            line.course = Course{1 + m_dice.below(2)};
            made.push_back(line);
        }
        return made;
    }
    /// One of the last few, where something still happens.
    OrderId order() { return OrderId{std::max(1, m_newest - m_dice.below(3))}; }
    LineId line() { return LineId{1 + m_dice.below(3)}; }
    TableId table() { return house().tables[std::size_t(m_dice.below(3))].table; }
    DishId dishId() { return house().menu.dishes[std::size_t(m_dice.below(4))].id; }
    WhyText reason() { return m_dice.chance(70) ? why("because") : WhyText{}; }

    Dice m_dice;
    int m_newest = 0;
};

} // namespace restaurant::testing
