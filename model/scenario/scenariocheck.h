// What makes a well-formed scenario a sensible one: names that exist and are unique, times within
// the evening and in order.
#pragma once

#include "domain/time.h"
#include "scenario/scenarioform.h"
#include "simulation/scenario.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace restaurant {

class JsonValue;

struct ScenarioProblem
{
    std::string field;   ///< "script[3].data.table"
    std::string message; ///< "there is no table 9"
};

/// All that is wrong. Whether a scripted command will be accepted is not asked: a refusal may be
/// what the scenario shows.
[[nodiscard]] std::vector<ScenarioProblem> problemsOf(const ScenarioForm &form);

/// The value at `field` ("script[3].data.table"), or the innermost value on the way to it that is
/// there.
[[nodiscard]] const JsonValue &valueAt(const JsonValue &root, std::string_view field);

/// What is found wrong with a scenario, by whoever looks at a part of it after the other.
class ProblemList
{
protected:
    static constexpr std::size_t mostInTitle = 60;
    static constexpr std::size_t mostInText = 400;

    /// The form outlives the list.
    explicit ProblemList(const ScenarioForm &form)
        : m_form(form)
    {
    }

    void require(bool good, std::string field, std::string message);
    /// A text of 1 to `most` characters of which something is seen.
    void requireText(const std::string &text, std::size_t most, const std::string &field);
    void requireName(const Name &name, const std::string &field);
    /// Within the evening.
    void requireTime(Instant time, const std::string &field);
    /// Within the evening, not before the entry in front of it.
    void requireTime(Instant time, Instant previous, const std::string &field);

    /// A moment that the audience is told of: its time, as above, its title and its caption.
    template <typename Moment>
    void requireTold(const Moment &moment, Instant previous, const std::string &field)
    {
        requireTime(moment.at, previous, field + ".at");
        requireText(moment.title, mostInTitle, field + ".title");
        requireText(moment.caption, mostInText, field + ".caption");
    }

    [[nodiscard]] bool isInside(Instant time) const;

    const ScenarioForm &m_form;
    std::vector<ScenarioProblem> m_problems;
};

/// All that is wrong with guests, work, pools, places, rota and delays.
[[nodiscard]] std::vector<ScenarioProblem> liveProblemsOf(const ScenarioForm &form);

// What a scripted command says about the restaurant must be true of it: its tables, its menu.

/// The first name in `command` that means nothing in this restaurant. `field` is where the
/// command's data stand in the file: "script[3].data".
[[nodiscard]] std::optional<ScenarioProblem>
namesProblem(const Command &command, const ScenarioForm &form, const std::string &field);

/// "script[3]": the place of an element, for ScenarioProblem::field.
[[nodiscard]] std::string indexed(std::string_view list, std::size_t index);
/// The text in quotation marks.
[[nodiscard]] std::string quoted(std::string_view text);

// What is no fault of a scenario, and yet hardly meant.

/// A sentence for each time of the evening in which guests need work that nobody does: "Nobody
/// takes orders from 12:00:00 to 12:30:00."
[[nodiscard]] std::vector<std::string> warningsOf(const Scenario &scenario);

} // namespace restaurant
