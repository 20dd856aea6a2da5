// What has been sent to one view and has not come to it, and what befalls it there.
#pragma once

#include "delivery/linestate.h"
#include "domain/bend.h"
#include "domain/event.h"

#include <array>
#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace restaurant {

/// All that the way to a view knows of an event.
struct LineItem
{
    Position position{};
    CommandNumber command{};      ///< That it came of.
    std::optional<OrderId> order; ///< That it is about.
    bool operator==(const LineItem &) const = default;
};
[[nodiscard]] LineItem itemOf(const RecordedEvent &event);

/// It befalls an event before it comes to the projector; else the projector with it.
[[nodiscard]] constexpr bool isOfWay(BendKind kind)
{
    return kind == BendKind::Delay || kind == BendKind::Drop || kind == BendKind::Duplicate ||
           kind == BendKind::Swap || kind == BendKind::LostWakeUp || kind == BendKind::Unpublished;
}

/// By rate, of each kind.
class BendRates
{
public:
    BendRates(ViewName view, std::uint64_t seed);
    void set(const Bend &bend) { m_rates[static_cast<std::size_t>(bend.kind)] = bend; }
    /// Null: it does not befall this one.
    [[nodiscard]] const Bend *hits(BendKind kind, const LineItem &item) const;
    /// Those that befall anything, for whoever is told.
    void addTo(std::vector<Bend> &active) const;
    /// For what is drawn besides.
    [[nodiscard]] std::uint64_t seed() const { return m_seed; }

private:
    std::uint64_t m_seed;
    std::array<Bend, allBendKinds.size()> m_rates{};
};

/// Events on their way, by when they come; who comes behind the next one, or is woken by it, waits
/// for it. A value without a clock: whoever has it says what time it is.
class BentWay
{
public:
    BentWay(ViewName view, std::uint64_t seed)
        : m_rates(view, seed)
    {
    }

    /// The next event of the log, recorded at `at`: it would come at `due`.
    void setOut(const LineItem &item, Instant due, Instant at);
    /// By rate, or one that is on its way or still to set out.
    void bend(const Bend &bend, Instant at);
    /// Nothing is on its way any more.
    void clear();

    /// When the next one comes; nothing: none does by itself.
    [[nodiscard]] std::optional<Instant> next() const;
    /// It. There must be one.
    [[nodiscard]] LineItem takeFirst();
    /// A copy of it is still to come.
    [[nodiscard]] bool has(Position event) const;

    /// What will not come when it should, or not at all, since the last call: who looks in the log
    /// finds it.
    struct Astray
    {
        LineItem item;
        Instant due{};
    };
    [[nodiscard]] std::vector<Astray> takeAstray() { return std::exchange(m_astray, {}); }
    [[nodiscard]] std::vector<BentEvent> takeBent() { return std::exchange(m_bent, {}); }
    void addTo(std::vector<Bend> &active) const;
    /// Calls `visit(item)` for each copy that is still to come.
    template <typename Visit> void forEach(Visit visit) const
    {
        for (const Sent &sent : m_sent)
            visit(sent.item);
        for (const Waiting &waiting : m_waiting)
            visit(waiting.item);
    }

private:
    struct Sent
    {
        LineItem item;
        Instant due{};  ///< When it comes,
        Instant base{}; ///< and when it should have.
    };
    struct Waiting
    {
        LineItem item;
        Instant base{};
        bool comesBehind = false; ///< The next one; else just before it.
    };
    using Place = std::deque<Sent>::iterator;

    [[nodiscard]] std::optional<Bend> bendOf(const LineItem &item);
    [[nodiscard]] std::optional<Bend> planned(Position event);
    void setOutBent(const Bend &bend, const Sent &sent, Instant at);
    void send(const Sent &sent);
    Place insert(const Sent &sent);
    [[nodiscard]] Place find(Position event);
    void bendSent(const Bend &bend, Instant at);
    void putBack(Place sent, BendKind kind);
    void lose(const Bend &bend, Instant at);
    void goAstray(const LineItem &item, Instant due) { m_astray.push_back({item, due}); }
    [[nodiscard]] Duration delayOf(const Bend &bend, Position event) const;

    BendRates m_rates;
    std::multimap<Position, Bend> m_planned; ///< Of single events that have not set out yet.
    CommandNumber m_unpublished{};           ///< Nothing that came of it is sent.
    Position m_last{};                       ///< Set out last.
    std::deque<Sent> m_sent;                 ///< By when they come.
    std::vector<Waiting> m_waiting;          ///< For the next one.
    std::vector<Astray> m_astray;
    std::vector<BentEvent> m_bent;
};

} // namespace restaurant
