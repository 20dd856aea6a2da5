#include "figure.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace restaurant::bench {

namespace {

double median(std::vector<double> values)
{
    if (values.empty())
        return std::nan("");
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

double median(const Samples &samples, const Source &source)
{
    const auto benchmark = samples.find(source.benchmark);
    if (benchmark == samples.end())
        return std::nan("");
    const auto counter = benchmark->second.find(source.counter);
    return counter == benchmark->second.end() ? std::nan("") : median(counter->second);
}

template <typename... Values> std::string formatted(const char *pattern, Values... values)
{
    char line[200];
    std::snprintf(line, sizeof line, pattern, values...);
    return line;
}

const char *sign(const Goal &goal)
{
    return goal.kind == Goal::Kind::AtLeast ? ">=" : "<=";
}

/// ,"details":{"seconds":0.412,...}; nothing if there are none.
std::string jsonDetails(const Result &result)
{
    std::string text;
    for (std::size_t n = 0; n < result.details.size(); ++n)
        text += formatted(R"(%s"%s":%.3f)", n == 0 ? R"(,"details":{)" : ",",
                          result.figure->details[n].name.c_str(), result.details[n]);
    return text.empty() ? text : text + "}";
}

} // namespace

Result judge(const Figure &figure, const Samples &samples)
{
    Result result;
    result.figure = &figure;
    result.value = median(samples, figure.ours);
    result.limit = median(samples, figure.limit);
    result.ratio = result.value / result.limit;
    result.met = figure.goal.kind == Goal::Kind::AtLeast ? result.ratio >= figure.goal.ratio
                                                         : result.ratio <= figure.goal.ratio;
    for (const Detail &detail : figure.details)
        result.details.push_back(median(samples, detail.source));
    return result;
}

std::string headLine()
{
    return formatted("%-20s %14s %14s  %-8s %7s  %-8s %s", "figure", "value", "limit", "unit",
                     "ratio", "goal", "");
}

std::string textLines(const Result &result)
{
    const Figure &figure = *result.figure;
    std::string text =
        formatted("%-20s %14.1f %14.1f  %-8s %7.2f  %s %-5.2f %s", figure.name.c_str(),
                  result.value, result.limit, figure.unit.c_str(), result.ratio, sign(figure.goal),
                  figure.goal.ratio, result.met ? "met" : "MISSED");
    if (!figure.details.empty())
        text += "\n ";
    for (std::size_t n = 0; n < figure.details.size(); ++n)
        text += formatted(" %s %.3g %s%s", figure.details[n].name.c_str(), result.details[n],
                          figure.details[n].unit.c_str(), n + 1 < figure.details.size() ? "," : "");
    return text;
}

std::string jsonLine(const Result &result)
{
    const Figure &figure = *result.figure;
    return formatted(R"({"name":"%s","unit":"%s","value":%.3f,"limit":%.3f,"ratio":%.4f,)"
                     R"("goal":"%s %.2f","met":%s)",
                     figure.name.c_str(), figure.unit.c_str(), result.value, result.limit,
                     result.ratio, sign(figure.goal), figure.goal.ratio,
                     result.met ? "true" : "false") +
           jsonDetails(result) + "}";
}

} // namespace restaurant::bench
