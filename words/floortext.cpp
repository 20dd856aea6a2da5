#include "floortext.h"

#include "plaintext.h"
#include "toldtext.h"

#include <QStringList>

#include <algorithm>

namespace restaurant {

namespace {

constexpr double fastestReadable = 20;

} // namespace

QString FloorText::name(const FloorGuest &guest)
{
    const QString id = QString::number(number(guest.guest));
    if (!guest.name.empty())
        return tr("%1 (phone)").arg(toQString(guest.name));
    if (guest.kind == GuestKind::Takeaway)
        return tr("Takeaway guest %1").arg(id);
    return tr("Party %1 of %2").arg(id, QString::number(guest.size));
}

QString FloorText::waited(WaitKind kind)
{
    switch (kind) {
    case WaitKind::Table:
        return tr("waited for a table");
    case WaitKind::Order:
        return tr("waited to order");
    case WaitKind::Food:
        return tr("waited for food");
    case WaitKind::Answer:
        return tr("waited for an answer");
    case WaitKind::Bill:
        return tr("waited to pay");
    }
    return {};
}

QString FloorText::wait(WaitKind kind)
{
    switch (kind) {
    case WaitKind::Table:
        return tr("waits for a table");
    case WaitKind::Order:
        return tr("waits to order");
    case WaitKind::Food:
        return tr("waits for food");
    case WaitKind::Answer:
        return tr("waits for an answer");
    case WaitKind::Bill:
        return tr("waits to pay");
    }
    return {};
}

QString FloorText::reason(LeaveReason why)
{
    switch (why) {
    case LeaveReason::Served:
        return tr("served");
    case LeaveReason::Balked:
        return tr("saw the queue");
    case LeaveReason::LostPatience:
        return tr("lost patience");
    case LeaveReason::NothingToOrder:
        return tr("found nothing to order");
    case LeaveReason::Declined:
        return tr("could not pay");
    }
    return {};
}

QString FloorText::gone(const FloorGuest &guest)
{
    const QString left = guest.whyGone ? tr("left: %1").arg(reason(*guest.whyGone)) : tr("left");
    return guest.gaveUpOn ? tr("%1; it %2").arg(left, waited(*guest.gaveUpOn)) : left;
}

QString FloorText::times(int times)
{
    return times == 1 ? tr("once") : tr("%n times", nullptr, times);
}

/// What it does while it waits for its food.
QString FloorText::waiting(const FloorGuest &guest)
{
    const FloorWait &last = guest.waits.back();
    const bool asks = last.kind == WaitKind::Answer && last.order;
    const QString text =
        asks ? tr("waits for an answer: where is order %1?").arg(number(*last.order))
             : wait(last.kind);
    if (last.kind == WaitKind::Answer && guest.asked > 1)
        return tr("%1, %2 by now").arg(text, times(guest.asked));
    if (last.kind == WaitKind::Food && guest.looks > 0)
        return tr("%1, looked at the board %2").arg(text, times(guest.looks));
    return text;
}

QString FloorText::state(const FloorGuest &guest)
{
    switch (guest.state) {
    case GuestState::Present:
        return tr("is attended to");
    case GuestState::Waiting:
        return guest.waits.empty() ? tr("waits") : waiting(guest);
    case GuestState::Choosing:
        return tr("is choosing");
    case GuestState::Eating:
        return tr("eats");
    case GuestState::Gone:
        return gone(guest);
    }
    return {};
}

QString FloorText::place(const FloorGuest &guest)
{
    switch (guest.place) {
    case GuestPlace::Entrance:
        return tr("at the entrance, place %1").arg(guest.queuePlace);
    case GuestPlace::Table:
        return tr("at table %1").arg(number(guest.table));
    case GuestPlace::CounterQueue:
        return tr("at the counter, place %1").arg(guest.queuePlace);
    case GuestPlace::WaitingArea:
        return tr("in the waiting area");
    case GuestPlace::Gone:
        return tr("gone");
    }
    return {};
}

/// What somebody is at, and where.
QString FloorText::work(const FloorStaff &staff)
{
    const auto doing = [](WorkKind kind) {
        switch (kind) {
        case WorkKind::TakeOrder:
            return tr("takes an order");
        case WorkKind::Answer:
            return tr("answers");
        case WorkKind::Serve:
            return tr("serves");
        case WorkKind::Bill:
            return tr("takes a payment");
        case WorkKind::Cook:
            return tr("cooks");
        }
        return QString();
    };
    const QString what = doing(staff.task->kind);
    switch (staff.spot.kind) {
    case FloorSpotKind::Rest:
        break;
    case FloorSpotKind::Table:
        return tr("%1 at table %2").arg(what, QString::number(number(staff.spot.table)));
    case FloorSpotKind::Counter:
        return tr("%1 at the counter").arg(what);
    case FloorSpotKind::Station:
        return tr("%1 at the %2").arg(what, scenarioText(staff.spot.station));
    }
    return what;
}

QString FloorText::task(const FloorStaff &staff)
{
    if (!staff.task)
        return staff.pool.empty() ? tr("goes home") : tr("is free");
    const auto &about = staff.task->order;
    if (staff.step == WorkStep::LookUp)
        return about ? tr("goes to the kitchen to look up order %1").arg(number(*about))
                     : tr("goes to the kitchen to look an order up");
    if (staff.step == WorkStep::AwaitView)
        return about ? tr("waits until the views show what became of order %1").arg(number(*about))
                     : tr("waits until the views show what was done");
    QString text = work(staff);
    if (staff.step == WorkStep::Switching)
        text = tr("changes over: %1").arg(text);
    else if (staff.step == WorkStep::Waiting)
        text = tr("waits for an answer: %1").arg(text);
    return about ? tr("%1, order %2").arg(text, order(*about)) : text;
}

QString FloorText::briefTask(const FloorStaff &staff)
{
    if (!staff.task)
        return staff.pool.empty() ? tr("goes home") : tr("free");
    if (staff.step == WorkStep::AwaitView)
        return tr("awaits view");
    if (staff.step == WorkStep::Waiting)
        return tr("waits for answer");
    switch (staff.task->kind) {
    case WorkKind::TakeOrder:
        return tr("takes order");
    case WorkKind::Answer:
        return tr("answers");
    case WorkKind::Serve:
        return tr("serves");
    case WorkKind::Bill:
        return tr("takes bill");
    case WorkKind::Cook:
        return tr("cooks");
    }
    return {};
}

QString FloorText::kinds(const FloorPool &pool)
{
    const auto wordFor = [](WorkKind kind) {
        switch (kind) {
        case WorkKind::TakeOrder:
            return tr("take orders");
        case WorkKind::Answer:
            return tr("answer");
        case WorkKind::Serve:
            return tr("serve");
        case WorkKind::Bill:
            return tr("bill");
        case WorkKind::Cook:
            return tr("cook");
        }
        return QString();
    };
    QStringList words;
    for (const WorkKind each : pool.kinds)
        words.append(wordFor(each));
    return words.join(QStringLiteral(", "));
}

QString FloorText::initial(const std::string &name)
{
    const QString text = toQString(name);
    QString number;
    for (qsizetype at = text.size() - 1; at > 0 && text[at].isDigit() && number.size() < 2; --at)
        number.prepend(text[at]);
    return text.left(1).toUpper() + number;
}

QString FloorText::dish(const CookingLine &line)
{
    return tr("%1 %2").arg(QString::number(line.quantity), toQString(line.name));
}

QString FloorText::order(OrderId order)
{
    return QString::number(number(order));
}

bool FloorText::showsSeconds(double speed)
{
    return speed > 0 && speed <= fastestReadable;
}

QString FloorText::age(Instant then, Instant now, double speed)
{
    if (showsSeconds(speed))
        return ageOf(then, now);
    const Duration age = std::max(now - then, Duration::zero());
    const auto minutes = std::chrono::floor<std::chrono::minutes>(age).count();
    return tr("%1 min").arg(minutes);
}

} // namespace restaurant
