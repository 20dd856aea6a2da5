#pragma once

#include "evening/audit.h"
#include "evening/mailbox.h"
#include "evening/worker.h"
#include "read/harm.h"

#include <functional>
#include <string>

namespace restaurant {

/// Counts the harm of an evening from its recording while that is written, in a thread of its own
/// that takes a twentieth of a processor at most. It reads and never writes. `notify` is called in
/// its thread when there is news.
class HarmWatch
{
public:
    /// `file` is the .restaurant file, absolute.
    HarmWatch(const std::string &file, std::function<void()> notify);
    ~HarmWatch() = default;
    Q_DISABLE_COPY_MOVE(HarmWatch)

    /// The ledger of all that is recorded, as far as it has been counted.
    [[nodiscard]] Latest<HarmSummary> &news() { return m_news; }
    /// Why it has ended.
    [[nodiscard]] Tray<std::string> &failed() { return m_failed; }

private:
    void work(Worker<NoRequest> &worker, const std::string &file);

    const std::function<void()> m_notify;
    Latest<HarmSummary> m_news;
    Tray<std::string> m_failed;
    Worker<NoRequest> m_worker; ///< Last: its thread uses the above.
};

} // namespace restaurant
