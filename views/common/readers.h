#pragma once

#include "read/query.h"
#include "words/askingtext.h"

#include <chrono>
#include <cstddef>
#include <deque>
#include <vector>

namespace restaurant {

/// Who has looked at each view lately, by the recorded looks. Keeps those of a few minutes of
/// restaurant time, and not more than `mostKept`.
class Readers
{
public:
    static constexpr std::chrono::minutes window{10};
    static constexpr std::size_t mostKept = 5000;

    /// Behind those that it knows, which are passed over, as a person's own questions are.
    void add(const std::vector<Look> &looks);
    void clear() { m_looks.clear(); }

    [[nodiscard]] ReaderCounts of(ViewName view, Instant now) const;
    [[nodiscard]] std::size_t kept() const { return m_looks.size(); }

private:
    std::deque<Look> m_looks;
};

} // namespace restaurant
