#include "notyet.h"

#include "domain/oneof.h"
#include "read/concerns.h"
#include "words/boardtext.h"

#include <algorithm>
#include <compare>
#include <set>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace restaurant {

namespace {

/// What an event says something new of.
struct Topic
{
    enum class Kind { Order, Table, Dish, Stock };
    Kind kind = Kind::Order;
    std::string key;
    auto operator<=>(const Topic &) const = default;
};

Topic topicOf(const Event &event)
{
    using Kind = Topic::Kind;
    const auto visit = []<typename Happened>(const Happened &e) -> Topic {
        if constexpr (OneOf<Happened, DishSoldOut, DishRestored>)
            return {Kind::Dish, e.dish.text()};
        else if constexpr (requires { e.dish; })
            return {Kind::Stock, e.dish.text()};
        else if constexpr (requires { e.order; })
            return {Kind::Order, std::to_string(number(e.order))};
        else if constexpr (requires { e.table; })
            return {Kind::Table, std::to_string(number(e.table))};
        else
            return {Kind::Table, std::to_string(number(e.to))};
    };
    return std::visit(visit, event);
}

/// Events that are not known, the newest first.
class Unknown
{
public:
    explicit Unknown(std::size_t most)
        : m_most(most)
    {
    }

    void add(const RecordedEvent &event)
    {
        ++m_all;
        m_first = &event;
        const Topic topic = topicOf(event.event);
        Events &events = topic.kind == Topic::Kind::Stock ? m_stock : m_others;
        if (events.size() < m_most && m_topics.insert(topic).second)
            events.push_back(&event);
    }

    [[nodiscard]] NotYet told() const
    {
        NotYet answer;
        if (!m_first)
            return answer;
        answer.since = m_first->at;
        answer.first = m_first->position;
        const Events chosen = inTheirOrder();
        for (const RecordedEvent *event : chosen)
            answer.told += BoardText::happened(*event);
        answer.more = m_all - std::ssize(chosen);
        return answer;
    }

private:
    using Events = std::vector<const RecordedEvent *>;

    [[nodiscard]] Events inTheirOrder() const
    {
        Events chosen = m_others;
        const std::size_t room = std::min(m_most - chosen.size(), m_stock.size());
        chosen.insert(chosen.end(), m_stock.begin(),
                      m_stock.begin() + static_cast<std::ptrdiff_t>(room));
        std::sort(chosen.begin(), chosen.end(), [](const RecordedEvent *a, const RecordedEvent *b) {
            return a->position < b->position;
        });
        return chosen;
    }

    std::size_t m_most;
    std::int64_t m_all = 0;
    const RecordedEvent *m_first = nullptr;
    std::set<Topic> m_topics; ///< Of which the latest event is among those to be told.
    Events m_others;
    Events m_stock;
};

} // namespace

QString NotYet::text() const
{
    return BoardText::notKnown(told, more);
}

NotYet notYetOn(ViewName view, Position known, const FlowHistory &history, Instant now,
                std::size_t most)
{
    Unknown unknown(most);
    for (std::size_t i = history.upTo(now); i-- > 0;) {
        const FlowHistory::Entry &entry = history.entries()[i];
        if (entry.head <= known)
            break;
        const auto &events = entry.handled.outcome.events;
        for (auto event = events.rbegin(); event != events.rend(); ++event)
            if (event->position > known && mayShow(view, event->event))
                unknown.add(*event);
    }
    return unknown.told();
}

} // namespace restaurant
