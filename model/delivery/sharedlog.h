// Several lines that catch up with one log read it once.
#pragma once

#include "subscriber.h"

#include <deque>
#include <memory>
#include <mutex>

namespace restaurant {

/// Keeps what one line has read until the others have come by: whoever comes first to a stretch
/// reads it for all. Lines that begin at the same position and read as many events at a time share
/// all of it; the others read for themselves. To be used from any thread; outlives its sources.
class SharedLog
{
public:
    /// As many lines will ask for a source; until then nobody is known to be through.
    explicit SharedLog(std::size_t lines)
        : m_lines(lines)
    {
    }

    /// A source for one line, which reads through `own` what no other has read before it.
    [[nodiscard]] std::unique_ptr<LogSource> sourceOver(std::unique_ptr<LogSource> own);

private:
    class Source;
    using Events = std::shared_ptr<const std::vector<RecordedEvent>>;
    struct Stretch
    {
        Position after{};
        Events events; ///< As many as were asked for: a shorter stretch may grow.
    };

    [[nodiscard]] Events read(Source &source, Position after, std::size_t atMost);
    [[nodiscard]] Events find(Position after, std::size_t atMost) const;
    void keep(Position after, Events events);
    void forgetWhatAllHave();
    void remove(const Source &source);

    static constexpr std::size_t mostStretches = 128; ///< A line further behind reads for itself.
    const std::size_t m_lines;
    std::mutex m_mutex; ///< Held while one line reads: the others want the same stretch.
    std::deque<Stretch> m_stretches;
    std::vector<const Source *> m_sources;
};

} // namespace restaurant
