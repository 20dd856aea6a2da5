#include "flowmessages.h"

#include "common/plaintext.h"
#include "flowmodel.h"
#include "flowtext.h"
#include "log/summaries.h"

#include <algorithm>
#include <iterator>

namespace restaurant {

FlowMessages::FlowMessages(const FlowModel *flow, QObject *parent)
    : QAbstractTableModel(parent)
    , m_flow(flow)
{
}

/// Newest first, and no more than there may be rows.
std::vector<FlowMessage> FlowMessages::wanted() const
{
    std::vector<FlowMessage> messages;
    const FlowHistory &history = m_flow->history();
    for (std::size_t i = history.upTo(m_flow->now()); i-- > 0 && messages.size() < mostRows;) {
        const Outcome &outcome = history.entries()[i].handled.outcome;
        if (outcome.kind == OutcomeKind::Repeated)
            continue;
        for (auto event = outcome.events.rbegin(); event != outcome.events.rend(); ++event)
            messages.push_back({outcome.number, event->position});
        messages.push_back({outcome.number, {}});
    }
    return messages;
}

void FlowMessages::refresh()
{
    const std::vector<FlowMessage> messages = wanted();
    const auto newer = [&](const Row &row) {
        return messages.empty() || row.message > messages.front();
    };
    const auto older = [&](const Row &row) {
        return messages.empty() || row.message < messages.back();
    };
    const auto firstKept = std::find_if_not(m_rows.begin(), m_rows.end(), newer);
    remove(0, static_cast<int>(firstKept - m_rows.begin()));
    const auto lastKept = std::find_if_not(m_rows.rbegin(), m_rows.rend(), older);
    const auto gone = static_cast<int>(lastKept - m_rows.rbegin());
    remove(rowCount() - gone, gone);
    if (m_rows.empty())
        return insert(0, messages);
    const auto known = [&](const FlowMessage &message) {
        return message <= m_rows.front().message;
    };
    const auto unknownOlder = [&](const FlowMessage &message) {
        return message < m_rows.back().message;
    };
    insert(rowCount(),
           {std::find_if(messages.begin(), messages.end(), unknownOlder), messages.end()});
    insert(0, {messages.begin(), std::find_if(messages.begin(), messages.end(), known)});
}

void FlowMessages::remove(int first, int count)
{
    if (count == 0)
        return;
    beginRemoveRows({}, first, first + count - 1);
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + first + count);
    endRemoveRows();
}

void FlowMessages::insert(int first, const std::vector<FlowMessage> &messages)
{
    if (messages.empty())
        return;
    std::vector<Row> rows;
    std::transform(messages.begin(), messages.end(), std::back_inserter(rows),
                   [this](const FlowMessage &message) { return rowOf(message); });
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.begin() + first, std::make_move_iterator(rows.begin()),
                  std::make_move_iterator(rows.end()));
    endInsertRows();
}

FlowMessages::Row FlowMessages::rowOf(const FlowMessage &message) const
{
    if (const RecordedEvent *event = m_flow->history().findEvent(message))
        return eventRow(*event);
    const FlowHistory::Entry *entry = m_flow->history().find(message.command);
    return entry ? commandRow(entry->handled) : Row{message, {}};
}

FlowMessages::Row FlowMessages::commandRow(const HandledCommand &handled) const
{
    const Summary summary = summaryOf(handled.sent.command);
    const QString at = clockOf(handled.sent.at);
    const bool refused = handled.outcome.kind == OutcomeKind::Rejected;
    return {{handled.outcome.number, {}},
            {at, summary.word, summary.text, toQString(handled.sent.actor.name.text()),
             tr("write side"), refused ? tr("%1, refused").arg(at) : at}};
}

FlowMessages::Row FlowMessages::eventRow(const RecordedEvent &event) const
{
    const Summary summary = summaryOf(event.event);
    return {{event.command, event.position},
            {clockOf(event.at), tr("%1 %2").arg(grouped(number(event.position)), summary.word),
             summary.text, toQString(event.stream.toText()), tr("log and views"),
             arrivals(event.at)}};
}

/// "12:04:31", or "12:04:31, waiter 12:04:36" where one view hears of it later.
QString FlowMessages::arrivals(Instant happened) const
{
    QStringList parts{clockOf(happened)};
    for (const ViewName view : allViews)
        if (const Duration delay = m_flow->times().to(view); delay > Duration{})
            parts.append(
                tr("%1 %2").arg(FlowText::shortName(view).toLower(), clockOf(happened + delay)));
    return parts.join(QStringLiteral(", "));
}

FlowTraveller FlowMessages::traveller(int row) const
{
    const FlowMessage &message = m_rows[static_cast<std::size_t>(row)].message;
    const auto kind =
        message.event == Position{} ? FlowRoad::Kind::ToWriteSide : FlowRoad::Kind::ToLog;
    return {{kind, {}}, message};
}

int FlowMessages::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FlowMessages::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant FlowMessages::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    return m_rows[static_cast<std::size_t>(index.row())].texts.value(index.column());
}

QVariant FlowMessages::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("When");
    case WhatColumn:
        return tr("What");
    case AboutColumn:
        return tr("About");
    case FromColumn:
        return tr("From");
    case ToColumn:
        return tr("To");
    case ArrivesColumn:
        return tr("Arrives");
    }
    return {};
}

} // namespace restaurant
