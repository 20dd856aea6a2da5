#pragma once

#include "domain/service.h"
#include "evening/mailbox.h"
#include "evening/worker.h"
#include "read/composed.h"

#include <cstddef>
#include <functional>
#include <string>

namespace restaurant {

struct ComposeOrder
{
    OrderId order{};
    ServiceConditions services{}; ///< Those that are stopped answer nothing.
};

/// Puts an order's details together from the services of a running evening, in a thread of its own
/// and over connections that can only read: it holds nobody back. `notify` is called in its thread
/// when there is news.
class Composer
{
public:
    /// `log` is the .restaurant file, absolute.
    Composer(std::string log, std::function<void()> notify);
    Q_DISABLE_COPY_MOVE(Composer)

    /// Of several orders that wait, the last is answered alone. False: too much is waiting.
    [[nodiscard]] bool ask(const ComposeOrder &request) { return m_worker.put(request); }
    [[nodiscard]] Tray<ComposedDetails> &news() { return m_news; }
    /// Why it has ended.
    [[nodiscard]] Tray<std::string> &failed() { return m_failed; }

private:
    static constexpr std::size_t room = 64;

    void work(Worker<ComposeOrder> &worker);

    const std::string m_log;
    const std::function<void()> m_notify;
    Tray<ComposedDetails> m_news;
    Tray<std::string> m_failed;
    Worker<ComposeOrder> m_worker; ///< Last: its thread uses the above.
};

} // namespace restaurant
