#pragma once

#include "common/runningclock.h"
#include "flowhistory.h"
#include "flowtraffic.h"
#include "flowtrail.h"
#include "read/progress.h"

#include <QObject>
#include <QString>

#include <array>
#include <functional>
#include <optional>

namespace restaurant {

/// How messages are written as JSON: the form is the log's business, which views do not know.
struct FlowJson
{
    std::function<QString(const Command &)> command;
    std::function<QString(const Event &)> event;
};

/// The road of the data as it stands at the present instant, live or in playback: what was handled
/// lately, how far each view is, and what is on its way between them. GUI thread.
class FlowModel final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlowModel)

public:
    explicit FlowModel(QObject *parent = nullptr);

    /// Another evening begins, whose log is called `store`, and whose views hear of an event so
    /// much later than it was written.
    void begin(const QString &store, const std::array<Duration, allViews.size()> &delays);
    void setJson(FlowJson json) { m_json = std::move(json); }

    /// Commands handled after those that are known.
    void add(const std::vector<HandledCommand> &batch);
    /// These, instead of those that are known: in playback, where time went elsewhere.
    void replace(const std::vector<HandledCommand> &all);
    void setProgress(const ViewProgress &progress);
    /// Where the restaurant's clock stands; it may go back. See RunningClock::set().
    void setClock(Instant now, double speed, bool running);
    /// Lights this answer up, or none any more; another evening has none.
    void setTrail(std::optional<FlowTrail> trail);

    [[nodiscard]] const FlowHistory &history() const { return m_history; }
    [[nodiscard]] const FlowJson &json() const { return m_json; }
    [[nodiscard]] const QString &store() const { return m_store; }
    [[nodiscard]] const ViewProgress &progress(ViewName view) const
    {
        return m_progress[static_cast<std::size_t>(view)];
    }
    [[nodiscard]] const FlowTimes &times() const { return m_times; }
    /// Null: nothing is lit, and nothing dimmed.
    [[nodiscard]] const FlowTrail *trail() const { return m_trail ? &*m_trail : nullptr; }
    /// Of the history or the trail. Null: not known any more.
    [[nodiscard]] const HandledCommand *find(CommandNumber command) const;
    [[nodiscard]] const RecordedEvent *findEvent(const FlowMessage &message) const;
    /// Of the last setClock().
    [[nodiscard]] Instant now() const { return m_now; }
    /// The last command that had been handled by now(); null: none that is known.
    [[nodiscard]] const FlowHistory::Entry *last() const;

    /// At this moment of the wall's clock.
    [[nodiscard]] FlowTraffic traffic();
    /// Whether traffic() will be another one in a moment, without any news.
    [[nodiscard]] bool isMoving(const FlowTraffic &traffic) const;

signals:
    /// Something is to be shown that was not before: to be looked at once a frame at most.
    void changed();
    void trailChanged();

private:
    using Wall = std::chrono::steady_clock;
    [[nodiscard]] Duration shownLonger() const;

    FlowHistory m_history;
    std::optional<FlowTrail> m_trail;
    FlowTimes m_times;
    FlowJson m_json;
    QString m_store;
    std::array<ViewProgress, allViews.size()> m_progress;
    RunningClock m_clock;
    Instant m_now{};
    Wall::time_point m_stoodSince{}; ///< At m_now, if the clock does not run.
};

} // namespace restaurant
