#include "bentline.h"

#include <algorithm>
#include <iterator>

namespace restaurant {

BentLine::BentLine(ViewName view, Position shown, std::uint64_t seed)
    : m_view(view)
    , m_way(view, seed)
    , m_projector(view, shown, seed)
    , m_head(shown)
{
}

void BentLine::take(const LineItem &item, Instant due, Instant at)
{
    passTo(at);
    m_head = item.position;
    m_projector.expect(item);
    m_way.setOut(item, due, at);
    hear();
    passTo(at);
}

void BentLine::change(const LineChange &change, Instant at)
{
    passTo(at);
    std::visit([&](const auto &one) { apply(one, at); }, change);
    hear();
    passTo(at);
}

void BentLine::apply(const ViewBent &change, Instant at)
{
    if (isOfWay(change.bend.kind))
        m_way.bend(change.bend, at);
    else
        m_projector.bend(change.bend, at);
    if (isThrownAwayBy(change))
        static_cast<void>(m_projector.takeApplied());
}

void BentLine::apply(const ViewProtected &change, Instant at)
{
    m_projector.protect(change.to, at);
}

void BentLine::apply(const ParkedHandled &change, Instant /*at*/)
{
    m_projector.handle(change.event, change.how);
}

void BentLine::apply(const ViewRebuilt & /*change*/, Instant /*at*/)
{
    makeAnew();
}

void BentLine::apply(const RebuildBegan &change, Instant at)
{
    m_rebuilds.begin(change.takes, at);
}

void BentLine::apply(const RebuildEnded & /*change*/, Instant /*at*/)
{
    makeAnew();
}

void BentLine::makeAnew()
{
    m_way.clear();
    m_rebuilds.clear();
    m_projector.startOver(m_head);
    static_cast<void>(m_projector.takeApplied());
}

std::optional<RebuildBegan> BentLine::rebuildBegunBy(const std::string &who) const
{
    const bool waits = m_projector.isSingleFlight() && m_rebuilds.count() > 0;
    if (!isEmpty() || waits)
        return std::nullopt;
    const Duration takes = m_projector.pace() * number(m_head);
    return RebuildBegan{m_view, who, std::min(takes, Rebuilds::longest)};
}

/// What goes astray is in the log, for whoever looks there.
void BentLine::hear()
{
    for (const BentWay::Astray &astray : m_way.takeAstray())
        m_projector.miss(astray.item, astray.due);
    for (auto bent : {m_way.takeBent(), m_projector.takeBent()})
        std::move(bent.begin(), bent.end(), std::back_inserter(m_bent));
}

std::optional<Instant> BentLine::next() const
{
    const auto comes = m_way.next();
    const auto goesOn = m_projector.next();
    return comes && goesOn ? std::min(*comes, *goesOn) : comes ? comes : goesOn;
}

void BentLine::passTo(Instant now)
{
    for (auto due = next(); due && *due <= now; due = next())
        bringAt(std::max(*due, m_now));
    m_now = std::max(m_now, now);
}

void BentLine::bringAt(Instant now)
{
    m_now = now;
    m_projector.work(now);
    while (m_way.next() && *m_way.next() <= now) {
        m_projector.arrive(m_way.takeFirst());
        m_projector.work(now);
    }
    hear();
}

std::string BentLine::whyTooLate(const Bend &bend) const
{
    if (bend.event == Position{} || bend.event > m_head || m_way.has(bend.event))
        return {};
    if (!isOfWay(bend.kind) && m_projector.has(bend.event))
        return {};
    return "event " + std::to_string(number(bend.event)) + " is not on its way to the " +
           std::string(toWord(m_view)) + " view any more";
}

std::set<OrderId> BentLine::pending() const
{
    std::set<OrderId> orders;
    const auto add = [&](const LineItem &item) {
        if (item.order)
            orders.insert(*item.order);
    };
    m_way.forEach(add);
    m_projector.forEach(add);
    return orders;
}

ViewLineState BentLine::state() const
{
    constexpr std::ptrdiff_t mostTold = 200;
    ViewLineState state;
    state.view = m_view;
    m_way.addTo(state.active);
    m_projector.addTo(state);
    state.rebuilds = m_rebuilds.count();
    if (state.standsUntil && *state.standsUntil <= m_now)
        state.standsUntil.reset();
    const auto told = std::min(std::ssize(m_bent), mostTold);
    state.bent.assign(m_bent.end() - told, m_bent.end());
    const auto count = [&](const LineItem &) { ++state.onTheWay; };
    m_way.forEach(count);
    m_projector.forEach(count);
    return state;
}

} // namespace restaurant
