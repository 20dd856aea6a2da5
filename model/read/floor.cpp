#include "floor.h"

namespace restaurant {
namespace {

template <typename Id> std::string numbered(const char *text, Id id)
{
    return text + std::to_string(number(id));
}

std::string queueText(const char *where, int place)
{
    return std::string(where) + ", place " + std::to_string(place);
}

std::string_view waitedText(WaitKind kind)
{
    switch (kind) {
    case WaitKind::Table:
        return "waited for a table";
    case WaitKind::Order:
        return "waited to order";
    case WaitKind::Food:
        return "waited for food";
    case WaitKind::Answer:
        return "waited for an answer";
    case WaitKind::Bill:
        return "waited to pay";
    }
    return {};
}

std::string goneText(const FloorGuest &guest)
{
    std::string text = "left";
    if (guest.whyGone)
        text.append(": ").append(textOf(*guest.whyGone));
    if (guest.gaveUpOn)
        text.append("; it ").append(waitedText(*guest.gaveUpOn));
    return text;
}

std::string spotText(const FloorSpot &spot)
{
    switch (spot.kind) {
    case FloorSpotKind::Rest:
        return "";
    case FloorSpotKind::Table:
        return numbered(" at table ", spot.table);
    case FloorSpotKind::Counter:
        return " at the counter";
    case FloorSpotKind::Station:
        return " at the " + spot.station;
    }
    return "";
}

std::string doingText(WorkKind kind)
{
    switch (kind) {
    case WorkKind::TakeOrder:
        return "takes an order";
    case WorkKind::Answer:
        return "answers";
    case WorkKind::Serve:
        return "serves";
    case WorkKind::Bill:
        return "takes a payment";
    case WorkKind::Cook:
        return "cooks";
    }
    return "";
}

std::string timesText(int times)
{
    return times == 1 ? "once" : std::to_string(times) + " times";
}

/// What it does while it waits for its food.
std::string waitingText(const FloorGuest &guest)
{
    const FloorWait &wait = guest.waits.back();
    std::string text(waitText(wait.kind));
    if (wait.kind == WaitKind::Answer && wait.order)
        text.append(numbered(": where is order ", *wait.order)).append("?");
    if (wait.kind == WaitKind::Answer && guest.asked > 1)
        text.append(", ").append(timesText(guest.asked)).append(" by now");
    if (wait.kind == WaitKind::Food && guest.looks > 0)
        text.append(", looked at the board ").append(timesText(guest.looks));
    return text;
}

} // namespace

std::string stateText(const FloorGuest &guest)
{
    switch (guest.state) {
    case GuestState::Present:
        return "is attended to";
    case GuestState::Waiting:
        return guest.waits.empty() ? "waits" : waitingText(guest);
    case GuestState::Choosing:
        return "is choosing";
    case GuestState::Eating:
        return "eats";
    case GuestState::Gone:
        return goneText(guest);
    }
    return "";
}

std::string placeText(const FloorGuest &guest)
{
    switch (guest.place) {
    case GuestPlace::Entrance:
        return queueText("at the entrance", guest.queuePlace);
    case GuestPlace::Table:
        return numbered("at table ", guest.table);
    case GuestPlace::CounterQueue:
        return queueText("at the counter", guest.queuePlace);
    case GuestPlace::WaitingArea:
        return "in the waiting area";
    case GuestPlace::Gone:
        return "gone";
    }
    return "";
}

std::string taskText(const FloorStaff &staff)
{
    if (!staff.task)
        return staff.pool.empty() ? "goes home" : "is free";
    if (staff.step == WorkStep::LookUp)
        return staff.task->order
                   ? numbered("goes to the kitchen to look up order ", *staff.task->order)
                   : "goes to the kitchen to look an order up";
    std::string text = doingText(staff.task->kind) + spotText(staff.spot);
    if (staff.step == WorkStep::Switching)
        text.insert(0, "changes over: ");
    if (staff.task->order)
        text += numbered(", order ", *staff.task->order);
    return text;
}

std::string_view waitText(WaitKind kind)
{
    switch (kind) {
    case WaitKind::Table:
        return "waits for a table";
    case WaitKind::Order:
        return "waits to order";
    case WaitKind::Food:
        return "waits for food";
    case WaitKind::Answer:
        return "waits for an answer";
    case WaitKind::Bill:
        return "waits to pay";
    }
    return {};
}

std::string_view textOf(WorkKind kind)
{
    switch (kind) {
    case WorkKind::TakeOrder:
        return "take orders";
    case WorkKind::Answer:
        return "answer";
    case WorkKind::Serve:
        return "serve";
    case WorkKind::Bill:
        return "bill";
    case WorkKind::Cook:
        return "cook";
    }
    return {};
}

std::string_view textOf(LeaveReason why)
{
    switch (why) {
    case LeaveReason::Served:
        return "served";
    case LeaveReason::Balked:
        return "saw the queue";
    case LeaveReason::LostPatience:
        return "lost patience";
    case LeaveReason::NothingToOrder:
        return "found nothing to order";
    case LeaveReason::Declined:
        return "could not pay";
    }
    return {};
}

} // namespace restaurant
