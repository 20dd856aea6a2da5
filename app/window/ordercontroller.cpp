#include "ordercontroller.h"

#include "models/panecommands.h"
#include "words/architecturetext.h"
#include "words/bendtext.h"
#include "words/progresstext.h"
#include "words/servicetext.h"
#include "words/summaries.h"

#include <utility>

namespace restaurant {

OrderController::OrderController(ChooseActor chooseActor, QObject *parent)
    : QObject(parent)
    , m_chooseActor(std::move(chooseActor))
{
    setObjectName(QStringLiteral("orderController"));
}

void OrderController::serve(Evening *evening)
{
    m_evening = evening;
    m_isHeld = false;
    m_orders.clear();
    m_seatings.clear();
    connect(evening, &Evening::commandAnswered, this, &OrderController::take);
    connect(evening, &Evening::commandDropped, this, &OrderController::drop);
}

/// Whether the evening can be acted in now; where it is the past, what is wanted is handed on.
bool OrderController::isOpenFor(Deed deed, const Act &act)
{
    if (!m_evening)
        return false;
    if (m_forbidden.contains(deed)) {
        emit nothingDone(m_whyForbidden);
        return false;
    }
    if (m_isHeld)
        emit nothingDone(tr("The evening is being saved. Nothing was done; try again."));
    else if (!m_evening->isLive())
        emit actedInThePast(act);
    return !m_isHeld && m_evening->isLive();
}

QString OrderController::whyNotOpen() const
{
    if (!m_evening)
        return tr("no evening is open");
    if (m_forbidden.contains(Deed::Command))
        return m_whyForbidden;
    return m_isHeld ? tr("the evening is being saved") : tr("the past cannot be changed");
}

void OrderController::forbid(std::set<Deed> deeds, const QString &why)
{
    m_forbidden = std::move(deeds);
    m_whyForbidden = why;
}

void OrderController::doOnBranch(const Act &act)
{
    m_wasWantedInThePast = true;
    act();
    m_wasWantedInThePast = false;
}

void OrderController::place(PlaceOrder order)
{
    placeAfter(std::move(order), {});
}

void OrderController::placeAfter(PlaceOrder order, const CommandId &seating)
{
    if (!isOpenFor(Deed::Command, [this, order] { place(order); })) {
        emit orderNotPlaced(whyNotOpen(), seating);
        return;
    }
    order.order = m_evening->takeOrderNumber();
    if (const CommandId id = issue(order, ViewName::Waiter); !id.isNull()) {
        m_orders.insert(id);
        tellSent(seating);
    } else {
        emit orderNotPlaced(tr("the write side did not take it"), seating);
    }
}

void OrderController::tellSent(const CommandId &after)
{
    const SentCommand sent = m_evening->underWay().back();
    emit orderSent(sent, after);
}

void OrderController::seatAndPlace(int guests, PlaceOrder order)
{
    if (!isOpenFor(Deed::Command, [this, guests, order] { seatAndPlace(guests, order); })) {
        emit orderNotPlaced(whyNotOpen(), {});
        return;
    }
    const SeatParty seating{order.table, m_evening->takePartyNumber(), guests};
    if (const CommandId id = issue(seating, ViewName::Waiter); !id.isNull()) {
        m_seatings.emplace(id, std::move(order));
        tellSent({});
    } else {
        emit orderNotPlaced(tr("the write side did not take it"), {});
    }
}

void OrderController::seat(TableId table, int guests)
{
    if (isOpenFor(Deed::Command, [this, table, guests] { seat(table, guests); }))
        issue(SeatParty{table, m_evening->takePartyNumber(), guests}, ViewName::Waiter);
}

/// Where an order has to be taken first, the order entry pane takes it from here.
void OrderController::doTask(const WaiterTask &task)
{
    if (const auto command = commandOf(task))
        send(*command, ViewName::Waiter);
}

void OrderController::send(const Command &command, std::optional<ViewName> seen)
{
    if (isOpenFor(Deed::Command, [this, command, seen] { send(command, seen); }))
        issue(command, seen);
}

void OrderController::setStaffing(const std::vector<StaffingChanged::Pool> &pools,
                                  const QString &why)
{
    if (!isOpenFor(Deed::Staffing, [this, pools, why] { setStaffing(pools, why); }))
        return;
    emit acted();
    m_evening->setStaffing(pools, why);
}

void OrderController::changeArchitecture(const Architecture &architecture)
{
    if (!isOpenFor(Deed::Architecture, [this, architecture] { changeArchitecture(architecture); }))
        return;
    emit acted();
    m_evening->changeArchitecture(architecture, architectureWish(architecture));
}

void OrderController::setService(Service service, const ServiceCondition &to)
{
    if (!isOpenFor(Deed::Service, [this, service, to] { setService(service, to); }))
        return;
    emit acted();
    m_evening->setService(service, to, serviceWish(service, to));
}

void OrderController::delayView(ViewName view, Duration delay)
{
    if (!isOpenFor(Deed::Delay, [this, view, delay] { delayView(view, delay); }))
        return;
    emit acted();
    m_evening->delayView(view, delay, delayWish(view, delay));
}

void OrderController::bendView(const Bend &bend)
{
    if (!isOpenFor(Deed::Bend, [this, bend] { bendView(bend); }))
        return;
    emit acted();
    m_evening->bendView(bend, BendText::wish(bend));
}

void OrderController::protectView(ViewName view, const Protections &protections)
{
    if (!isOpenFor(Deed::Bend, [this, view, protections] { protectView(view, protections); }))
        return;
    emit acted();
    m_evening->protectView(view, protections, BendText::wish(view, protections));
}

void OrderController::handleParked(const ParkedHandled &wish)
{
    if (!isOpenFor(Deed::Bend, [this, wish] { handleParked(wish); }))
        return;
    emit acted();
    m_evening->handleParked(wish.view, wish.event, wish.how,
                            BendText::wish(wish.view, wish.event, wish.how));
}

CommandId OrderController::issue(const Command &command, std::optional<ViewName> seen)
{
    emit acted();
    const auto lookedAt = m_wasWantedInThePast ? std::nullopt : seen;
    return m_evening->send(command, m_chooseActor(command), lookedAt);
}

void OrderController::take(const HandledCommand &answer)
{
    const CommandId id = answer.sent.id;
    const bool isRefused = answer.outcome.rejection.has_value();
    if (const auto seated = m_seatings.extract(id); !seated.empty()) {
        if (isRefused)
            emit orderAnswered(answer);
        else
            placeAfter(seated.mapped(), id);
    } else if (m_orders.erase(id) > 0) {
        emit orderAnswered(answer);
    } else if (isRefused) {
        emit refused(answer);
    }
}

void OrderController::drop(const SentCommand &command, const QString &why)
{
    const bool isOrder = m_orders.erase(command.id) > 0 || !m_seatings.extract(command.id).empty();
    if (isOrder)
        emit orderNotPlaced(why, command.id);
    else
        emit nothingDone(
            tr("%1 was not decided: %2").arg(inBrackets(summaryOf(command.command)), why));
}

} // namespace restaurant

#include "moc_ordercontroller.cpp"
