#pragma once

#include "evening/mailbox.h"
#include "evening/worker.h"
#include "inspection/inspection.h"

#include <cstddef>
#include <functional>
#include <string>

namespace restaurant {

/// Looks into the files of a running evening for somebody who watches, in a thread of its own: it
/// writes nothing, holds nobody back, and rests while nobody watches. `notify` is called in its
/// thread when there is news.
class Inspector
{
public:
    /// `log` is the .restaurant file, absolute.
    Inspector(std::string log, std::function<void()> notify);
    ~Inspector() = default;
    Q_DISABLE_COPY_MOVE(Inspector)

    /// False: too much is waiting, nothing was put.
    [[nodiscard]] bool ask(InspectionRequest request) { return m_worker.put(std::move(request)); }
    [[nodiscard]] Tray<InspectionAnswer> &news() { return m_news; }

    /// Why it has ended.
    [[nodiscard]] Tray<std::string> &failed() { return m_failed; }

private:
    static constexpr std::size_t room = 64;

    void work(Worker<InspectionRequest> &worker);

    const std::string m_log;
    const std::function<void()> m_notify;
    Tray<InspectionAnswer> m_news;
    Tray<std::string> m_failed;
    Worker<InspectionRequest> m_worker; ///< Last: its thread uses the above.
};

} // namespace restaurant
