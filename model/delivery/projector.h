// What a view makes of what comes to it: it shows one event after the other, protected in this way
// or that.
#pragma once

#include "delivery/bentway.h"
#include "delivery/linestate.h"
#include "domain/bend.h"

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace restaurant {

/// An event that a view has shown, or has shown once more.
struct Applied
{
    Position position{};
    Instant at{};
    bool operator==(const Applied &) const = default;
};

/// Shows what comes, one after the other. What it has noted as shown, its checkpoint, is the
/// highest place that it has shown or passed over; that never goes back. A value without a clock:
/// whoever has it says what time it is, and asks next() when it goes on by itself.
class Projector
{
public:
    /// Everything up to `shown` was shown.
    Projector(ViewName view, Position shown, std::uint64_t seed)
        : m_rates(view, seed)
        , m_checkpoint(shown)
    {
    }

    void protect(const Protections &protections, Instant at);
    /// By rate, one event, or itself: see isOfWay().
    void bend(const Bend &bend, Instant at);
    /// What befalls this one by rate when it comes.
    void expect(const LineItem &item);
    /// An empty view passes over what comes: there is nothing to show it on.
    void arrive(const LineItem &item)
    {
        if (m_isEmpty)
            note(item.position);
        else
            m_inbox.push_back({item, false});
    }
    /// It is in the log and does not come as it should: from `due` on whoever looks finds it.
    void miss(const LineItem &item, Instant due);
    /// A parked event, or all.
    void handle(Position event, ParkedHandling how);
    /// Everything up to `shown` was shown again, in order.
    void startOver(Position shown);
    /// It was thrown away, and not started over since.
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }
    /// What a rebuild takes for each event.
    [[nodiscard]] Duration pace() const { return m_pace; }
    [[nodiscard]] bool isSingleFlight() const { return m_protections.singleFlight; }

    /// Shows what it can show at `now`, and looks into the log if it is time to.
    void work(Instant now);
    /// When it goes on by itself; nothing: once more comes, or somebody lets it.
    [[nodiscard]] std::optional<Instant> next() const;

    [[nodiscard]] std::vector<Applied> takeApplied() { return std::exchange(m_applied, {}); }
    [[nodiscard]] std::vector<BentEvent> takeBent() { return std::exchange(m_bent, {}); }
    [[nodiscard]] Position checkpoint() const { return m_checkpoint; }
    /// It was shown, passed over or parked.
    [[nodiscard]] bool isDone(Position event) const;
    /// It has come, and waits for its turn.
    [[nodiscard]] bool has(Position event) const;
    void addTo(ViewLineState &state) const;
    /// Calls `visit(item)` for each that it is still to show, and knows of.
    template <typename Visit> void forEach(Visit visit) const;

private:
    struct Come
    {
        LineItem item;
        bool isHandled = false; ///< Was parked: it waits for no turn any more.
    };
    struct Current
    {
        LineItem item;
        int attempts = 0;
    };
    struct Missed
    {
        LineItem item;
        Instant due{};
        bool isRead = false; ///< In the log: it has come.
    };
    struct Parked
    {
        LineItem item;
        ParkedEvent told;
        std::vector<LineItem> behind;
    };

    void throwAway(Duration pace);
    void forget();
    [[nodiscard]] bool isFree(Instant now) const;
    [[nodiscard]] bool hasWork() const { return m_current || !m_inbox.empty() || isHeldNext(); }
    [[nodiscard]] bool isHeldNext() const;
    [[nodiscard]] bool isAhead(const LineItem &item) const;
    [[nodiscard]] bool takeNext(Instant now);
    void take(const Come &come, Instant now);
    void parkOrBegin(const LineItem &item);
    void attempt(Instant now);
    [[nodiscard]] std::optional<BendKind> trouble(Instant now);
    void fail(BendKind why, Instant now);
    void giveUp(BendKind why, Instant now);
    void show(Instant now);
    void crash(Instant now);
    void note(Position event);
    [[nodiscard]] Parked *parkedWith(const LineItem &item);
    void free(Parked parked, ParkedHandling how, std::vector<Come> &freed);
    [[nodiscard]] Duration pauseAfter(int attempts) const;
    [[nodiscard]] std::optional<Instant> nextCheck() const;
    void readMissed(Position before, Instant now);
    void putFirst(const std::vector<Come> &come);
    void noteBent(BendKind kind, Instant at);

    Protections m_protections;
    Instant m_checksSince{};
    BendRates m_rates;
    Duration m_slow{}; ///< For each event.
    std::set<Position> m_poison;
    std::map<Position, Duration> m_crashes;  ///< It is down for so long.
    std::map<Position, Duration> m_busy;     ///< From the first attempt on.
    std::map<Position, Instant> m_busyUntil; ///< Of those that were tried.
    std::deque<Come> m_inbox;
    std::multimap<Position, LineItem> m_held; ///< Before their turn.
    std::map<Position, Missed> m_missed;
    std::optional<Current> m_current;
    std::map<Position, Parked> m_parked;
    Position m_checkpoint{};
    Instant m_freeAt{};
    Instant m_pausedUntil{};
    bool m_hasStopped = false;
    bool m_isEmpty = false;
    Duration m_pace{};
    std::vector<Applied> m_applied;
    std::vector<BentEvent> m_bent;
};

template <typename Visit> void Projector::forEach(Visit visit) const
{
    for (const Come &come : m_inbox)
        visit(come.item);
    for (const auto &[position, item] : m_held)
        visit(item);
    if (m_current)
        visit(m_current->item);
    for (const auto &[position, missed] : m_missed)
        if (m_protections.gaps && !missed.isRead)
            visit(missed.item);
    for (const auto &[position, parked] : m_parked) {
        if (!parked.told.isGone)
            visit(parked.item);
        for (const LineItem &item : parked.behind)
            visit(item);
    }
}

} // namespace restaurant
