// All four views as the program runs them: each with its delivery line, its thread and its store.
#pragma once

#include "delivery/deliveryline.h"
#include "delivery/sharedlog.h"
#include "domain/restaurant.h"
#include "read/store/liveview.h"
#include "write/logreader.h"

#include <string>

namespace restaurant::bench {

/// Reads a store file for a delivery line.
class ReaderSource final : public LogSource
{
public:
    explicit ReaderSource(const std::string &file)
        : m_reader(file)
    {
    }
    std::vector<RecordedEvent> read(Position after, std::size_t atMost) override
    {
        return m_reader.read(after, static_cast<int>(atMost));
    }
    Position head() override { return m_reader.head(); }

private:
    LogReader m_reader;
};

/// One view of a log, with its line.
template <typename Board> class RunningView
{
public:
    /// `viewFile` empty: in memory only.
    RunningView(EventFeed &feed, SharedLog &log, const Restaurant &restaurant,
                const std::string &logFile, const std::string &viewFile,
                ViewListener<Board> listener = {})
        : m_view(restaurant, {viewFile, {LogReader(logFile).header().store, 1}},
                 std::move(listener))
        , m_line(feed, m_view, [&log, logFile] {
            return log.sourceOver(std::make_unique<ReaderSource>(logFile));
        })
    {
    }
    /// False: it stopped, or does not come to an end.
    [[nodiscard]] bool waitUntilSaved(Position position) { return m_line.waitUntilSaved(position); }
    [[nodiscard]] bool waitUntil(Position position) { return m_line.waitUntil(position); }

private:
    LiveView<Board> m_view;
    DeliveryLine m_line;
};

} // namespace restaurant::bench
