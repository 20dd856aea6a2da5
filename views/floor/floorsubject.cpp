#include "floorsubject.h"

#include "common/tablesmodel.h"
#include "floormodels.h"
#include "read/changes.h"
#include "words/floortext.h"
#include "words/plaintext.h"
#include "words/toldtext.h"

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

std::optional<SubjectInfo> SubjectText::about(const FloorSubject &subject) const
{
    switch (subject.thing) {
    case FloorThing::Counter:
        return aboutQueue(GuestPlace::CounterQueue, tr("Takeaway counter"));
    case FloorThing::WaitingArea:
        return aboutQueue(GuestPlace::WaitingArea, tr("Waiting area"));
    case FloorThing::Entrance:
        return aboutQueue(GuestPlace::Entrance, tr("Entrance"));
    case FloorThing::Kitchen:
        return aboutKitchen();
    case FloorThing::Pass:
        return aboutPass();
    case FloorThing::Station:
        return aboutStation(subject.name);
    case FloorThing::Table:
        return aboutTable(TableId{subject.number});
    case FloorThing::Pan:
        return aboutPan(OrderId{subject.number}, subject.line);
    case FloorThing::Plate:
        return aboutPlate(OrderId{subject.number});
    case FloorThing::Guest:
        return aboutGuest(GuestId{subject.number});
    case FloorThing::Staff:
        return aboutStaff(subject.name);
    }
    return std::nullopt;
}

QString SubjectText::since(Instant then) const
{
    return tr("for %1, since %2").arg(ageOf(then, m_now), clockOf(then));
}

SubjectInfo SubjectText::aboutQueue(GuestPlace place, const QString &title) const
{
    int count = 0;
    const FloorGuest *first = nullptr;
    for (const FloorGuest *guest : m_models.guests.documents()) {
        if (guest->place != place)
            continue;
        ++count;
        first = first ? first : guest;
    }
    if (!first)
        return {title, tr("Nobody is there."), {}};
    return {title,
            tr("%n waiting. The first is %1, there %2.", nullptr, count)
                .arg(FloorText::name(*first), since(first->placeSince)),
            first->order};
}

SubjectInfo SubjectText::aboutKitchen() const
{
    int cooking = 0;
    int waiting = 0;
    for (const FloorStation *station : m_models.stations.documents()) {
        cooking += static_cast<int>(station->cooking.size());
        waiting += m_models.pools.waitingFor(station->station);
    }
    return {tr("Kitchen"),
            tr("%1 in the pans, %2 waiting for a cook.")
                .arg(QString::number(cooking), QString::number(waiting)),
            {}};
}

SubjectInfo SubjectText::aboutPass() const
{
    const auto &ready = m_models.pass.documents();
    if (ready.empty())
        return {tr("The pass"), tr("Nothing is ready to be carried."), {}};
    return {tr("The pass"),
            tr("%n ready. Order %1 has been there %2.", nullptr, static_cast<int>(ready.size()))
                .arg(FloorText::order(ready.front()->order), since(ready.front()->readyAt)),
            ready.front()->order};
}

std::optional<SubjectInfo> SubjectText::aboutStation(const std::string &name) const
{
    const FloorStation *station = m_models.stations.find(name);
    if (!station)
        return std::nullopt;
    const QString taken = QString::number(station->cooking.size());
    const int places = m_models.stations.placesAt(name);
    const QString inPans = places > 0
                               ? tr("%1 of %2 places are taken").arg(taken, QString::number(places))
                               : tr("%1 in the pans").arg(taken);
    return SubjectInfo{
        scenarioText(name),
        tr("%1, %2 waiting for a cook.").arg(inPans).arg(m_models.pools.waitingFor(name)),
        {}};
}

std::optional<SubjectInfo> SubjectText::aboutTable(TableId table) const
{
    const TableCard *card = m_models.tables.find(table);
    if (!card)
        return std::nullopt;
    const FloorGuest *guest = m_models.guestAt(table);
    const TableState state = tableStateOf(*card, guest);
    SubjectInfo info{TableText::name(table), TableText::guests(*card), {}};
    if (state == TableState::Free)
        return info;
    info.text = tr("%1: %2 %3")
                    .arg(guest ? FloorText::name(*guest) : TableText::guests(*card),
                         TableStateText::full(state), since(tableSince(*card, guest)));
    if (!card->orders.empty())
        info.order = card->orders.back();
    return info;
}

std::optional<SubjectInfo> SubjectText::aboutPan(OrderId order, LineId line) const
{
    for (const FloorStation *station : m_models.stations.documents()) {
        for (const CookingLine &cooking : station->cooking) {
            if (cooking.order != order || cooking.line != line)
                continue;
            SubjectInfo info{FloorText::dish(cooking), {}, order};
            info.text = tr("for order %1 at the %2, cooks %3")
                            .arg(FloorText::order(order), scenarioText(station->station),
                                 since(cooking.since));
            if (cooking.until)
                info.text += tr(", done at %1").arg(clockOf(*cooking.until));
            if (!cooking.who.empty())
                info.text += tr(" (%1)").arg(toQString(cooking.who));
            return info;
        }
    }
    return std::nullopt;
}

std::optional<SubjectInfo> SubjectText::aboutPlate(OrderId order) const
{
    const WaiterOrder *ready = m_models.pass.find(order);
    if (!ready)
        return std::nullopt;
    const QString where = ready->kind == OrderKind::DineIn
                              ? TableText::name(ready->table)
                              : tr("%1, takeaway").arg(toQString(ready->guest));
    return SubjectInfo{tr("Order %1").arg(FloorText::order(order)),
                       tr("%1 for %2, ready on the pass %3")
                           .arg(toQString(ready->carries), where, since(ready->readyAt)),
                       order};
}

std::optional<SubjectInfo> SubjectText::aboutGuest(GuestId id) const
{
    const FloorGuest *guest = m_models.guests.find(id);
    if (!guest)
        return std::nullopt;
    SubjectInfo info{FloorText::name(*guest), {}, guest->order};
    const QString state = tr("%1 %2").arg(FloorText::state(*guest), since(guest->since));
    info.text =
        guest->place == GuestPlace::Gone
            ? state
            : tr("%1, %2; came at %3").arg(FloorText::place(*guest), state, clockOf(guest->cameAt));
    return info;
}

std::optional<SubjectInfo> SubjectText::aboutStaff(const std::string &name) const
{
    const FloorStaff *staff = m_models.staff.find(name);
    if (!staff)
        return std::nullopt;
    SubjectInfo info{
        toQString(name), tr("%1 %2").arg(FloorText::task(*staff), since(staff->since)), {}};
    if (staff->task)
        info.order = staff->task->order;
    if (const FloorPool *pool = m_models.pools.find(staff->pool))
        info.text += tr("; %n waiting for %1: %2", nullptr, static_cast<int>(pool->queue.size()))
                         .arg(scenarioText(pool->pool), FloorText::kinds(*pool));
    return info;
}

std::optional<LitDocuments> alsoOnFloor(const std::optional<LitDocuments> &lit)
{
    std::optional<LitDocuments> here = lit;
    if (lit) {
        for (const DocumentName &document : *lit) {
            if (document.view == ViewName::Waiter)
                here->insert({ViewName::Floor, document.kind, document.key});
        }
    }
    return here;
}

} // namespace restaurant
