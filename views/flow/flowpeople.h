// The people in the picture: whoever may give a command stands there as a figure of his own.
#pragma once

#include "domain/stafflist.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace restaurant {

/// Places of figures in the box of the people: staff, "+3" for those who find no room, and the
/// guests as one.
class FlowPeople
{
public:
    static constexpr int places = 9;
    static constexpr int guestPlace = places - 1;
    static constexpr int nobody = -1;

    FlowPeople() = default;
    explicit FlowPeople(const StaffList &staff);

    /// nobody: the process manager, or who stands on no list.
    [[nodiscard]] int placeOf(const Actor &actor) const;
    /// What the figure at a place bears: "C", "+3", "14"; empty: nobody stands there.
    [[nodiscard]] QString markAt(int place, int guests) const;
    /// By name, in the order of the list.
    [[nodiscard]] QStringList names() const;

    bool operator==(const FlowPeople &) const = default;

private:
    [[nodiscard]] bool isCrowded() const { return m_names.size() > guestPlace; }

    std::vector<std::string> m_names;
};

} // namespace restaurant
