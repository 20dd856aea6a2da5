#include "kitchenmodel.h"

#include "common/documentroles.h"
#include "common/plaintext.h"

#include <QStringList>

#include <set>
#include <tuple>

namespace restaurant {

namespace {

QStringList fieldsIn(int column)
{
    switch (column) {
    case KitchenModel::OrderColumn:
        return {QStringLiteral("order")};
    case KitchenModel::PlaceColumn:
        return {QStringLiteral("kind"), QStringLiteral("table"), QStringLiteral("party"),
                QStringLiteral("guest")};
    case KitchenModel::LinesColumn:
        return {QStringLiteral("lines")};
    case KitchenModel::StateColumn:
        return {QStringLiteral("state")};
    case KitchenModel::FiredColumn:
        return {QStringLiteral("firedAt")};
    case KitchenModel::SentColumn:
        return {QStringLiteral("sentAt")};
    }
    return {};
}

} // namespace

KitchenModel::KitchenModel(QObject *parent)
    : DocumentModel<Ticket>(parent)
{
}

void KitchenModel::setNow(Instant now)
{
    const bool sameSecond = isSameSecond(now, m_now);
    m_now = now;
    if (!sameSecond)
        tellAllChanged({AgeRole, LateRole, Qt::DisplayRole, Qt::ToolTipRole});
}

void KitchenModel::setServiceTimes(const ServiceTimes &times)
{
    m_times = times;
    tellAllChanged({LateRole});
}

Lateness KitchenModel::latenessOf(const Ticket &ticket) const
{
    if (ticket.state != TicketState::Open || ticket.firedAt == Instant{})
        return Lateness::OnTime;
    const Duration age = m_now - ticket.firedAt;
    if (age >= m_times.lateAfter)
        return Lateness::Late;
    return age >= m_times.warnAfter ? Lateness::Warning : Lateness::OnTime;
}

QStringList KitchenModel::stations() const
{
    std::set<std::string> names;
    for (const Ticket *ticket : documents()) {
        for (const TicketLine &line : ticket->lines)
            names.insert(line.station);
    }
    names.erase(std::string());
    QStringList stations;
    for (const std::string &name : names)
        stations.append(toQString(name));
    return stations;
}

std::vector<const Ticket *> KitchenModel::bumped(int most) const
{
    std::vector<const Ticket *> tickets;
    for (auto row = documents().rbegin(); row != documents().rend() && most > 0; ++row) {
        if ((*row)->state != TicketState::Bumped)
            continue;
        tickets.push_back(*row);
        --most;
    }
    return tickets;
}

std::vector<AllDayCount> KitchenModel::allDay() const
{
    std::vector<Ticket> open;
    for (const Ticket *ticket : documents()) {
        if (ticket->state == TicketState::Open)
            open.push_back(*ticket);
    }
    return allDayCounts(open);
}

int KitchenModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant KitchenModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Ticket &ticket = document(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(ticket, index.column());
    case Qt::ToolTipRole:
        return toolTipText(toolTipOf(ticket));
    case OrderRole:
        return number(ticket.order);
    case TicketRole:
        return QVariant::fromValue(&ticket);
    case LateRole:
        return static_cast<int>(latenessOf(ticket));
    case AgeRole:
        return ageSinceFired(ticket);
    case DocumentNameRole:
        return QVariant::fromValue(nameOf(ViewName::Kitchen, ticket));
    case ShownFieldsRole:
        return fieldsIn(index.column());
    }
    return {};
}

QVariant KitchenModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OrderColumn:
        return tr("Order");
    case PlaceColumn:
        return tr("Where");
    case LinesColumn:
        return tr("Lines");
    case StateColumn:
        return tr("State");
    case FiredColumn:
        return tr("Since fired");
    case SentColumn:
        return tr("Since sent");
    }
    return {};
}

bool KitchenModel::comesBefore(const Ticket &a, const Ticket &b) const
{
    return std::tie(a.sentAt, a.order) < std::tie(b.sentAt, b.order);
}

QString KitchenModel::textOf(const Ticket &ticket, int column) const
{
    switch (column) {
    case OrderColumn:
        return KitchenText::number(ticket);
    case PlaceColumn:
        return KitchenText::place(ticket);
    case LinesColumn:
        return KitchenText::lines(ticket);
    case StateColumn: {
        const QString late = KitchenText::lateness(latenessOf(ticket));
        const QString state = KitchenText::state(ticket);
        return late.isEmpty() ? state : tr("%1, %2").arg(state, late);
    }
    case FiredColumn:
        return ageSinceFired(ticket);
    case SentColumn:
        return ageOf(ticket.sentAt, m_now);
    }
    return {};
}

QString KitchenModel::ageSinceFired(const Ticket &ticket) const
{
    return ticket.firedAt == Instant{} ? tr("not fired") : ageOf(ticket.firedAt, m_now);
}

QString KitchenModel::toolTipOf(const Ticket &ticket) const
{
    return tr("Order %1, %2\nSince fired %3, since sent %4\n%5")
        .arg(KitchenText::number(ticket), KitchenText::place(ticket), ageSinceFired(ticket),
             ageOf(ticket.sentAt, m_now), KitchenText::lines(ticket));
}

} // namespace restaurant
