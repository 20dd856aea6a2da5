#pragma once

#include <QtGlobal>

#include <array>
#include <optional>

namespace restaurant {

/// As long as this lives, Ctrl+C (SIGINT), SIGTERM and the end of the terminal (SIGHUP) do not end
/// the program, but ask it to end in order: everything is closed as when a person quits. The second
/// of a kind ends it at once. One for the process.
class StopSignals
{
public:
    StopSignals();
    ~StopSignals();
    Q_DISABLE_COPY_MOVE(StopSignals)

    /// Which signal has asked; nothing: none so far.
    [[nodiscard]] static std::optional<int> asked();
    /// Can be read as soon as one has asked; for a loop that waits.
    [[nodiscard]] int descriptor() const { return m_pipe[0]; }

private:
    std::array<int, 2> m_pipe{-1, -1};
};

} // namespace restaurant
