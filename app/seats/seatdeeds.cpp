#include "seatdeeds.h"

#include "seatlink.h"

#include "domain/permissions.h"
#include "models/panecommands.h"
#include "words/names.h"
#include "words/plaintext.h"
#include "words/summaries.h"

#include <algorithm>
#include <utility>

namespace restaurant {

namespace {

/// Simulated guests and scripts count from 1. Logins have a thousand each, so that two seats seldom
/// want the same number; where they do, the second takes another.
int thousandOf(const std::string &login)
{
    constexpr unsigned thousands = 9;
    unsigned sum = 0;
    for (const char letter : login)
        sum = sum * 31 + static_cast<unsigned char>(letter);
    return 1000 * (1 + static_cast<int>(sum % thousands));
}

} // namespace

SeatDeeds::SeatDeeds(SeatLink *link, QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_thousand(thousandOf(link->place().server.user))
{
    m_numbers.take(OrderId{m_thousand});
    connect(link, &SeatLink::opened, this, &SeatDeeds::begin);
    connect(link, &SeatLink::boardChanged, this, &SeatDeeds::noteNumbers);
    connect(link, &SeatLink::progressChanged, this, [this](const ViewProgress &progress) {
        m_shown[static_cast<std::size_t>(progress.view)] = progress.at;
    });
    connect(link, &SeatLink::answered, this, &SeatDeeds::take);
    connect(link, &SeatLink::notDecided, this, &SeatDeeds::drop);
}

void SeatDeeds::begin(const Scenario &scenario)
{
    m_staff = scenario.restaurant.staff;
}

void SeatDeeds::noteNumbers(const ChangesOfABoard &changes)
{
    const auto *details = std::get_if<ShownChanges<DetailsBoard>>(&changes);
    if (!details)
        return;
    for (const OrderDetails &one : std::get<Changes<OrderDetails>>(*details).upserted)
        if (number(one.order) > m_thousand && number(one.order) < m_thousand + 1000)
            m_numbers.take(one.order);
}

/// A seat never sees twice where the log ended when it seats somebody.
PartyId SeatDeeds::nextParty()
{
    const auto end = static_cast<int>(number(m_link->state().position));
    m_numbers.take(PartyId{m_thousand * 1000 + end});
    return m_numbers.nextParty();
}

void SeatDeeds::place(PlaceOrder order)
{
    placeAfter(std::move(order), {});
}

void SeatDeeds::placeAfter(PlaceOrder order, const CommandId &seating)
{
    order.order = m_numbers.nextOrder();
    if (const QString why = trySend(order, ViewName::Waiter); !why.isEmpty())
        return emit orderNotPlaced(why, seating);
    const SentCommand sent = m_link->commands().back().sent;
    m_orders.insert(sent.id);
    emit orderSent(sent, seating);
}

void SeatDeeds::seatAndPlace(int guests, PlaceOrder order)
{
    const SeatParty seating{order.table, nextParty(), guests};
    if (const QString why = trySend(seating, ViewName::Waiter); !why.isEmpty())
        return emit orderNotPlaced(why, {});
    const SentCommand sent = m_link->commands().back().sent;
    m_seatings.emplace(sent.id, std::move(order));
    emit orderSent(sent, {});
}

void SeatDeeds::seat(TableId table, int guests)
{
    send(SeatParty{table, nextParty(), guests}, ViewName::Waiter);
}

void SeatDeeds::doTask(const WaiterTask &task)
{
    if (const auto command = commandOf(task))
        send(*command, ViewName::Waiter);
}

void SeatDeeds::send(const Command &command, ViewName seen)
{
    if (const QString why = trySend(command, seen); !why.isEmpty())
        emit nothingDone(why);
}

QString SeatDeeds::trySend(const Command &command, ViewName seen)
{
    const auto actor = actorFor(command);
    if (!actor)
        return tr("Nobody whom this seat speaks for may do that: %1.")
            .arg(inBrackets(summaryOf(command)));
    const SeenView view{seen, m_shown[static_cast<std::size_t>(seen)]};
    if (!m_link->send(command, *actor, view))
        return tr("The seat has not been opened yet, or too much waits. Nothing was done.");
    return {};
}

/// Somebody of the staff; else, where guests come, the guest himself.
std::optional<Actor> SeatDeeds::actorFor(const Command &command) const
{
    const auto roles = rolesOf(m_link->place().kind);
    const auto maySpeak = [&](Role role) {
        return std::find(roles.begin(), roles.end(), role) != roles.end() &&
               mayIssue(role, command.index());
    };
    const std::vector<Actor> &members = m_staff.members();
    const auto able = std::find_if(members.begin(), members.end(),
                                   [&](const Actor &actor) { return maySpeak(actor.role); });
    if (able != members.end())
        return *able;
    if (!maySpeak(Role::Guest))
        return std::nullopt;
    const auto *order = std::get_if<PlaceOrder>(&command);
    return Actor{order && !order->guest.isEmpty() ? order->guest : Name::from("Guest").value(),
                 Role::Guest};
}

void SeatDeeds::take(const HandledCommand &answer)
{
    const CommandId id = answer.sent.id;
    const auto &rejection = answer.outcome.rejection;
    if (const auto seated = m_seatings.extract(id); !seated.empty()) {
        if (rejection)
            emit orderAnswered(answer);
        else
            placeAfter(seated.mapped(), id);
        return;
    }
    const bool isOrder = m_orders.erase(id) > 0;
    if (isOrder && rejection && rejection->reason == Reason::OrderExists)
        placeAfter(std::get<PlaceOrder>(answer.sent.command), id); // another seat was first
    else if (isOrder)
        emit orderAnswered(answer);
    else if (rejection)
        emit refused(answer);
}

void SeatDeeds::drop(const SentCommand &command, const QString &why)
{
    const bool isOrder = m_orders.erase(command.id) > 0 || !m_seatings.extract(command.id).empty();
    if (isOrder)
        emit orderNotPlaced(why, command.id);
    else
        emit nothingDone(
            tr("%1 was not decided: %2").arg(inBrackets(summaryOf(command.command)), why));
}

} // namespace restaurant

#include "moc_seatdeeds.cpp"
