#include "actingas.h"

#include "domain/permissions.h"
#include "words/plaintext.h"

#include <algorithm>

namespace restaurant {
namespace {

/// Of a row among the staff; before them stands "whoever may".
std::size_t place(int row)
{
    return static_cast<std::size_t>(row - 1);
}

} // namespace

ActingAs::ActingAs(QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(QStringLiteral("actingAs"));
    setAccessibleName(tr("Acting as"));
    setToolTip(tr("In whose name commands are sent. Choose somebody to see what he may not do."));
    setSizeAdjustPolicy(AdjustToContents);
    setStaff(StaffList());
}

void ActingAs::setStaff(const StaffList &staff)
{
    const Actor *chosen = currentIndex() > 0 ? &m_staff[place(currentIndex())] : nullptr;
    const QString name = chosen ? toQString(chosen->name.text()) : QString();
    m_staff = staff.members();
    if (std::find(m_staff.begin(), m_staff.end(), staff.manager()) == m_staff.end())
        m_staff.push_back(staff.manager());
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
    Q_ASSERT_X(able != m_staff.end(), "ActingAs", "a manager may do all that a person may");
    return *able;
}

} // namespace restaurant
