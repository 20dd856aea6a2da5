#include "kitchenmodel.h"

#include "read/documentfields.h"

#include <algorithm>

namespace restaurant {

KitchenModel::KitchenModel(QObject *parent)
    : DocumentTable(parent)
{
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
    const Duration age = now() - ticket.firedAt;
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

const KitchenModel::Columns &KitchenModel::table()
{
    using T = Ticket;
    static const Columns columns{
        {QT_TR_NOOP("Order"), KitchenText::number, showing<&T::order>()},
        {QT_TR_NOOP("Where"), KitchenText::place,
         showing<&T::kind, &T::table, &T::party, &T::guest>()},
        {QT_TR_NOOP("Lines"), KitchenText::lines, showing<&T::lines>()},
        {QT_TR_NOOP("State"),
         [](const T &ticket, const KitchenModel &model) {
             const QString late = KitchenText::lateness(model.latenessOf(ticket));
             const QString state = KitchenText::state(ticket);
             return late.isEmpty() ? state : tr("%1, %2").arg(state, late);
         },
         showing<&T::state>()},
        {QT_TR_NOOP("Since fired"),
         [](const T &ticket, const KitchenModel &model) { return model.ageSinceFired(ticket); },
         showing<&T::firedAt>()},
        {QT_TR_NOOP("Since sent"),
         [](const T &ticket, const KitchenModel &model) {
             return ageOf(ticket.sentAt, model.now());
         },
         showing<&T::sentAt>()}};
    return columns;
}

QVariant KitchenModel::more(const Ticket &ticket, int column, int role) const
{
    switch (role) {
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
    }
    return DocumentTable::more(ticket, column, role);
}

bool KitchenModel::comesBefore(const Ticket &a, const Ticket &b) const
{
    return std::tie(a.sentAt, a.order) < std::tie(b.sentAt, b.order);
}

QString KitchenModel::ageSinceFired(const Ticket &ticket) const
{
    return ticket.firedAt == Instant{} ? tr("not fired") : ageOf(ticket.firedAt, now());
}

QString KitchenModel::toolTipOf(const Ticket &ticket) const
{
    return tr("Order %1, %2\nSince fired %3, since sent %4\n%5")
        .arg(KitchenText::number(ticket), KitchenText::place(ticket), ageSinceFired(ticket),
             ageOf(ticket.sentAt, now()), KitchenText::lines(ticket));
}

void KitchenFilter::setStation(const std::string &station)
{
    m_station = station;
    invalidateFilter();
}

void KitchenFilter::holdStill(bool held)
{
    m_held.reset();
    if (!held)
        return invalidateFilter();
    std::set<int> shown;
    for (int row = 0; row < rowCount(); ++row)
        shown.insert(index(row, 0).data(KitchenModel::OrderRole).toInt());
    m_held = std::move(shown);
}

bool KitchenFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const auto *ticket = index.data(KitchenModel::TicketRole).value<const Ticket *>();
    if (m_held && ticket)
        return m_held->contains(number(ticket->order));
    if (!ticket || ticket->state == TicketState::Bumped)
        return false;
    return m_station.empty() ||
           std::any_of(ticket->lines.begin(), ticket->lines.end(),
                       [this](const TicketLine &line) { return line.station == m_station; });
}

} // namespace restaurant

#include "moc_kitchenmodel.cpp"
