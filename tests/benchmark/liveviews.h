// All four views as the program runs them: each with its delivery line, its thread and its store.
#pragma once

#include "delivery/deliveryline.h"
#include "delivery/sharedlog.h"
#include "domain/restaurant.h"
#include "evening/storedlog.h"
#include "read/store/liveview.h"

#include <string>

namespace restaurant::bench {

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
        , m_line(feed, m_view,
                 [&log, logFile] { return log.sourceOver(std::make_unique<StoredLog>(logFile)); })
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
