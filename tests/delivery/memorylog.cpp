#include "memorylog.h"

#include <algorithm>
#include <stdexcept>

namespace restaurant::testing {

class MemoryLog::Source final : public LogSource
{
public:
    explicit Source(MemoryLog &log)
        : m_log(log)
    {
    }
    std::vector<RecordedEvent> read(Position after, std::size_t atMost) override
    {
        return m_log.read(after, atMost);
    }
    Position head() override { return m_log.head(); }

private:
    MemoryLog &m_log;
};

EventBatch MemoryLog::append(int count)
{
    const std::lock_guard lock(m_mutex);
    std::vector<RecordedEvent> added;
    for (int i = 0; i < count; ++i) {
        RecordedEvent event;
        event.position = Position{static_cast<std::int64_t>(m_events.size()) + 1};
        event.event = StockReceived{*DishId::from("soup"), 1, 1};
        m_events.push_back(event);
        added.push_back(event);
    }
    return std::make_shared<const std::vector<RecordedEvent>>(std::move(added));
}

void MemoryLog::append(std::vector<RecordedEvent> events)
{
    const std::lock_guard lock(m_mutex);
    m_events.insert(m_events.end(), events.begin(), events.end());
}

EventBatch MemoryLog::batch(int first, int count) const
{
    const std::lock_guard lock(m_mutex);
    const auto from = m_events.begin() + first - 1;
    return std::make_shared<const std::vector<RecordedEvent>>(from, from + count);
}

Position MemoryLog::head() const
{
    const std::lock_guard lock(m_mutex);
    return m_events.empty() ? Position{} : m_events.back().position;
}

std::vector<RecordedEvent> MemoryLog::all() const
{
    const std::lock_guard lock(m_mutex);
    return m_events;
}

void MemoryLog::damage(Position position)
{
    const std::lock_guard lock(m_mutex);
    m_damaged.insert(position);
}

void MemoryLog::repair()
{
    const std::lock_guard lock(m_mutex);
    m_damaged.clear();
}

void MemoryLog::lose(Position position)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_events, [&](const RecordedEvent &event) { return event.position == position; });
}

DeliveryLine::MakeSource MemoryLog::source()
{
    return [this] { return std::make_unique<Source>(*this); };
}

std::vector<RecordedEvent> MemoryLog::read(Position after, std::size_t atMost)
{
    ++m_reads;
    const std::lock_guard lock(m_mutex);
    std::vector<RecordedEvent> found;
    const auto from =
        std::find_if(m_events.begin(), m_events.end(),
                     [&](const RecordedEvent &event) { return event.position > after; });
    for (auto event = from; event != m_events.end() && found.size() < atMost; ++event) {
        if (m_damaged.contains(event->position))
            throw std::runtime_error("the row is damaged");
        found.push_back(*event);
    }
    return found;
}

void Notebook::start(Position)
{
    while (m_holdsStart)
        std::this_thread::yield();
}

Position Notebook::checkpoint() const
{
    const std::lock_guard lock(m_mutex);
    return m_checkpoint;
}

void Notebook::deliver(std::span<const RecordedEvent> events)
{
    const std::lock_guard lock(m_mutex);
    for (const RecordedEvent &event : events) {
        if (const auto refused = m_refused.find(event.position);
            refused != m_refused.end() && refused->second != 0) {
            --refused->second;
            ++refusals;
            throw std::runtime_error("refused");
        }
        m_seen.push_back(event.position);
        m_checkpoint = event.position;
    }
}

void Notebook::skip(const SkippedEvent &event)
{
    const std::lock_guard lock(m_mutex);
    m_skipped.push_back(event);
    m_checkpoint = event.position;
}

Position Notebook::idle()
{
    ++saves;
    return canSave ? checkpoint() : Position{};
}

void Notebook::startOver()
{
    const std::lock_guard lock(m_mutex);
    m_seen.clear();
    m_checkpoint = {};
    ++timesStartedOver;
}

void Notebook::refuse(Position position, int times)
{
    const std::lock_guard lock(m_mutex);
    m_refused[position] = times;
}

std::vector<Position> Notebook::seen() const
{
    const std::lock_guard lock(m_mutex);
    return m_seen;
}

std::vector<SkippedEvent> Notebook::skipped() const
{
    const std::lock_guard lock(m_mutex);
    return m_skipped;
}

std::vector<Position> upTo(int last)
{
    std::vector<Position> positions;
    for (int position = 1; position <= last; ++position)
        positions.push_back(Position{position});
    return positions;
}

} // namespace restaurant::testing
