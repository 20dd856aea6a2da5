#pragma once

#include "scenariocheck.h"

#include "domain/time.h"

#include <cstddef>
#include <string>
#include <vector>

namespace restaurant {

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

    [[nodiscard]] bool isInside(Instant time) const;

    const ScenarioForm &m_form;
    std::vector<ScenarioProblem> m_problems;
};

} // namespace restaurant
