#include "distributiontext.h"

#include <array>
#include <charconv>
#include <cmath>
#include <utility>
#include <vector>

namespace restaurant {

namespace {

using Words = std::vector<std::string_view>;

std::string text(Duration length)
{
    return exactDurationText(length);
}

/// The shortest text that reads back equal, whatever the language of the machine.
std::string text(double number)
{
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number,
                                   std::chars_format::fixed);
    return {digits.data(), end.ptr};
}

/// One overload for each distribution.
struct Writing
{
    std::string operator()(const Deterministic &d) const { return text(d.length); }
    std::string operator()(const Exponential &d) const { return "exponential " + text(d.mean); }
    std::string operator()(const Uniform &d) const
    {
        return "uniform " + text(d.low) + " " + text(d.high);
    }
    std::string operator()(const Triangular &d) const
    {
        return "triangular " + text(d.low) + " " + text(d.mode) + " " + text(d.high);
    }
    std::string operator()(const Lognormal &d) const
    {
        return "lognormal " + text(d.mean) + " " + text(d.variation);
    }
    std::string operator()(const Gamma &d) const
    {
        return "gamma " + text(d.shape) + " " + text(d.mean);
    }
    std::string operator()(const Empirical &d) const
    {
        std::string written = "empirical";
        for (std::size_t i = 0; i < d.lengths.size(); ++i) {
            written.append(" ").append(text(d.lengths[i]));
            if (i < d.weights.size())
                written.append("*").append(text(d.weights[i]));
        }
        return written;
    }
};

Words wordsOf(std::string_view text)
{
    Words words;
    for (;;) {
        const std::size_t end = text.find(' ');
        words.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return words;
        text.remove_prefix(end + 1);
    }
}

/// Reads words one after the other; what is not what it should be makes the whole nothing.
class Reading
{
public:
    explicit Reading(Words words)
        : m_words(std::move(words))
    {
    }

    Duration length() { return checked(durationFrom(next())); }
    double number() { return checked(numberIn(next())); }
    /// The distribution, if all was right and nothing is left over.
    [[nodiscard]] std::optional<Distribution> made(Distribution distribution) const
    {
        if (!m_good || m_next != m_words.size())
            return std::nullopt;
        return distribution;
    }

    [[nodiscard]] bool atEnd() const { return m_next >= m_words.size(); }
    /// "0:30*3": a length, and how often it counts.
    std::pair<Duration, std::optional<double>> weightedLength()
    {
        const std::string_view word = next();
        const std::size_t star = word.find('*');
        const Duration length = checked(durationFrom(word.substr(0, star)));
        if (star == std::string_view::npos)
            return {length, std::nullopt};
        return {length, checked(numberIn(word.substr(star + 1)))};
    }

private:
    std::string_view next() { return atEnd() ? std::string_view{} : m_words[m_next++]; }
    template <typename T> T checked(std::optional<T> value)
    {
        m_good = m_good && value;
        return value.value_or(T{});
    }
    static std::optional<double> numberIn(std::string_view text)
    {
        double number = 0;
        const auto end = std::from_chars(text.data(), text.data() + text.size(), number,
                                         std::chars_format::fixed);
        if (end.ec != std::errc{} || end.ptr != text.data() + text.size() || !std::isfinite(number))
            return std::nullopt;
        return number;
    }

    Words m_words;
    std::size_t m_next = 1;
    bool m_good = true;
};

/// Weights stand at all lengths, or at none.
/// A weight that is left out is 1; where all are, all lengths are alike.
std::optional<Distribution> empirical(Reading &reading)
{
    Empirical read;
    bool isWeighted = false;
    while (!reading.atEnd()) {
        const auto [length, weight] = reading.weightedLength();
        read.lengths.push_back(length);
        read.weights.push_back(weight.value_or(1));
        isWeighted = isWeighted || weight;
    }
    if (!isWeighted)
        read.weights.clear();
    return reading.made(std::move(read));
}

} // namespace

std::string distributionText(const Distribution &distribution)
{
    return std::visit(Writing{}, distribution);
}

std::optional<Distribution> distributionFrom(std::string_view text)
{
    if (const auto length = durationFrom(text))
        return Deterministic{*length};
    const Words words = wordsOf(text);
    Reading reading(words);
    const std::string_view kind = words.front();
    // Braces: the members are read in the order in which they stand.
    if (kind == "exponential") {
        const Exponential read{reading.length()};
        return reading.made(read);
    }
    if (kind == "uniform") {
        const Uniform read{reading.length(), reading.length()};
        return reading.made(read);
    }
    if (kind == "triangular") {
        const Triangular read{reading.length(), reading.length(), reading.length()};
        return reading.made(read);
    }
    if (kind == "lognormal") {
        const Lognormal read{reading.length(), reading.number()};
        return reading.made(read);
    }
    if (kind == "gamma") {
        const Gamma read{reading.number(), reading.length()};
        return reading.made(read);
    }
    if (kind == "empirical")
        return empirical(reading);
    return std::nullopt;
}

} // namespace restaurant
