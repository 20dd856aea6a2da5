#include "sight.h"

namespace restaurant {

void EventWindow::forget(Position upTo)
{
    while (!m_events.empty() && m_events.front().position <= upTo)
        m_events.pop_front();
}

/// What follows `after`, if that joins what is here. False: it does not, or there is nothing.
bool EventWindow::readOn(Position after)
{
    if (!m_events.empty() && after != m_events.back().position)
        return false;
    const auto events = m_read(after, atOnce);
    m_events.insert(m_events.end(), events.begin(), events.end());
    if (m_events.size() > most)
        m_events.erase(m_events.begin(), m_events.end() - most);
    return !events.empty();
}

} // namespace restaurant
