#pragma once

#include "common/documentmarks.h"
#include "domain/activity.h"
#include "read/floor.h"
#include "read/trail.h"

#include <QCoreApplication>
#include <QString>

#include <compare>
#include <optional>
#include <string>
#include <vector>

namespace restaurant {

class FloorModels;

enum class FloorThing {
    Counter,
    WaitingArea,
    Entrance,
    Kitchen,
    Pass,
    Station, ///< By name.
    Table,   ///< By number, as all that follow.
    Pan,     ///< Order and line.
    Plate,   ///< The order.
    Guest,
    Staff ///< By name.
};

/// Anything on the floor that one can point at.
struct FloorSubject
{
    FloorThing thing{};
    int number = 0;
    LineId line{};
    std::string name;
    auto operator<=>(const FloorSubject &) const = default;
};

inline FloorSubject subjectOf(TableId table)
{
    return {FloorThing::Table, number(table), {}, {}};
}
inline FloorSubject subjectOf(GuestId guest)
{
    return {FloorThing::Guest, number(guest), {}, {}};
}
inline FloorSubject staffSubject(const std::string &name)
{
    return {FloorThing::Staff, 0, {}, name};
}
inline FloorSubject stationSubject(const std::string &name)
{
    return {FloorThing::Station, 0, {}, name};
}

// From what one can point at on the floor to the documents of the floor view.

/// The documents that the figure is made of. None: it only names a place.
[[nodiscard]] std::vector<DocumentName> documentsIn(const FloorModels &models,
                                                    const FloorSubject &subject);
/// What can be asked why: the table or the order that it is about. Guests, staff and stations are
/// told by activities, which nobody decides on, and have no trail of their own.
[[nodiscard]] std::optional<DocumentName> documentBehind(const FloorModels &models,
                                                         const FloorSubject &subject);

/// What the waiter view knows of a table or an order, the floor sees too: where the one is lit, so
/// is the other.
[[nodiscard]] std::optional<LitDocuments> alsoOnFloor(const std::optional<LitDocuments> &lit);

/// What there is to say about something on the floor.
struct SubjectInfo
{
    QString title; ///< "Table 3"
    QString text;  ///< What it is, what it waits for, for how long and since when.
    std::optional<OrderId> order;
};

class SubjectText
{
    Q_DECLARE_TR_FUNCTIONS(SubjectText)

public:
    explicit SubjectText(const FloorModels &models, Instant now)
        : m_models(models)
        , m_now(now)
    {
    }

    /// Nothing if it is not there any more.
    [[nodiscard]] std::optional<SubjectInfo> about(const FloorSubject &subject) const;

private:
    [[nodiscard]] SubjectInfo aboutQueue(GuestPlace place, const QString &title) const;
    [[nodiscard]] SubjectInfo aboutKitchen() const;
    [[nodiscard]] SubjectInfo aboutPass() const;
    [[nodiscard]] std::optional<SubjectInfo> aboutStation(const std::string &name) const;
    [[nodiscard]] std::optional<SubjectInfo> aboutTable(TableId table) const;
    [[nodiscard]] std::optional<SubjectInfo> aboutPan(OrderId order, LineId line) const;
    [[nodiscard]] std::optional<SubjectInfo> aboutPlate(OrderId order) const;
    [[nodiscard]] std::optional<SubjectInfo> aboutGuest(GuestId guest) const;
    [[nodiscard]] std::optional<SubjectInfo> aboutStaff(const std::string &name) const;
    /// "for 11:32, since 20:02:33"
    [[nodiscard]] QString since(Instant then) const;

    const FloorModels &m_models;
    Instant m_now;
};

} // namespace restaurant
