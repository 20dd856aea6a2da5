#pragma once

#include "domain/command.h"
#include "domain/stafflist.h"

#include <QComboBox>

#include <vector>

namespace restaurant {

/// In whose name a person's commands are sent: somebody of the staff, so that permissions can be
/// seen at work; or, unless one is chosen, whoever of the staff may do just that. Somebody always
/// may: there is always a manager.
class ActingAs final : public QComboBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActingAs)
public:
    explicit ActingAs(QWidget *parent = nullptr);

    void setStaff(const StaffList &staff);
    /// Chooses by name; anybody, if there is no such name.
    void choose(const QString &name);
    [[nodiscard]] Actor actorFor(const Command &command) const;

private:
    std::vector<Actor> m_staff;
};

} // namespace restaurant
