#include "estimate.h"

#include <boost/math/distributions/students_t.hpp>

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

} // namespace restaurant
