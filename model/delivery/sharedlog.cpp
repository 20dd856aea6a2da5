#include "sharedlog.h"

#include <algorithm>

namespace restaurant {

class SharedLog::Source final : public LogSource
{
public:
    Source(SharedLog &log, std::unique_ptr<LogSource> reader)
        : own(std::move(reader))
        , m_log(log)
    {
    }
    ~Source() override { m_log.remove(*this); }
    Source(const Source &) = delete;
    Source &operator=(const Source &) = delete;

    std::vector<RecordedEvent> read(Position after, std::size_t atMost) override
    {
        return *m_log.read(*this, after, atMost);
    }
    Position head() override { return own->head(); }

    const std::unique_ptr<LogSource> own;
    Position through{}; ///< Up to here its line has read. Under the mutex of the log.

private:
    SharedLog &m_log;
};

std::unique_ptr<LogSource> SharedLog::sourceOver(std::unique_ptr<LogSource> own)
{
    auto source = std::make_unique<Source>(*this, std::move(own));
    const std::lock_guard lock(m_mutex);
    m_sources.push_back(source.get());
    return source;
}

SharedLog::Events SharedLog::read(Source &source, Position after, std::size_t atMost)
{
    const std::lock_guard lock(m_mutex);
    Events events = find(after, atMost);
    if (!events) {
        events =
            std::make_shared<const std::vector<RecordedEvent>>(source.own->read(after, atMost));
        if (events->size() == atMost)
            keep(after, events);
    }
    source.through = events->empty() ? after : events->back().position;
    forgetWhatAllHave();
    return events;
}

SharedLog::Events SharedLog::find(Position after, std::size_t atMost) const
{
    const auto known = std::find_if(m_stretches.begin(), m_stretches.end(), [&](const Stretch &s) {
        return s.after == after && s.events->size() == atMost;
    });
    return known == m_stretches.end() ? nullptr : known->events;
}

void SharedLog::keep(Position after, Events events)
{
    m_stretches.push_back({after, std::move(events)});
    if (m_stretches.size() > mostStretches)
        m_stretches.pop_front();
}

void SharedLog::forgetWhatAllHave()
{
    if (m_sources.size() < m_lines)
        return;
    const auto last =
        std::min_element(m_sources.begin(), m_sources.end(),
                         [](const Source *a, const Source *b) { return a->through < b->through; });
    std::erase_if(m_stretches, [&](const Stretch &s) { return s.after < (*last)->through; });
}

void SharedLog::remove(const Source &source)
{
    const std::lock_guard lock(m_mutex);
    std::erase(m_sources, &source);
}

} // namespace restaurant
