// What theory says of an evening in the restaurant. Most evenings are no textbook queue; then it
// says why not.
#pragma once

#include "simulation/scenario.h"
#include "theory.h"

#include <tl/expected.hpp>

#include <string>

namespace restaurant {

/// All in minutes.
struct WaitTheory
{
    std::string notation; ///< "M/M/2"
    std::string formula;  ///< "Erlang C"
    double mean = 0;      ///< In the long run.
    /// Of 100 evenings as long as this one, the mean wait of 95 lies between these: found by
    /// simulating the textbook queue, since no formula speaks of an evening that ends.
    double low = 0;
    double high = 0;
};

/// Of the wait to order; or a sentence on which condition of the textbooks the evening breaks: that
/// guests come by a Poisson process of one rate and go straight to the counter, that nobody loses
/// patience, and that those who take orders do nothing else, not even take money, and stay as many
/// all evening.
[[nodiscard]] tl::expected<WaitTheory, std::string> theoryOfWaitToOrder(const Scenario &scenario);

} // namespace restaurant
