#pragma once

#include "read/progress.h"

#include <QCoreApplication>
#include <QString>

namespace restaurant {

/// Behind for so long that what the view shows may mislead somebody.
[[nodiscard]] bool isStale(const ViewProgress &progress);

/// The sentence with which a delay is recorded: "From now on the status view hears of events 0:30
/// late".
[[nodiscard]] QString delayWish(ViewName view, Duration delay);

/// What a view's header says of its progress, in words.
class ProgressText
{
    Q_DECLARE_TR_FUNCTIONS(ProgressText)

public:
    /// What a view that is followed is instead of late (ViewProgress::why): so many rebuilds run.
    [[nodiscard]] static QString thrownAway(int rebuilds);
    /// "at 1 284 · up to date", "at 1 281 · 3 events, 0:48 behind", "rebuilding 43 %, 2 s left",
    /// "stopped at 211: reason", "at 1 281 · 3 on the way" while the picture tells of them. How
    /// long is told in restaurant time.
    [[nodiscard]] static QString line(const ViewProgress &progress);
    /// Why it is behind: because it is late on purpose, or because this machine is busy. Empty:
    /// it is not.
    [[nodiscard]] static QString reason(const ViewProgress &progress);
    /// "read view", "stale", "thrown away", "rebuilding", "stopped": one or two words for a pill.
    [[nodiscard]] static QString word(const ViewProgress &progress);
    /// Why a view that is kept in step in another way than by the log cannot be late on purpose.
    [[nodiscard]] static QString whyNotLate();
};

} // namespace restaurant
