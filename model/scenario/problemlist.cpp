#include "problemlist.h"

#include "domain/blank.h"

namespace restaurant {

using namespace std::chrono_literals;

void ProblemList::require(bool good, std::string field, std::string message)
{
    if (!good)
        m_problems.push_back({std::move(field), std::move(message)});
}

void ProblemList::requireText(const std::string &text, std::size_t most, const std::string &field)
{
    require(!isBlank(text) && isPlainText(text, most), field,
            "expected plain text of 1 to " + std::to_string(most) + " characters");
}

void ProblemList::requireName(const Name &name, const std::string &field)
{
    require(!name.isEmpty(), field, "is empty");
    require(name.isEmpty() || !isBlank(name.text()), field, "is blank: nothing of it is seen");
}

bool ProblemList::isInside(Instant time) const
{
    return time >= m_form.starts && time <= m_form.ends;
}

/// An evening without an end has been told of already.
void ProblemList::requireTime(Instant time, const std::string &field)
{
    if (m_form.ends <= m_form.starts)
        return;
    std::string message = "lies outside the evening, which goes from " + clockText(m_form.starts) +
                          " to " + clockText(m_form.ends);
    if (isInside(time + 24h))
        message += "; past midnight the hours go on: " + clockText(time + 24h);
    require(isInside(time), field, std::move(message));
}

void ProblemList::requireTime(Instant time, Instant previous, const std::string &field)
{
    requireTime(time, field);
    require(time >= previous || !isInside(time), field,
            "comes after an entry of " + clockText(previous) +
                "; entries stand in the order of their times");
}

} // namespace restaurant
