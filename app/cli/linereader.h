#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace restaurant::cli {

/// Reads lines from a file descriptor as they come: whoever sends many at once gets them handled
/// together, whoever sends one and waits gets his answer.
class LineReader
{
public:
    /// Longer lines are cut off here and passed on, for the scanner to refuse.
    static constexpr std::size_t longestLine = 64 * 1024 + 1;
    /// Nobody waits for the end of a line that has none: an endless device, say.
    static constexpr std::size_t longestWait = 64 * 1024 * 1024;

    /// The input ends, too, as soon as `stop` can be read.
    LineReader(int descriptor, int stop)
        : m_descriptor(descriptor)
        , m_stop(stop)
    {
    }

    /// The lines there are, without their ends; waits for the first. Empty at the end of input.
    /// A last line without an end counts. Throws std::runtime_error.
    [[nodiscard]] std::vector<std::string> read();

private:
    void split(const char *bytes, std::size_t count, std::vector<std::string> &lines);

    [[nodiscard]] bool isStopped() const;

    int m_descriptor;
    int m_stop;
    std::string m_begun;          ///< Of a line whose end has not come yet.
    std::size_t m_begunBytes = 0; ///< Of all of it.
    bool m_ended = false;
};

} // namespace restaurant::cli
