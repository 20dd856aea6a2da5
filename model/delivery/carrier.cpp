#include "carrier.h"

#include <algorithm>
#include <stdexcept>

namespace restaurant {
namespace {

Position next(Position position)
{
    return Position{number(position) + 1};
}

/// Places are dense: so many items span so many places, or one is missing.
template <typename Item> bool isWhole(std::span<const Item> items)
{
    const auto spanned = number(placeOf(items.back())) - number(placeOf(items.front())) + 1;
    return spanned == static_cast<std::int64_t>(items.size());
}

template <typename Item> std::span<const Item> behind(std::span<const Item> items, Position seen)
{
    const auto known = number(seen) - number(placeOf(items.front())) + 1;
    return items.subspan(static_cast<std::size_t>(known));
}

template <typename Item> std::span<const Item> upTo(std::span<const Item> items, Position limit)
{
    const auto allowed = number(limit) - number(placeOf(items.front())) + 1;
    const auto count = std::clamp<std::int64_t>(allowed, 0, std::ssize(items));
    return items.first(static_cast<std::size_t>(count));
}

} // namespace

template <typename Item>
Carrier<Item>::Carrier(SubscriberTo<Item> &subscriber, MakeSource makeSource,
                       const LinePolicy &policy, CarrierMaster &master)
    : m_subscriber(subscriber)
    , m_makeSource(std::move(makeSource))
    , m_policy(policy)
    , m_master(master)
{
}

template <typename Item> void Carrier<Item>::begin()
{
    m_source = m_makeSource();
    const Position head = m_source->head();
    m_subscriber.start(head);
    m_master.raiseHead(head);
    m_hasBegun = true;
}

template <typename Item> void Carrier<Item>::finish() noexcept
{
    m_subscriber.finish();
    m_source.reset();
}

template <typename Item> void Carrier<Item>::deliver(std::span<const Item> items)
{
    const Position seen = m_subscriber.checkpoint();
    if (placeOf(items.back()) <= seen)
        return;
    if (placeOf(items.front()) > next(seen) || !isWhole(items))
        return catchUp();
    const std::span<const Item> due = upTo(behind(items, seen), m_master.limit());
    if (due.empty())
        return;
    try {
        m_subscriber.deliver(due);
    } catch (const std::exception &) {
        deliverOneByOne();
        return catchUp();
    }
    m_master.arrived();
}

template <typename Item> void Carrier<Item>::catchUp()
{
    m_cameALongWay = isLongWay(m_subscriber.checkpoint());
    if (m_cameALongWay)
        m_subscriber.catchingUp();
    try {
        readToTheEnd();
    } catch (...) {
        if (m_cameALongWay)
            m_subscriber.caughtUp();
        throw;
    }
    if (m_cameALongWay)
        m_subscriber.caughtUp();
    m_master.arrived();
}

template <typename Item> void Carrier<Item>::readToTheEnd()
{
    const Position from = m_subscriber.checkpoint();
    const auto since = std::chrono::steady_clock::now();
    bool more = true;
    while (more && !m_master.isInterrupted()) {
        try {
            more = readAndDeliver(m_policy.batch);
        } catch (const std::exception &) {
            deliverOneByOne();
        }
        if (m_cameALongWay)
            m_master.underWay(from, since);
    }
}

template <typename Item> bool Carrier<Item>::readAndDeliver(std::size_t atMost)
{
    const Position seen = m_subscriber.checkpoint();
    const Position limit = m_master.limit();
    if (seen >= limit)
        return false;
    const std::vector<Item> items = m_source->read(seen, atMost);
    if (items.empty())
        return false;
    if (placeOf(items.front()) != next(seen) || !isWhole(std::span(items)))
        throw std::runtime_error("The log has no event " + std::to_string(number(next(seen))) +
                                 ".");
    m_master.raiseHead(placeOf(items.back()));
    m_subscriber.deliver(upTo(std::span(items), limit));
    return true;
}

/// After a failure: finds the item that is to blame, tries it again and then gives up. Comes back
/// earlier when as many items as usual went well.
template <typename Item> void Carrier<Item>::deliverOneByOne()
{
    int failures = 0;
    for (std::size_t tried = 0; tried < m_policy.batch && !m_master.isInterrupted(); ++tried) {
        try {
            if (!readAndDeliver(1))
                return;
            failures = 0;
        } catch (const std::exception &) {
            if (++failures > m_policy.retries)
                throw;
            m_master.rest();
        }
    }
}

template <typename Item> bool Carrier<Item>::isLongWay(Position from) const
{
    const Position to = std::min(m_master.head(), m_master.limit());
    return number(to) - number(from) > static_cast<std::int64_t>(m_policy.longWay);
}

template class Carrier<RecordedEvent>;
template class Carrier<Happening>;

} // namespace restaurant
