#include "tablestate.h"

#include "tabletext.h"

namespace restaurant {

namespace {

TableState stateOf(TableStage stage)
{
    switch (stage) {
    case TableStage::Free:
        return TableState::Free;
    case TableStage::WantsToOrder:
        return TableState::WantsToOrder;
    case TableStage::WaitsForFood:
        return TableState::WaitsForFood;
    case TableStage::FoodReady:
        return TableState::FoodReady;
    case TableStage::Eating:
        return TableState::Eating;
    case TableStage::WantsToPay:
        return TableState::WantsToPay;
    case TableStage::Paid:
        return TableState::Paid;
    }
    return TableState::Free;
}

/// What a guest waits for at a table whose orders are all served, if there are any.
TableState stateOfWait(const FloorGuest &guest, TableStage stage)
{
    if (guest.waits.empty())
        return stateOf(stage);
    switch (guest.waits.back().kind) {
    case WaitKind::Order:
        return TableState::WantsToOrder;
    case WaitKind::Answer:
        return TableState::WaitsForAnswer;
    case WaitKind::Bill:
        return TableState::WantsToPay;
    case WaitKind::Table:
    case WaitKind::Food:
        break;
    }
    return stateOf(stage);
}

bool waitsFor(const FloorGuest &guest, WaitKind kind)
{
    return guest.state == GuestState::Waiting && !guest.waits.empty() &&
           guest.waits.back().kind == kind;
}

/// Nothing is ordered yet, or all that was is served: what happens next is up to the guest.
TableState stateOfGuest(const FloorGuest &guest, TableStage stage)
{
    const bool isAsked = stage == TableStage::WantsToOrder || stage == TableStage::WantsToPay;
    switch (guest.state) {
    case GuestState::Present:
        return isAsked ? TableState::Attended : stateOf(stage);
    case GuestState::Waiting:
        return stateOfWait(guest, stage);
    case GuestState::Choosing:
        return TableState::Choosing;
    case GuestState::Eating:
        return stage == TableStage::WantsToOrder ? stateOf(stage) : TableState::Eating;
    case GuestState::Gone:
        return stateOf(stage);
    }
    return stateOf(stage);
}

} // namespace

TableState tableStateOf(const TableCard &card, const FloorGuest *guest)
{
    if (!guest)
        return stateOf(card.stage);
    switch (card.stage) {
    case TableStage::WantsToOrder:
    case TableStage::Eating:
    case TableStage::WantsToPay:
        return stateOfGuest(*guest, card.stage);
    case TableStage::WaitsForFood:
    case TableStage::FoodReady:
        return waitsFor(*guest, WaitKind::Answer) ? TableState::WaitsForAnswer
                                                  : stateOf(card.stage);
    case TableStage::Free:
    case TableStage::Paid:
        break;
    }
    return stateOf(card.stage);
}

Instant tableSince(const TableCard &card, const FloorGuest *guest)
{
    const bool isOfGuest =
        card.stage != TableStage::FoodReady || (guest && waitsFor(*guest, WaitKind::Answer));
    const bool byGuest =
        guest && guest->state != GuestState::Gone && guest->since > card.since && isOfGuest;
    return byGuest ? guest->since : card.since;
}

bool isWanted(const WaiterTask &task, const TableCard &card, const FloorGuest *guest)
{
    if (!guest || card.stage == TableStage::Free)
        return true;
    const TableState state = tableStateOf(card, guest);
    if (task.kind == TaskKind::TakeOrder)
        return state == TableState::WantsToOrder;
    if (task.kind == TaskKind::TakePayment)
        return state == TableState::WantsToPay;
    return true;
}

void SeatedGuests::apply(const Changes<FloorGuest> &changes)
{
    if (changes.whole)
        m_guests.clear();
    for (const GuestId guest : changes.removed)
        m_guests.erase(guest);
    for (const FloorGuest &guest : changes.upserted)
        m_guests.insert_or_assign(guest.guest, guest);
}

const FloorGuest *SeatedGuests::at(TableId table) const
{
    for (const auto &[id, guest] : m_guests)
        if (guest.place == GuestPlace::Table && guest.table == table)
            return &guest;
    return nullptr;
}

QString TableStateText::full(TableState state)
{
    switch (state) {
    case TableState::Free:
        return TableText::stage(TableStage::Free);
    case TableState::Attended:
        return tr("is attended to");
    case TableState::Choosing:
        return tr("is choosing");
    case TableState::WantsToOrder:
        return TableText::stage(TableStage::WantsToOrder);
    case TableState::WaitsForFood:
        return TableText::stage(TableStage::WaitsForFood);
    case TableState::FoodReady:
        return TableText::stage(TableStage::FoodReady);
    case TableState::WaitsForAnswer:
        return tr("has a question");
    case TableState::Eating:
        return TableText::stage(TableStage::Eating);
    case TableState::WantsToPay:
        return TableText::stage(TableStage::WantsToPay);
    case TableState::Paid:
        return TableText::stage(TableStage::Paid);
    }
    return {};
}

QString TableStateText::brief(TableState state)
{
    switch (state) {
    case TableState::Free:
        return tr("free");
    case TableState::Attended:
        return tr("served");
    case TableState::Choosing:
        return tr("menu");
    case TableState::WantsToOrder:
        return tr("order?");
    case TableState::WaitsForFood:
        return tr("food…");
    case TableState::FoodReady:
        return tr("ready!");
    case TableState::WaitsForAnswer:
        return tr("asks");
    case TableState::Eating:
        return tr("eats");
    case TableState::WantsToPay:
        return tr("pays?");
    case TableState::Paid:
        return tr("paid");
    }
    return {};
}

QString TableStateText::mark(TableState state)
{
    switch (state) {
    case TableState::Free:
    case TableState::Eating:
        return {};
    case TableState::Attended:
        return QStringLiteral("•");
    case TableState::Choosing:
        return QStringLiteral("~");
    case TableState::WantsToOrder:
    case TableState::WaitsForAnswer:
        return QStringLiteral("?");
    case TableState::WaitsForFood:
        return QStringLiteral("◔");
    case TableState::FoodReady:
        return QStringLiteral("!");
    case TableState::WantsToPay:
        return QStringLiteral("=");
    case TableState::Paid:
        return QStringLiteral("×");
    }
    return {};
}

Hue TableStateText::hue(TableState state)
{
    switch (state) {
    case TableState::Free:
    case TableState::Paid:
    case TableState::Choosing:
    case TableState::Attended:
        return Hue::Neutral;
    case TableState::WantsToOrder:
        return TableText::hue(TableStage::WantsToOrder);
    case TableState::WaitsForFood:
        return TableText::hue(TableStage::WaitsForFood);
    case TableState::FoodReady:
        return TableText::hue(TableStage::FoodReady);
    case TableState::WaitsForAnswer:
        return Hue::ExternalPink;
    case TableState::Eating:
        return TableText::hue(TableStage::Eating);
    case TableState::WantsToPay:
        return TableText::hue(TableStage::WantsToPay);
    }
    return Hue::Neutral;
}

} // namespace restaurant
