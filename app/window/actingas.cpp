#include "actingas.h"

#include "common/plaintext.h"
#include "domain/permissions.h"

#include <algorithm>

namespace restaurant {
namespace {

/// Anybody of a role, where the scenario names nobody.
Actor somebody(Role role)
{
    std::string name{toWord(role)};
    return {Name::from(name).value_or(Name{}), role};
}

Actor whoeverMay(const Command &command)
{
    const auto role = std::find_if(allRoles.begin(), allRoles.end(), [&command](Role candidate) {
        return candidate != Role::Guest && mayIssue(candidate, command.index());
    });
    return somebody(role == allRoles.end() ? Role::Manager : *role);
}

/// Of a row among the staff; before them stands "whoever may".
std::size_t place(int row)
{
    return static_cast<std::size_t>(row - 1);
}

bool holds(const std::vector<Actor> &staff, Role role)
{
    return std::any_of(staff.begin(), staff.end(),
                       [role](const Actor &actor) { return actor.role == role; });
}

} // namespace

ActingAs::ActingAs(QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(QStringLiteral("actingAs"));
    setAccessibleName(tr("Acting as"));
    setToolTip(tr("In whose name commands are sent. Choose somebody to see what he may not do."));
    setSizeAdjustPolicy(AdjustToContents);
    setStaff({});
}

void ActingAs::setStaff(const std::vector<Actor> &staff)
{
    const Actor *chosen = currentIndex() > 0 ? &m_staff[place(currentIndex())] : nullptr;
    const QString name = chosen ? toQString(chosen->name.text()) : QString();
    m_staff = staff;
    if (!holds(m_staff, Role::Manager))
        m_staff.push_back(somebody(Role::Manager));
    clear();
    addItem(tr("whoever may"));
    for (const Actor &actor : m_staff)
        addItem(tr("%1 (%2)").arg(toQString(actor.name.text()), toQString(toWord(actor.role))));
    choose(name);
}

void ActingAs::choose(const QString &name)
{
    const auto found = std::find_if(m_staff.begin(), m_staff.end(), [&name](const Actor &actor) {
        return toQString(actor.name.text()) == name;
    });
    setCurrentIndex(found == m_staff.end() ? 0 : static_cast<int>(found - m_staff.begin()) + 1);
}

Actor ActingAs::actorFor(const Command &command) const
{
    if (currentIndex() > 0)
        return m_staff[place(currentIndex())];
    const auto able = std::find_if(m_staff.begin(), m_staff.end(), [&command](const Actor &actor) {
        return mayIssue(actor.role, command.index());
    });
    return able == m_staff.end() ? whoeverMay(command) : *able;
}

} // namespace restaurant
