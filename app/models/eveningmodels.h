#pragma once

#include "boardmodels.h"
#include "charts/figuresmodel.h"
#include "charts/querycosts.h"
#include "common/readers.h"
#include "evening/evening.h"
#include "floor/floormodels.h"
#include "flow/flowmodel.h"
#include "harm/harmmodel.h"
#include "log/logmodel.h"
#include "log/looksmodel.h"
#include "story/storymodel.h"
#include "timeline/timelinemodel.h"

#include <QObject>
#include <QTimer>

namespace restaurant {

/// The item models of all panes. They live as long as the window; the evening that feeds them
/// comes and goes.
class EveningModels final : public QObject, public BoardModels
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EveningModels)
public:
    explicit EveningModels(QObject *parent = nullptr);

    /// Empties the models, makes them ready for what `info` says, and lets `evening` feed them
    /// until it is deleted.
    void follow(const Evening &evening, const EveningInfo &info);

    /// Where the clock stood when it was told last.
    [[nodiscard]] Instant now() const { return m_now; }

    FloorModels floor;
    FiguresModel figures;
    QueryCostsModel costs;
    LogModel log;
    LooksModel looks;
    Readers readers;
    TimelineModel timeline;
    FlowModel flow;
    HarmModel harm;
    StoryModel story{&floor, &flow};

private:
    void takeAlso(const ShownChanges<FloorBoard> &changes);
    void takeAlso(const ShownChanges<MeasuresBoard> &changes);
    /// Of other boards people work by them, or a pane itself hears.
    template <typename Other> void takeAlso(const Other & /*changes*/) {}
    void clear();
    void prepare(const EveningInfo &info);
    void setNow(Instant now);
    void setNowSoon(Instant now);
    void addMark(const CueMark &mark);
    void takeCue(const Cue &cue);
    void takeCommands(const std::vector<HandledCommand> &commands);
    void takeLooks(const LooksPage &page);
    void takePage(const LogPage &page);

    std::vector<CueMark> m_planned; ///< By the scenario.
    CommandNumber m_paged{};        ///< The last that a page of the past ended with.
    Instant m_now{};
    QTimer m_ages;
};

} // namespace restaurant
