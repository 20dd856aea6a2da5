#include "subjectdocument.h"

#include "floormodels.h"
#include "read/changes.h"

namespace restaurant {

namespace {

DocumentName tableDocument(TableId table)
{
    return nameOf<TableCard>(ViewName::Floor, table);
}

std::optional<DocumentName> orderDocument(const std::optional<OrderId> &order)
{
    return order ? std::optional(nameOf<WaiterOrder>(ViewName::Floor, *order)) : std::nullopt;
}

std::optional<DocumentName> behind(const FloorGuest &guest)
{
    return guest.place == GuestPlace::Table ? tableDocument(guest.table)
                                            : orderDocument(guest.order);
}

std::optional<DocumentName> behind(const FloorStaff &staff)
{
    if (staff.task && staff.task->order)
        return orderDocument(staff.task->order);
    return staff.spot.kind == FloorSpotKind::Table ? std::optional(tableDocument(staff.spot.table))
                                                   : std::nullopt;
}

} // namespace

std::vector<DocumentName> documentsIn(const FloorModels &models, const FloorSubject &subject)
{
    switch (subject.thing) {
    case FloorThing::Table: {
        const TableId table{subject.number};
        std::vector<DocumentName> documents{tableDocument(table)};
        if (const FloorGuest *guest = models.guestAt(table))
            documents.push_back(nameOf(ViewName::Floor, *guest));
        return documents;
    }
    case FloorThing::Plate:
        return {nameOf<WaiterOrder>(ViewName::Floor, OrderId{subject.number})};
    case FloorThing::Guest:
        return {nameOf<FloorGuest>(ViewName::Floor, GuestId{subject.number})};
    case FloorThing::Staff:
        return {nameOf<FloorStaff>(ViewName::Floor, subject.name)};
    case FloorThing::Station:
        if (subject.number > 0) // a free place of it
            return {};
        return {nameOf<FloorStation>(ViewName::Floor, subject.name)};
    case FloorThing::Pan:
    case FloorThing::Counter:
    case FloorThing::WaitingArea:
    case FloorThing::Entrance:
    case FloorThing::Kitchen:
    case FloorThing::Pass:
        break;
    }
    return {};
}

std::optional<DocumentName> documentBehind(const FloorModels &models, const FloorSubject &subject)
{
    switch (subject.thing) {
    case FloorThing::Table:
        return tableDocument(TableId{subject.number});
    case FloorThing::Pan:
    case FloorThing::Plate:
        return orderDocument(OrderId{subject.number});
    case FloorThing::Guest: {
        const FloorGuest *guest = models.guests.find(GuestId{subject.number});
        return guest ? behind(*guest) : std::nullopt;
    }
    case FloorThing::Staff: {
        const FloorStaff *staff = models.staff.find(subject.name);
        return staff ? behind(*staff) : std::nullopt;
    }
    case FloorThing::Station:
    case FloorThing::Counter:
    case FloorThing::WaitingArea:
    case FloorThing::Entrance:
    case FloorThing::Kitchen:
    case FloorThing::Pass:
        break;
    }
    return std::nullopt;
}

} // namespace restaurant
