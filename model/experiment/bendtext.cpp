#include "bendtext.h"

#include "experiment/entrytext.h"
#include "json/domainwords.h"
#include "json/plain.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace restaurant {

namespace {

tl::unexpected<std::string> wrong(std::string why)
{
    return tl::unexpected(std::move(why));
}

/// "5%", "0.5%": so many of a thousand.
std::optional<int> perMilleFrom(std::string_view text)
{
    double perCent = 0;
    const char *const end = text.data() + text.size() - 1; // the sign
    const auto read = std::from_chars(text.data(), end, perCent);
    const double perMille = perCent * 10;
    if (read.ec != std::errc() || read.ptr != end || !(perMille >= 0 && perMille <= 1000) ||
        std::abs(perMille - std::round(perMille)) > 1e-6)
        return std::nullopt;
    return static_cast<int>(std::lround(perMille));
}

std::optional<Position> positionFrom(std::string_view digits)
{
    std::int64_t position = 0;
    const char *const end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, position);
    if (read.ec != std::errc() || read.ptr != end || position < 1)
        return std::nullopt;
    return Position{position};
}

/// "@12:30" at the end, which is taken away; one behind a colon is a position.
std::string_view takeClock(std::string_view &text)
{
    const std::size_t at = text.rfind('@');
    if (at == std::string_view::npos || at == 0 || text[at - 1] == ':')
        return {};
    const std::string_view clock = text.substr(at + 1);
    text = text.substr(0, at);
    return clock;
}

/// Which events it befalls, if `text` begins with that; empty, or what is wrong.
std::string takeWhich(std::string_view &text, Bend &bend)
{
    std::string_view rest = text;
    const std::string_view which = takeUpTo(':', rest);
    if (which.starts_with('@')) {
        const auto position = positionFrom(which.substr(1));
        if (!position)
            return "position: expected an event as @71, not " + quoted(which);
        bend.event = *position;
    } else if (which.ends_with('%')) {
        const auto rate = perMilleFrom(which);
        if (!rate)
            return "rate: expected 0% to 100%, to a tenth, not " + quoted(which);
        bend.perMille = *rate;
    } else {
        return isOfProjector(bend.kind) ? std::string()
                                        : std::string(toWord(bend.kind)) +
                                              " befalls events: say so many as 5%, or one as @71";
    }
    text = rest;
    return {};
}

/// What follows view and kind; empty, or what is wrong.
std::string readRest(std::string_view text, Bend &bend)
{
    if (std::string why = takeWhich(text, bend); !why.empty())
        return why;
    if (!text.empty()) {
        const auto time = secondsFrom(text);
        if (!time)
            return "time: expected seconds as 30, or 0:30, not " + quoted(text);
        bend.by = *time;
    }
    return whyImpossible(bend);
}

constexpr std::array presets{std::pair{"effectively-once", &effectivelyOnce},
                             std::pair{"at-least-once", &atLeastOnce},
                             std::pair{"at-most-once", &atMostOnce}};

constexpr std::array switches{
    std::pair{std::string_view("duplicates"), &Protections::duplicates},
    std::pair{std::string_view("gaps"), &Protections::gaps},
    std::pair{std::string_view("order"), &Protections::order},
    std::pair{std::string_view("retry"), &Protections::retry},
    std::pair{std::string_view("single-flight"), &Protections::singleFlight}};

bool switchOn(std::string_view word, Protections &protections)
{
    for (const auto &[name, member] : switches)
        if (word == name)
            return protections.*member = true;
    const auto poison = fromWord<PoisonPolicy>(word);
    protections.poison = poison.value_or(protections.poison);
    return poison.has_value();
}

std::string rateText(int perMille)
{
    const std::string whole = std::to_string(perMille / 10);
    return perMille % 10 == 0 ? whole + '%' : whole + '.' + std::to_string(perMille % 10) + '%';
}

} // namespace

tl::expected<ViewName, std::string> bendableViewFrom(std::string_view word)
{
    const auto view = viewFrom(word);
    if (view && isKeptByArchitecture(*view))
        return *view;
    return wrong("view: " + quoted(word) +
                 " has no line that can be bent; kitchen, waiter, status and details have");
}

tl::expected<ViewBend, std::string> viewBendFrom(std::string_view text)
{
    ViewBend bent;
    if (const std::string_view clock = takeClock(text); !clock.empty()) {
        bent.from = instantFrom(clock);
        if (!bent.from)
            return wrong("from: expected a time of the evening as @12:30, not " + quoted(clock));
    }
    const auto view = bendableViewFrom(takeUpTo(':', text));
    if (!view)
        return wrong(view.error());
    const std::string_view kindWord = takeUpTo(':', text);
    const auto kind = bendFrom(kindWord);
    if (!kind)
        return wrong("kind: there is no " + quoted(kindWord) + "; there is " + wordsOf<BendKind>());
    bent.bend = usualBend(*view, *kind);
    if (std::string why = readRest(text, bent.bend); !why.empty())
        return wrong(std::move(why));
    return bent;
}

std::string textOf(const ViewBend &bent)
{
    const Bend &bend = bent.bend;
    std::string text = std::string(toWord(bend.view)) + ':' + std::string(toWord(bend.kind));
    if (bend.event != Position{})
        text += ":@" + std::to_string(number(bend.event));
    else if (!isOfProjector(bend.kind))
        text += ':' + rateText(bend.perMille);
    if (bend.by != usualBend(bend.view, bend.kind).by)
        text += ':' + exactDurationText(bend.by);
    return bent.from ? text + '@' + exactClockText(*bent.from) : text;
}

tl::expected<ViewProtection, std::string> viewProtectionFrom(std::string_view text)
{
    const auto view = bendableViewFrom(takeUpTo(':', text));
    if (!view)
        return wrong(view.error());
    ViewProtection protection{*view, {}};
    std::string_view rest = text;
    const std::string_view first = takeUpTo('+', rest);
    const auto preset = std::find_if(presets.begin(), presets.end(),
                                     [first](const auto &one) { return one.first == first; });
    if (preset != presets.end())
        protection.to = preset->second();
    if (text == nothingAtAll || (preset != presets.end() && text == first))
        return protection;
    if (preset != presets.end())
        text = rest;
    do {
        const std::string_view word = takeUpTo('+', text);
        if (!switchOn(word, protection.to))
            return wrong("protection: there is no " + quoted(word) +
                         "; there is effectively-once, at-least-once, at-most-once, none, or "
                         "duplicates, gaps, order, retry, single-flight and " +
                         wordsOf<PoisonPolicy>() + ", joined by +");
    } while (!text.empty());
    return protection;
}

std::string textOf(const ViewProtection &protection)
{
    const std::string view = std::string(toWord(protection.view)) + ':';
    Protections others = protection.to;
    others.singleFlight = false;
    for (const auto &[word, preset] : presets)
        if (others == preset())
            return view + word + (protection.to.singleFlight ? "+single-flight" : "");
    std::string words;
    for (const auto &[name, member] : switches)
        if (protection.to.*member)
            words.append(words.empty() ? "" : "+").append(name);
    if (protection.to.poison != PoisonPolicy::Stop)
        words.append(words.empty() ? "" : "+").append(wordOf(protection.to.poison));
    return view + (words.empty() ? std::string(nothingAtAll) : words);
}

} // namespace restaurant
