#include "cli/linereader.h"

#include "cli/standardstreams.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <poll.h>
#include <stdexcept>
#include <unistd.h>

namespace restaurant::cli {

std::vector<std::string> LineReader::read()
{
    std::array<char, 64 * 1024> bytes;
    std::vector<std::string> lines;
    while (lines.empty() && !m_ended && !isStopped()) {
        const ssize_t count = ::read(m_descriptor, bytes.data(), bytes.size());
        if (count < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (count < 0)
            throw std::runtime_error(whyUnreadable(errno));
        split(bytes.data(), static_cast<std::size_t>(count), lines);
        if (count == 0) {
            m_ended = true;
            if (!m_begun.empty())
                lines.push_back(std::move(m_begun));
        }
    }
    return lines;
}

/// Waits until there is something to read, or a reason to stop.
bool LineReader::isStopped() const
{
    std::array<pollfd, 2> either{{{m_descriptor, POLLIN, 0}, {m_stop, POLLIN, 0}}};
    while (::poll(either.data(), either.size(), -1) < 0 && errno == EINTR)
        continue; // the signal has made the second readable
    return either[1].revents != 0;
}

void LineReader::split(const char *bytes, std::size_t count, std::vector<std::string> &lines)
{
    const char *const end = bytes + count;
    while (bytes != end) {
        const char *const lineEnd = std::find(bytes, end, '\n');
        const std::size_t room = longestLine - std::min(longestLine, m_begun.size());
        m_begun.append(bytes, std::min(room, static_cast<std::size_t>(lineEnd - bytes)));
        m_begunBytes += static_cast<std::size_t>(lineEnd - bytes);
        if (m_begunBytes > longestWait)
            throw std::runtime_error("standard input: a line has more than 64 MiB");
        if (lineEnd == end)
            return;
        lines.push_back(std::move(m_begun));
        m_begun.clear();
        m_begunBytes = 0;
        bytes = lineEnd + 1;
    }
}

} // namespace restaurant::cli
