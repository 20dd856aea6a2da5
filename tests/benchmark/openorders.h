#pragma once

#include "scratch.h"

#include "domain/time.h"

#include <QString>

namespace restaurant::bench {

/// A scenario that brings so many paid takeaway orders at its beginning, and in which every second
/// one more line goes into a pan. Its file goes away with it.
class OpenOrders
{
public:
    explicit OpenOrders(int orders);

    [[nodiscard]] QString file() const;
    /// All orders are there.
    [[nodiscard]] Instant from() const { return m_from; }

private:
    Scratch m_scratch;
    Instant m_from{};
};

} // namespace restaurant::bench
