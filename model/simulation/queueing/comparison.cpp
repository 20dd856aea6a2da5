#include "comparison.h"

#include <boost/math/distributions/students_t.hpp>

#include <array>
#include <cmath>
#include <numeric>

namespace restaurant {

Estimate estimate(std::span<const double> values)
{
    const auto count = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
    if (values.size() < 2)
        return {mean, std::nullopt};
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    const double error = std::sqrt(squares / (count - 1) / count);
    const boost::math::students_t_distribution<double> student(count - 1);
    return {mean, error * boost::math::quantile(student, 0.975)};
}

Estimate estimate(const std::vector<Run> &runs, double Measures::*measure)
{
    std::vector<double> values;
    values.reserve(runs.size());
    for (const Run &run : runs)
        values.push_back(run.measures.*measure);
    return estimate(values);
}

Estimate estimate(const std::vector<Run> &runs, std::vector<double> Measures::*measure,
                  std::size_t place)
{
    std::vector<double> values;
    values.reserve(runs.size());
    for (const Run &run : runs) {
        const std::vector<double> &list = run.measures.*measure;
        values.push_back(place < list.size() ? list[place] : 0);
    }
    return estimate(values);
}

namespace {

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

} // namespace

std::vector<Compared> compare(const TextbookQueue &queue, const std::vector<Run> &runs,
                              const std::optional<Theory> &theory)
{
    std::vector<Compared> all;
    for (const Single &one : singles)
        all.push_back({one.name, one.unit, estimate(runs, one.simulated),
                       theory ? (*theory).*one.theory : std::nullopt});
    for (const List &list : listsOf(queue)) {
        for (std::size_t i = 0; i < list.length; ++i) {
            Compared one{list.name + " " + std::to_string(i + list.firstNumber), list.unit,
                         estimate(runs, list.simulated, i), std::nullopt};
            if (theory && i < ((*theory).*list.theory).size())
                one.theory = ((*theory).*list.theory)[i];
            all.push_back(std::move(one));
        }
    }
    return all;
}

} // namespace restaurant
