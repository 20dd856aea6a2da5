#include "comparison.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace restaurant {

namespace {

/// Shares have no unit.
Range rangeOf(std::string_view unit)
{
    return unit.empty() ? Range::Share : Range::NotNegative;
}

template <typename Value>
Estimate estimateOf(const std::vector<Run> &runs, const char *unit, const Value &value)
{
    std::vector<double> values;
    values.reserve(runs.size());
    for (const Run &run : runs)
        values.push_back(value(run.measures));
    return estimate(values, rangeOf(unit));
}

struct Single
{
    const char *name;
    const char *unit;
    double Measures::*simulated;
    std::optional<double> Theory::*theory;
};

constexpr std::array singles{
    Single{"wait", "min", &Measures::wait, &Theory::wait},
    Single{"time", "min", &Measures::time, &Theory::time},
    Single{"waiting", "guests", &Measures::waiting, &Theory::waiting},
    Single{"inside", "guests", &Measures::inside, &Theory::inside},
    Single{"delayed", "", &Measures::delayed, &Theory::delayed},
    Single{"utilisation", "", &Measures::utilisation, &Theory::utilisation},
    Single{"empty", "", &Measures::empty, &Theory::empty},
    Single{"throughput", "1/h", &Measures::throughput, &Theory::throughput},
    Single{"refused", "", &Measures::refused, &Theory::refused},
    Single{"abandoned", "", &Measures::abandoned, &Theory::abandoned},
};

struct List
{
    std::string name;
    const char *unit;
    std::size_t length;
    std::size_t firstNumber;
    std::vector<double> Measures::*simulated;
    std::vector<double> Theory::*theory;
};

std::vector<List> listsOf(const TextbookQueue &queue)
{
    const std::size_t classes = queue.classes.size() > 1 ? queue.classes.size() : 0;
    const std::size_t shares = queue.room ? *queue.room + 1 : 0;
    return {
        {"waitOfClass", "min", classes, 1, &Measures::waitOfClass, &Theory::waitOfClass},
        {"timeOfClass", "min", classes, 1, &Measures::timeOfClass, &Theory::timeOfClass},
        {"insideShare", "", shares, 0, &Measures::insideShares, &Theory::insideShares},
    };
}

/// Nobody is refused where there is room for all, and nobody leaves who has all the time.
bool canBe(const TextbookQueue &queue, const Single &one)
{
    if (one.simulated == &Measures::refused)
        return queue.room.has_value();
    if (one.simulated == &Measures::abandoned)
        return std::any_of(queue.classes.begin(), queue.classes.end(),
                           [](const GuestClass &guests) { return guests.patience.has_value(); });
    return true;
}

/// A run whose list is shorter has none there.
double at(const std::vector<double> &list, std::size_t place)
{
    return place < list.size() ? list[place] : 0;
}

} // namespace

std::vector<Compared> compare(const TextbookQueue &queue, const std::vector<Run> &runs,
                              const std::optional<Theory> &theory)
{
    std::vector<Compared> all;
    for (const Single &one : singles) {
        if (!canBe(queue, one))
            continue;
        all.push_back(
            {one.name, one.unit,
             estimateOf(runs, one.unit, [&](const Measures &run) { return run.*one.simulated; }),
             theory ? (*theory).*one.theory : std::nullopt});
    }
    for (const List &list : listsOf(queue)) {
        for (std::size_t i = 0; i < list.length; ++i) {
            const auto simulated = [&](const Measures &run) { return at(run.*list.simulated, i); };
            Compared one{list.name + " " + std::to_string(i + list.firstNumber), list.unit,
                         estimateOf(runs, list.unit, simulated), std::nullopt};
            if (theory && i < ((*theory).*list.theory).size())
                one.theory = ((*theory).*list.theory)[i];
            all.push_back(std::move(one));
        }
    }
    return all;
}

std::vector<Compared> compareWaits(const TextbookQueue &queue, const std::vector<Run> &runs,
                                   Duration tail)
{
    std::vector<Compared> all;
    for (std::size_t i = 0; i < percentiles.size(); ++i) {
        const auto simulated = [i](const Measures &run) { return at(run.waitPercentiles, i); };
        all.push_back({"waitPercentile " + std::to_string(percentiles[i]), "min",
                       estimateOf(runs, "min", simulated),
                       waitPercentile(queue, percentiles[i] / 100.0)});
    }
    if (tail > Duration::zero())
        all.push_back({"longer", "",
                       estimateOf(runs, "", [](const Measures &run) { return run.longer; }),
                       longerWaits(queue, static_cast<double>(tail.count()) / 6e7)});
    return all;
}

} // namespace restaurant
