#pragma once

#include "read/auditstate.h"

#include <array>
#include <optional>
#include <vector>

namespace restaurant {

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
            AuditState state;
            state.view = last->state.view;
            state.upTo = last->state.upTo;
            state.lastRun = last->state.lastRun;
            state.why = "the audit has stopped";
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
