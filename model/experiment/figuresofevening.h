#pragma once

#include "delivery/eventfeed.h"
#include "evening/writeside.h"
#include "experiment/results/playedevening.h"
#include "playback/seenboards.h"
#include "read/harm/harmfold.h"

#include <deque>
#include <vector>

namespace restaurant {

/// What an evening comes to while it is played: hears of its story, and is given what each group
/// brought. In the write side's thread; the write side outlives it.
class FiguresOfEvening final : private FeedListener<Happening>
{
public:
    explicit FiguresOfEvening(WriteSide &writeSide);
    ~FiguresOfEvening() override;
    Q_DISABLE_COPY_MOVE(FiguresOfEvening)

    void take(const WriteSide::Advance &done);
    /// By now, without costs.
    [[nodiscard]] PlayedEvening played();
    /// By now, as that of a recording: see RecordedHarm.
    [[nodiscard]] HarmSummary ledger() const { return m_harm.ledger(); }

private:
    [[nodiscard]] CarriedLog log();
    void published(const Batch<Happening> &batch) override;
    void count(const RecordedActivity &activity);
    void takeHarm(std::vector<HandledCommand> commands);

    WriteSide &m_writeSide;
    MeasuresBoard m_measures;
    EveningCounts m_counts;
    std::vector<RecordedEvent> m_log;          ///< For the ledger, which looks back.
    std::deque<RecordedActivity> m_activities; ///< Published, and not in the ledger yet.
    SeenBoards m_seen;
    HarmFold m_harm;
    Position m_head{}; ///< Of the log before the next command.
};

} // namespace restaurant
