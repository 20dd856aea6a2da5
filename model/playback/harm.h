// The harm ledger of a recording.
#pragma once

#include "recording.h"
#include "seenboards.h"

#include "read/harm/harmfold.h"

#include <cstdint>
#include <deque>

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

    Recording &m_recording;
    SeenBoards m_seen;
    HarmFold m_fold;
    Position m_head{}; ///< Of the log, before the next command.
    CommandNumber m_command{};
    ActivityNumber m_activity{};
    std::deque<CommandRecord> m_commands; ///< Read ahead.
    std::deque<RecordedActivity> m_activities;
};

/// Of all of it, up to its known end.
[[nodiscard]] HarmSummary harmOf(Recording &recording);

} // namespace restaurant
