// Old events are never rewritten. One that was stored in an older form is lifted to today's form
// each time it is read, step by step.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace restaurant {

/// The stable number of an event's type in the store.
enum class EventTypeId : int {};

/// The steps from old schemas to newer ones. Built once, then only read, by any thread.
class UpcasterChain
{
public:
    /// Turns the JSON of one schema into the JSON of the next. Throws DecodeError if it cannot.
    using Step = std::function<std::string(std::string_view json)>;

    /// `step` leads from schema `from` to schema `from` + 1.
    void add(EventTypeId type, int from, Step step);
    /// Whether there is a step from schema `from`.
    [[nodiscard]] bool has(EventTypeId type, int from) const;
    /// Lifts `json` from schema `from` to schema `to`. Throws DecodeError if a step is missing.
    [[nodiscard]] std::string lift(EventTypeId type, int from, int to, std::string json) const;

private:
    std::map<std::pair<EventTypeId, int>, Step> m_steps;
};

/// The steps for everything that this program's older versions wrote.
[[nodiscard]] const UpcasterChain &upcasters();

} // namespace restaurant
