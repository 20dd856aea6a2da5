// How far a statement may go that is run while others work on the same file.
#pragma once

#include <QtGlobal>

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace restaurant {

class Connection;

/// As long as it lives, the statements of a connection together may take so long, and SQLite may
/// use so much more memory for them on the calling thread; then they end
/// with SQLite's "interrupted". Beyond it, nothing but a person who gives up long work ends them.
class StatementLimits
{
public:
    static constexpr std::chrono::milliseconds longest{1000};
    static constexpr std::int64_t mostMemory = 64 << 20;
    enum class Exceeded { Nothing, Time, Memory };

    explicit StatementLimits(const Connection &connection, std::chrono::milliseconds time = longest,
                             std::int64_t memory = mostMemory);
    ~StatementLimits();
    Q_DISABLE_COPY_MOVE(StatementLimits)

    /// What ended them.
    [[nodiscard]] Exceeded exceeded() const { return m_exceeded; }
    [[nodiscard]] std::chrono::nanoseconds passed() const { return Clock::now() - m_begun; }

private:
    using Clock = std::chrono::steady_clock;
    [[nodiscard]] bool isOver();

    const Connection &m_connection;
    const Clock::time_point m_begun = Clock::now();
    const std::chrono::milliseconds m_time;
    const std::int64_t m_memory;
    Exceeded m_exceeded = Exceeded::Nothing;
};

} // namespace restaurant
