#include "bentway.h"

#include "delivery/chance.h"
#include "domain/orderof.h"

#include <algorithm>
#include <utility>

namespace restaurant {

namespace {

/// What a draw is for, besides the kinds of bends.
constexpr std::uint64_t howMuchLater = 100;

bool isLost(BendKind kind)
{
    return kind == BendKind::Drop || kind == BendKind::Unpublished;
}

} // namespace

LineItem itemOf(const RecordedEvent &event)
{
    return {event.position, event.command, orderOf(event.event)};
}

BendRates::BendRates(ViewName view, std::uint64_t seed)
    : m_seed(drawFor(seed, static_cast<std::uint64_t>(view), 0))
{
}

/// A crash between writing and publishing befalls all that came of one command.
const Bend *BendRates::hits(BendKind kind, const LineItem &item) const
{
    constexpr std::uint64_t all = 1000;
    const Bend &rate = m_rates[static_cast<std::size_t>(kind)];
    if (rate.perMille == 0)
        return nullptr;
    const std::int64_t owner =
        kind == BendKind::Unpublished ? number(item.command) : number(item.position);
    const auto drawn = drawFor(m_seed, static_cast<std::uint64_t>(kind), owner) % all;
    return drawn < static_cast<std::uint64_t>(rate.perMille) ? &rate : nullptr;
}

void BendRates::addTo(std::vector<Bend> &active) const
{
    std::copy_if(m_rates.begin(), m_rates.end(), std::back_inserter(active),
                 [](const Bend &rate) { return rate.perMille > 0; });
}

std::optional<Bend> BentWay::planned(Position event)
{
    const auto found = m_planned.find(event);
    if (found == m_planned.end())
        return std::nullopt;
    return m_planned.extract(found).mapped();
}

/// What is wanted of this very event comes before chance, and what loses it before all else.
std::optional<Bend> BentWay::bendOf(const LineItem &item)
{
    if (auto bend = planned(item.position))
        return bend;
    const bool comesAfterSwapped = std::any_of(m_waiting.begin(), m_waiting.end(),
                                               [](const auto &one) { return one.comesBehind; });
    for (const BendKind kind : {BendKind::Unpublished, BendKind::Drop, BendKind::Duplicate,
                                BendKind::Swap, BendKind::LostWakeUp, BendKind::Delay}) {
        const Bend *hit = m_rates.hits(kind, item);
        if (hit && !(kind == BendKind::Swap && comesAfterSwapped))
            return *hit;
    }
    return std::nullopt;
}

void BentWay::setOut(const LineItem &item, Instant due, Instant at)
{
    m_last = item.position;
    const Sent sent{item, due, due};
    if (item.command == m_unpublished && m_unpublished != CommandNumber{}) {
        m_bent.push_back({item.position, BendKind::Unpublished, at});
        return goAstray(item, due);
    }
    if (const auto bend = bendOf(item))
        setOutBent(*bend, sent, at);
    else
        send(sent);
    while (const auto more = planned(item.position))
        bendSent(*more, at);
}

void BentWay::setOutBent(const Bend &bend, const Sent &sent, Instant at)
{
    m_bent.push_back({sent.item.position, bend.kind, at});
    if (bend.kind == BendKind::Unpublished)
        m_unpublished = sent.item.command;
    if (bend.kind == BendKind::Duplicate) {
        send(sent);
        insert({sent.item, sent.due + bend.by, sent.base});
    } else if (bend.kind == BendKind::Delay) {
        send({sent.item, sent.due + delayOf(bend, sent.item.position), sent.base});
        goAstray(sent.item, sent.base);
    } else {
        if (!isLost(bend.kind))
            m_waiting.push_back({sent.item, sent.base, bend.kind == BendKind::Swap});
        goAstray(sent.item, sent.base);
    }
}

/// Whoever has waited for it comes with it.
void BentWay::send(const Sent &sent)
{
    const std::vector<Waiting> waiting = std::exchange(m_waiting, {});
    for (const bool behind : {false, true}) {
        if (behind)
            insert(sent);
        for (const Waiting &one : waiting)
            if (one.comesBehind == behind)
                insert({one.item, sent.due, one.base});
    }
}

BentWay::Place BentWay::insert(const Sent &sent)
{
    const auto place = std::upper_bound(m_sent.begin(), m_sent.end(), sent.due,
                                        [](Instant due, const Sent &one) { return due < one.due; });
    return m_sent.insert(place, sent);
}

Duration BentWay::delayOf(const Bend &bend, Position event) const
{
    if (bend.spread == Duration{})
        return bend.by;
    const auto width = static_cast<std::uint64_t>(2 * bend.spread.count() + 1);
    const auto drawn = drawFor(m_rates.seed(), howMuchLater, number(event)) % width;
    return bend.by - bend.spread + Duration(static_cast<Duration::rep>(drawn));
}

void BentWay::bend(const Bend &bend, Instant at)
{
    if (bend.event == Position{})
        m_rates.set(bend);
    else if (bend.event > m_last)
        m_planned.emplace(bend.event, bend);
    else
        bendSent(bend, at);
}

BentWay::Place BentWay::find(Position event)
{
    return std::find_if(m_sent.begin(), m_sent.end(),
                        [event](const Sent &one) { return one.item.position == event; });
}

void BentWay::bendSent(const Bend &bend, Instant at)
{
    if (isLost(bend.kind))
        return lose(bend, at);
    const Place found = find(bend.event);
    if (found == m_sent.end())
        return;
    m_bent.push_back({bend.event, bend.kind, at});
    Sent sent = *found;
    if (bend.kind == BendKind::Duplicate) {
        sent.due += bend.by;
        insert(sent);
        return;
    }
    goAstray(sent.item, std::max(sent.base, at));
    if (bend.kind != BendKind::Delay)
        return putBack(found, bend.kind);
    m_sent.erase(found);
    sent.due = std::max(at, sent.due + delayOf(bend, bend.event));
    insert(sent);
}

/// Behind the one that comes next, or with it.
void BentWay::putBack(Place sent, BendKind kind)
{
    const Sent moved = *sent;
    const bool comesBehind = kind == BendKind::Swap;
    Place next = m_sent.erase(sent);
    if (next == m_sent.end()) {
        m_waiting.push_back({moved.item, moved.base, comesBehind});
        return;
    }
    const Instant due = next->due;
    m_sent.insert(comesBehind ? std::next(next) : next, {moved.item, due, moved.base});
}

/// All copies of it; of one that was not published, of all that came of the same command.
void BentWay::lose(const Bend &bend, Instant at)
{
    CommandNumber command{};
    forEach([&](const LineItem &item) {
        if (item.position == bend.event && bend.kind == BendKind::Unpublished)
            command = item.command;
    });
    const auto isLostToo = [&](const auto &one) {
        return one.item.position == bend.event ||
               (command != CommandNumber{} && one.item.command == command);
    };
    const auto loseFrom = [&](auto &list) {
        for (const auto &one : list) {
            if (!isLostToo(one))
                continue;
            m_bent.push_back({one.item.position, bend.kind, at});
            goAstray(one.item, std::max(one.base, at));
        }
        std::erase_if(list, isLostToo);
    };
    loseFrom(m_sent);
    loseFrom(m_waiting);
}

void BentWay::clear()
{
    m_sent.clear();
    m_waiting.clear();
}

std::optional<Instant> BentWay::next() const
{
    return m_sent.empty() ? std::nullopt : std::optional(m_sent.front().due);
}

LineItem BentWay::takeFirst()
{
    LineItem first = std::move(m_sent.front().item);
    m_sent.erase(m_sent.begin());
    return first;
}

bool BentWay::has(Position event) const
{
    bool is = false;
    forEach([&](const LineItem &item) { is = is || item.position == event; });
    return is;
}

void BentWay::addTo(std::vector<Bend> &active) const
{
    m_rates.addTo(active);
    for (const auto &one : m_planned)
        active.push_back(one.second);
}

} // namespace restaurant
