#include "queueoptions.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <utility>
#include <vector>

namespace restaurant::cli {

namespace {

template <typename Value> using Expected = tl::expected<Value, std::string>;

tl::unexpected<std::string> wrong(std::string sentence)
{
    return tl::unexpected(std::move(sentence));
}

/// "uniform:0.1,1.9": a word and numbers.
struct Notation
{
    std::string_view word;
    std::vector<double> numbers;
};

Expected<double> numberFrom(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value))
        return wrong("expected a number, found \"" + std::string(text) + "\"");
    return value;
}

std::vector<std::string_view> parts(std::string_view text, char separator)
{
    std::vector<std::string_view> found;
    for (;;) {
        const std::size_t end = text.find(separator);
        found.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return found;
        text.remove_prefix(end + 1);
    }
}

Expected<Notation> notationFrom(std::string_view text)
{
    const std::size_t colon = text.find(':');
    Notation notation{text.substr(0, colon), {}};
    if (colon == std::string_view::npos)
        return notation;
    for (const std::string_view part : parts(text.substr(colon + 1), ',')) {
        const auto number = numberFrom(part);
        if (!number)
            return wrong(number.error());
        notation.numbers.push_back(*number);
    }
    return notation;
}

/// By the mean, and what its notation says besides.
Expected<Distribution> byMean(const Notation &notation, double mean)
{
    const auto takes = [&notation](std::string_view word, std::size_t numbers) {
        return notation.word == word && notation.numbers.size() == numbers;
    };
    if (takes("exponential", 0))
        return Exponential{lengthOf(mean)};
    if (takes("deterministic", 0))
        return Deterministic{lengthOf(mean)};
    if (takes("gamma", 1))
        return Gamma{notation.numbers[0], lengthOf(mean)};
    if (takes("erlang", 1) && notation.numbers[0] == std::floor(notation.numbers[0]))
        return Gamma{notation.numbers[0], lengthOf(mean)};
    if (takes("lognormal", 1))
        return Lognormal{lengthOf(mean), notation.numbers[0]};
    return wrong("expected exponential, deterministic, erlang:SHAPE, gamma:SHAPE, "
                 "lognormal:VARIATION, uniform:LOW,HIGH or triangular:LOW,MODE,HIGH");
}

/// Those that say their mean by themselves. It must be the one that is asked for, if one is.
Expected<Distribution> byBounds(const Distribution &distribution, std::optional<double> mean)
{
    if (auto problem = problemWith(distribution))
        return wrong(*problem);
    if (mean && std::abs(meanOf(distribution) - *mean * 6e7) > 0.001 * meanOf(distribution))
        return wrong("its mean is not the minutes of the service");
    return distribution;
}

Expected<Distribution> serviceFrom(const std::string &text, std::optional<double> mean)
{
    const auto notation = notationFrom(text.empty() ? "exponential" : std::string_view(text));
    if (!notation)
        return wrong("--service: " + notation.error());
    const std::vector<double> &numbers = notation->numbers;
    Expected<Distribution> service = wrong({});
    if (notation->word == "uniform" && numbers.size() == 2)
        service = byBounds(Uniform{lengthOf(numbers[0]), lengthOf(numbers[1])}, mean);
    else if (notation->word == "triangular" && numbers.size() == 3)
        service = byBounds(
            Triangular{lengthOf(numbers[0]), lengthOf(numbers[1]), lengthOf(numbers[2])}, mean);
    else if (auto other = byMean(*notation, mean.value_or(0)); !other || mean)
        service = other;
    else
        return wrong("--service-minutes: expected the mean service");
    if (!service)
        return wrong("--service: " + service.error());
    return service;
}

/// "9:5": guests an hour, and minutes of service if not those of all.
Expected<GuestClass> classFrom(std::string_view text, const QueueOptions &options)
{
    const auto numbers = parts(text, ':');
    const auto perHour = numberFrom(numbers.front());
    const auto mean = numbers.size() == 2 ? numberFrom(numbers.back()) : Expected<double>(0);
    if (!perHour || !mean || numbers.size() > 2)
        return wrong("--classes: expected PER_HOUR or PER_HOUR:MINUTES, found \"" +
                     std::string(text) + "\"");
    const auto service = serviceFrom(options.service, numbers.size() == 2 ? std::optional(*mean)
                                                                          : options.serviceMinutes);
    if (!service)
        return wrong(service.error());
    return GuestClass{*perHour, *service};
}

Expected<std::vector<GuestClass>> classesFrom(const QueueOptions &options)
{
    if (options.classes.empty() != options.arrivalsPerHour.has_value())
        return wrong("expected either --arrivals-per-hour or --classes");
    if (options.classes.empty()) {
        const auto service = serviceFrom(options.service, options.serviceMinutes);
        if (!service)
            return wrong(service.error());
        return std::vector{GuestClass{*options.arrivalsPerHour, *service}};
    }
    std::vector<GuestClass> classes;
    for (const std::string_view text : parts(options.classes, ',')) {
        const auto guests = classFrom(text, options);
        if (!guests)
            return wrong(guests.error());
        classes.push_back(*guests);
    }
    return classes;
}

/// The sentence on an option that is no number of minutes.
std::optional<std::string> problemWithMinutes(const QueueOptions &options)
{
    if (options.patience && !(*options.patience > 0))
        return "--patience: expected minutes above 0";
    if (!(options.tail >= 0) || !std::isfinite(options.tail))
        return "--tail: expected minutes, 0 or more";
    return std::nullopt;
}

} // namespace

Duration lengthOf(double minutes)
{
    constexpr double longest = 100.0 * 365 * 24 * 60;
    return Duration{
        static_cast<Duration::rep>(std::llround(std::clamp(minutes, -1.0, longest) * 6e7))};
}

tl::expected<double, std::string> precisionFrom(std::string_view text)
{
    const bool isPercent = text.ends_with('%');
    const auto number = numberFrom(text.substr(0, text.size() - (isPercent ? 1 : 0)));
    if (number && *number > 0 && *number < (isPercent ? 100 : 1))
        return isPercent ? *number / 100 : *number;
    return wrong("--precision: expected a share as 2%, found \"" + std::string(text) + "\"");
}

tl::expected<TextbookQueue, std::string> queueFrom(const QueueOptions &options)
{
    if (auto problem = problemWithMinutes(options))
        return wrong(*problem);
    auto classes = classesFrom(options);
    if (!classes)
        return wrong(classes.error());
    for (GuestClass &guests : *classes) {
        if (options.patience)
            guests.patience = Exponential{lengthOf(*options.patience)};
    }
    TextbookQueue queue{*classes, options.servers, options.room, options.stations};
    if (auto problem = problemWith(queue))
        return wrong(*problem);
    return queue;
}

} // namespace restaurant::cli
