#pragma once

#include "delivery/eventfeed.h"
#include "evening/writeside.h"
#include "experiment/results/playedevening.h"

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

private:
    void published(const Batch<Happening> &batch) override;
    void count(const RecordedActivity &activity);

    WriteSide &m_writeSide;
    MeasuresBoard m_measures;
    EveningCounts m_counts;
};

} // namespace restaurant
