// The harm ledger of a recording.
#pragma once

#include "bentfold.h"
#include "recording.h"
#include "retracing.h"

#include "read/harm/harmfold.h"

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>

namespace restaurant {

/// Follows a recording, finished or still written, and counts. Used in the thread of the recording,
/// which outlives it. Everything throws StoreError.
class RecordedHarm
{
public:
    explicit RecordedHarm(Recording &recording);
    RecordedHarm(const RecordedHarm &) = delete;
    RecordedHarm &operator=(const RecordedHarm &) = delete;

    /// Takes in so many commands and activities that follow, up to the known end of the recording.
    /// False: that is where it stands.
    bool takeSome(std::int64_t items);
    /// As far as it has come.
    [[nodiscard]] HarmSummary ledger() const { return m_fold.ledger(); }

private:
    /// What comes next is read ahead, so many at a time.
    static constexpr int atOnce = 256;

    [[nodiscard]] bool readOn();
    [[nodiscard]] bool isCommandNext() const;
    void takeOne();
    [[nodiscard]] std::optional<EventBoards::Any> bentAt(const SeenView &seen,
                                                         const Cursor &cursor);
    [[nodiscard]] EventBoards::Any retracedAt(Position shown, const Deliveries::Regime &regime,
                                              ViewName view);
    [[nodiscard]] HarmCause causeOf(ViewName view, const DocumentName &document);

    template <typename Board> using Bent = std::unique_ptr<BentFold<Board>>;

    Recording &m_recording;
    HarmFold m_fold;
    Position m_head{}; ///< Of the log, before the next command.
    CommandNumber m_command{};
    ActivityNumber m_activity{};
    std::deque<CommandRecord> m_commands; ///< Read ahead.
    std::deque<RecordedActivity> m_activities;
    std::unique_ptr<Retracing> m_retraced; ///< Where what keeps the views misses something.
    EventBoards::Each<Bent> m_bent;        ///< Where the line to a view was bent.
};

/// Of all of it, up to its known end.
[[nodiscard]] HarmSummary harmOf(Recording &recording);

} // namespace restaurant
