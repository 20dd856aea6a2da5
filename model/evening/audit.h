#pragma once

#include "delivery/deliveries.h"
#include "evening/worker.h"
#include "playback/retracing.h"
#include "read/audit/storeaudit.h"
#include "read/finding.h"
#include "read/store/viewfile.h"
#include "store/logreader.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace restaurant {

struct Restaurant;

/// Whose read stores are audited.
struct AuditedEvening
{
    std::string file; ///< The .restaurant file.
    LogIdentity log;
    const Restaurant *restaurant = nullptr; ///< Outlives the audit.
    Deliveries::Regime regime;              ///< What keeps the views in step.
};

/// What the views show, place by place, under an architecture that misses something. Used in one
/// thread. Throws StoreError.
class FlawedViews
{
public:
    /// `evening.restaurant` outlives it.
    explicit FlawedViews(const AuditedEvening &evening)
        : m_evening(evening)
    {
    }
    /// Nothing: the place lies before that architecture's time.
    [[nodiscard]] std::optional<EventBoards::Any> at(ViewName view, Position position);
    /// What befell the events on their way to the view, by now.
    [[nodiscard]] std::vector<BentEvent> bentOf(ViewName view) const;
    /// A store of the evening, with all that is known of the flaws of what keeps it; this outlives
    /// whoever audits it.
    [[nodiscard]] AuditedStore storeOf(ViewName view);

private:
    const AuditedEvening m_evening;
    std::unique_ptr<LogReader> m_log;
    std::unique_ptr<Retracing> m_retraced;
};

/// Audits the read stores of an evening for as long as it lives, one view after the other, in a
/// thread of its own that takes a twentieth of a processor at most. It reads and never writes.
class Audit
{
public:
    /// Called in the audit's thread: after each look at a view, and while it rests every two
    /// seconds with what it knows of all, so that silence means that it has stopped.
    using Tell = std::function<void(const AuditState &)>;

    Audit(AuditedEvening evening, Tell tell);

private:
    Worker<NoRequest> m_worker;
};

/// How long a thread has to rest for the work it did, so that it never takes more than a twentieth
/// of a processor. What is not rested at once is owed.
class RestMeter
{
public:
    using Duration = std::chrono::microseconds;
    static constexpr Duration least = std::chrono::milliseconds(250);
    static constexpr Duration most = std::chrono::seconds(2);
    static constexpr int restForWork = 19; ///< Times as long as the work.

    /// What the thread that asks has used of a processor.
    [[nodiscard]] static Duration usedByThread();

    void worked(Duration work) { m_owed += restForWork * work; }
    /// What is still owed, in pieces of at most `most`; the first at least `least`.
    [[nodiscard]] Duration nextRest()
    {
        const Duration rest = std::clamp(m_owed, least, most);
        m_owed -= std::min(rest, m_owed);
        return rest;
    }
    [[nodiscard]] bool owesMore() const { return m_owed > Duration{}; }

private:
    Duration m_owed{};
};

/// Notices when the audit falls silent: then nobody may go on showing "right".
class AuditWatch
{
public:
    using Time = std::chrono::steady_clock::time_point;
    static constexpr std::chrono::seconds patience{10};

    /// Silence after "unknown" changes nothing.
    void heard(const AuditState &state, Time now)
    {
        std::optional<Heard> &last = m_last[static_cast<std::size_t>(state.view)];
        if (state.verdict == AuditState::Verdict::Unknown)
            last.reset();
        else
            last = Heard{state, now};
    }
    /// The views that nothing was heard of for too long, as unknown; each is told once.
    [[nodiscard]] std::vector<AuditState> fallenSilent(Time now)
    {
        std::vector<AuditState> silent;
        for (std::optional<Heard> &last : m_last) {
            if (!last || now - last->at < patience)
                continue;
            AuditState state = unaudited(last->state.view, "the audit has stopped");
            state.upTo = last->state.upTo;
            state.lastRun = last->state.lastRun;
            silent.push_back(std::move(state));
            last.reset();
        }
        return silent;
    }

private:
    struct Heard
    {
        AuditState state;
        Time at;
    };
    std::array<std::optional<Heard>, allViews.size()> m_last;
};

} // namespace restaurant
