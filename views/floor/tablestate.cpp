#include "tablestate.h"

#include "waiter/tabletext.h"

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

TableState waitingState(WaitKind kind, TableStage stage)
{
    switch (kind) {
    case WaitKind::Table:
        return stateOf(stage);
    case WaitKind::Order:
        return TableState::WantsToOrder;
    case WaitKind::Food:
        return stage == TableStage::FoodReady ? TableState::FoodReady : TableState::WaitsForFood;
    case WaitKind::Answer:
        return TableState::WaitsForAnswer;
    case WaitKind::Bill:
        return TableState::WantsToPay;
    }
    return stateOf(stage);
}

} // namespace

TableState tableStateOf(const TableCard &card, const FloorGuest *guest)
{
    if (!guest || card.stage == TableStage::Free)
        return stateOf(card.stage);
    switch (guest->state) {
    case GuestState::Present:
        return card.stage == TableStage::WantsToOrder || card.stage == TableStage::WantsToPay
                   ? TableState::Attended
                   : stateOf(card.stage);
    case GuestState::Waiting:
        return guest->waits.empty() ? stateOf(card.stage)
                                    : waitingState(guest->waits.back().kind, card.stage);
    case GuestState::Choosing:
        return TableState::Choosing;
    case GuestState::Eating:
        return TableState::Eating;
    case GuestState::Gone:
        return stateOf(card.stage);
    }
    return stateOf(card.stage);
}

Instant tableSince(const TableCard &card, const FloorGuest *guest)
{
    const bool byGuest = guest && guest->state != GuestState::Gone && guest->since > card.since &&
                         card.stage != TableStage::FoodReady;
    return byGuest ? guest->since : card.since;
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
