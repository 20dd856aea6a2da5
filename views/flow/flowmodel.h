#pragma once

#include "common/runningclock.h"
#include "domain/architecture.h"
#include "domain/service.h"
#include "flowbends.h"
#include "flowhistory.h"
#include "flowtraffic.h"
#include "flowtrail.h"
#include "read/progress.h"

#include <QObject>
#include <QString>

#include <array>
#include <functional>
#include <optional>
#include <set>

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
    using Wall = RunningClock::Wall;

    /// What has happened by `now` is drawn as it is at `shown`.
    struct Moment
    {
        Instant now{};
        Instant shown{};
        bool operator==(const Moment &) const = default;
    };

    explicit FlowModel(QObject *parent = nullptr);

    /// Another evening begins, whose log is called `store`, and whose views are brought what was
    /// recorded like this.
    void begin(const QString &store, const Deliveries &deliveries);
    /// When the views are brought what was recorded, in all that is known of the evening.
    void setDeliveries(const Deliveries &deliveries);
    /// Who may give commands in it; to be said behind begin().
    void setPeople(const FlowPeople &people);
    /// So many guests are inside.
    void setGuests(int guests);
    void setJson(FlowJson json) { m_json = std::move(json); }
    /// How the services work there.
    void setServices(const ServiceConditions &services);

    /// Commands handled after those that are known.
    void add(const std::vector<HandledCommand> &batch);
    /// These, instead of those that are known: in playback, where time went elsewhere.
    void replace(const std::vector<HandledCommand> &all);
    void setProgress(const ViewProgress &progress);
    /// Where the restaurant's clock stands; it may go back. See RunningClock::set().
    void setClock(Instant now, double speed, bool running);
    /// Whoever went to a moment wants it as it is then: what is only drawn longer than it takes has
    /// arrived.
    void settle();
    /// Lights this answer up, or none any more; another evening has none.
    void setTrail(std::optional<FlowTrail> trail);
    /// From now on this is the wall's clock: of a film, whose frames are not made as fast as they
    /// are shown.
    void setWall(std::function<Wall::time_point()> wall) { m_wall = std::move(wall); }
    [[nodiscard]] Wall::time_point wall() const { return m_wall(); }
    /// Whether a picture that shows it is seen. Where none is, nothing is drawn, and nothing waits
    /// for it.
    void setSeen(const QObject *by, bool seen);
    /// Every message takes three times as long.
    void setSlow(bool slow);
    /// The picture stands still, while the evening goes on.
    void setHeld(bool held);
    /// One message by itself, with what came of it: two seconds on each road, others dimmed.
    void follow(CommandNumber command);
    void endTrip();

    [[nodiscard]] const FlowHistory &history() const { return m_history; }
    [[nodiscard]] const FlowPeople &people() const { return m_people; }
    [[nodiscard]] int guests() const { return m_guests; }
    [[nodiscard]] const FlowJson &json() const { return m_json; }
    [[nodiscard]] const QString &store() const { return m_store; }
    /// What keeps the views in step now.
    [[nodiscard]] const Architecture &architecture() const { return m_times.architecture(m_now); }
    /// See FlowTimes, now.
    [[nodiscard]] bool hears(ViewName view) const { return m_times.hears(view, m_now); }
    [[nodiscard]] Duration delayOf(ViewName view) const { return m_times.to(view, m_now); }
    /// How late it is on purpose.
    [[nodiscard]] Duration latenessOf(ViewName view) const
    {
        return hears(view) ? delayOf(view) : Duration{};
    }
    /// Why it cannot be late on purpose; empty: it can.
    [[nodiscard]] QString whyNotLate(ViewName view) const;
    /// What becomes of an event on its way to a bent view; null: it came by the view's own line.
    [[nodiscard]] const BentMessage *fateOf(ViewName view, Position event) const
    {
        return m_bends.find(view, event);
    }
    [[nodiscard]] bool isBent(ViewName view) const { return m_bends.messagesTo(view); }
    /// When the view shows it (for the last time); nothing: never, as far as is known.
    [[nodiscard]] std::optional<Instant> comesTo(ViewName view, const RecordedEvent &event) const;
    /// In restaurant time it has not come to the view: it can still be bent.
    [[nodiscard]] bool isOnTheWay(ViewName view, const RecordedEvent &event) const;
    [[nodiscard]] const ServiceConditions &services() const { return m_services; }
    /// As it is drawn: what has not arrived in the picture is on the way. Of a view that was thrown
    /// away nothing is: `why` says so. The one source for the box of a view and for the header of
    /// its pane.
    [[nodiscard]] ViewProgress progress(ViewName view) const;
    /// What all boxes count.
    [[nodiscard]] const FlowCounts &counts() const { return m_counts; }
    [[nodiscard]] bool isSlow() const { return m_slow; }
    [[nodiscard]] bool isHeld() const { return m_held.has_value(); }
    [[nodiscard]] const FlowTimes &times() const { return m_times; }
    /// Restaurant seconds per second, as they were told last; 0: as fast as it goes.
    [[nodiscard]] double speed() const { return m_clock.speed(); }
    [[nodiscard]] bool isRunning() const { return m_clock.isRunning(); }
    /// Null: nothing is lit, and nothing dimmed.
    [[nodiscard]] const FlowTrail *trail() const { return m_trail ? &*m_trail : nullptr; }
    /// Of the history or the trail. Null: not known any more.
    [[nodiscard]] const HandledCommand *find(CommandNumber command) const;
    [[nodiscard]] const RecordedEvent *findEvent(const FlowMessage &message) const;
    /// Of the last setClock().
    [[nodiscard]] Instant now() const { return m_now; }
    /// The last command that had been handled by now(); null: none that is known.
    [[nodiscard]] const FlowHistory::Entry *last() const;

    /// What is drawn at this moment of the wall's clock.
    [[nodiscard]] Moment moment();
    /// At this moment, to which it brings counts() too.
    [[nodiscard]] FlowTraffic traffic();
    /// Of these, commands and events alone: not what an architecture carries to views that hear no
    /// events.
    [[nodiscard]] FlowTraffic messages();
    /// The message that is followed, if one is.
    [[nodiscard]] std::vector<FlowToken> trip();
    /// Of what is drawn, as it was asked for last.
    [[nodiscard]] const FlowSchedule &schedule() const { return m_schedule; }
    [[nodiscard]] bool isOnTrip() const { return m_trip.has_value(); }
    /// Whether traffic() will be another one in a moment, without any news.
    [[nodiscard]] bool isMoving(const FlowTraffic &traffic) const;

signals:
    /// Something is to be shown that was not before: to be looked at once a frame at most.
    void changed();
    void trailChanged();
    /// For whoever says how far a view is.
    void progressDrawn(const restaurant::ViewProgress &progress);

private:
    struct Trip
    {
        FlowHistory message; ///< Alone.
        Wall::time_point began;
    };
    [[nodiscard]] bool isSeen() const { return !m_seenBy.empty(); }
    [[nodiscard]] ViewProgress comeSoFar(ViewName view) const;
    [[nodiscard]] Duration shownLonger() const;
    /// On all roads, with all reactions, and with what a job brings.
    [[nodiscard]] Duration longestDrawn() const { return 7 * m_times.shortest; }
    [[nodiscard]] bool isFrozen() const { return m_held || m_stopped; }
    [[nodiscard]] Duration tripTime() const;
    void measure();
    void count();
    void count(const Moment &at, const FlowTimes &times);
    void tell(ViewName view);

    std::function<Wall::time_point()> m_wall = &Wall::now;
    FlowHistory m_history;
    FlowPeople m_people;
    int m_guests = 0;
    std::optional<FlowTrail> m_trail;
    FlowTimes m_times;
    FlowBends m_bends;
    FlowJson m_json;
    QString m_store;
    ServiceConditions m_services{};
    std::array<ViewProgress, allViews.size()> m_progress;
    std::array<bool, allViews.size()> m_isThere{}; ///< Not a view that nobody has added yet.
    RunningClock m_clock;
    Instant m_now{};
    Wall::time_point m_stoodSince{}; ///< At m_now, if the clock does not run.
    std::optional<Moment> m_stopped; ///< Where the evening was paused.
    std::optional<Moment> m_held;
    FlowSchedule m_schedule;
    std::optional<Duration> m_scheduledFor; ///< FlowTimes::shortest; nothing: there is news.
    FlowCounts m_counts;
    std::optional<Trip> m_trip;
    std::set<const QObject *> m_seenBy; ///< Pictures.
    bool m_slow = false;
};

} // namespace restaurant
