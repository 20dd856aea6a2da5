#include "flowpeople.h"

#include "words/plaintext.h"

#include <algorithm>

namespace restaurant {

FlowPeople::FlowPeople(const StaffList &staff)
{
    for (const Actor &member : staff.members())
        if (std::find(m_names.begin(), m_names.end(), member.name.text()) == m_names.end())
            m_names.push_back(member.name.text());
}

int FlowPeople::placeOf(const Actor &actor) const
{
    if (actor.role == Role::Guest)
        return guestPlace;
    const auto found = std::find(m_names.begin(), m_names.end(), actor.name.text());
    if (actor.role == Role::Policy || found == m_names.end())
        return nobody;
    return std::min(static_cast<int>(found - m_names.begin()), guestPlace - 1);
}

QString FlowPeople::markAt(int place, int guests) const
{
    const auto index = static_cast<std::size_t>(place);
    if (place == guestPlace)
        return guests > 0 ? QString::number(guests) : QString();
    if (isCrowded() && place == guestPlace - 1)
        return QStringLiteral("+%1").arg(m_names.size() - index);
    return index < m_names.size() ? toQString(m_names[index]).left(1) : QString();
}

QStringList FlowPeople::names() const
{
    QStringList all;
    for (const std::string &name : m_names)
        all.append(toQString(name));
    return all;
}

} // namespace restaurant
