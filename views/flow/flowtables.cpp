#include "flowtables.h"

#include "common/documentmarks.h"
#include "flow/flowmodel.h"
#include "flow/flowtext.h"
#include "words/names.h"
#include "words/plaintext.h"
#include "words/summaries.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>

#include <algorithm>
#include <functional>
#include <iterator>

namespace restaurant {

namespace {

class DimmingDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        if (index.data(FlowDimmedRole).toBool())
            painter->setOpacity(DocumentMarks::dimmedOpacity);
        QStyledItemDelegate::paint(painter, option, index);
        painter->restore();
    }
};

} // namespace

FlowTables::FlowTables(FlowModel *model, QWidget *parent)
    : TableTwin("flowTableChoice", tr("Which table of the data flow"), parent)
    , m_flow(model)
    , m_messages(model)
    , m_places(model)
{
    m_messageTable = add(tr("Messages"), "flowMessages", &m_messages, FlowMessages::AboutColumn);
    connect(m_messageTable->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    emit chosen(m_messages.traveller(index.row()));
            });
    m_placeTable = add(tr("Boxes"), "flowPlaces", &m_places, FlowPlaces::SaysColumn);
    connect(m_placeTable->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    emit chosen(m_places.place(index.row()));
            });
    connect(model, &FlowModel::trailChanged, this, &FlowTables::lightTrail);
    lightTrail();
}

QTableView *FlowTables::add(const QString &title, const char *name, QAbstractItemModel *model,
                            int widestColumn)
{
    return TableTwin::add(
        {title, name, tr("%1 of the data flow").arg(title), tr("No message yet.")}, model,
        widestColumn, new DimmingDelegate(this));
}

void FlowTables::lightTrail()
{
    m_messageTable->setColumnHidden(FlowMessages::StepColumn, !m_flow->trail());
    m_placeTable->setColumnHidden(FlowPlaces::TrailColumn, !m_flow->trail());
}

void FlowTables::refresh()
{
    m_messages.refresh();
    m_places.refresh();
}

FlowPlaces::FlowPlaces(const FlowModel *flow, QObject *parent)
    : QAbstractTableModel(parent)
    , m_flow(flow)
    , m_boxes(boxesOf(*flow))
{
    connect(flow, &FlowModel::trailChanged, this, &FlowPlaces::noticeTrail);
}

void FlowPlaces::noticeTrail()
{
    emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

bool FlowPlaces::isDimmed(const FlowPlace &place) const
{
    return m_flow->trail() && !m_flow->trail()->passes(place);
}

void FlowPlaces::refresh()
{
    std::vector<FlowBox> boxes = boxesOf(*m_flow);
    if (boxes == m_boxes)
        return;
    m_boxes = std::move(boxes);
    emit dataChanged(index(0, SaysColumn), index(rowCount() - 1, SaysColumn), {Qt::DisplayRole});
}

FlowPlace FlowPlaces::place(int row) const
{
    return m_boxes[static_cast<std::size_t>(row)].place;
}

int FlowPlaces::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_boxes.size());
}

int FlowPlaces::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant FlowPlaces::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FlowBox &box = m_boxes[static_cast<std::size_t>(index.row())];
    if (role == FlowDimmedRole)
        return isDimmed(box.place);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == BoxColumn)
        return FlowText::title(box.place);
    if (index.column() == TrailColumn)
        return m_flow->trail() && !isDimmed(box.place) ? tr("passed") : QString();
    return saysOf(box);
}

QVariant FlowPlaces::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case BoxColumn:
        return tr("Box");
    case SaysColumn:
        return tr("What it says");
    case TrailColumn:
        return tr("Trail");
    }
    return {};
}

FlowMessages::FlowMessages(const FlowModel *flow, QObject *parent)
    : QAbstractTableModel(parent)
    , m_flow(flow)
{
    connect(flow, &FlowModel::trailChanged, this, &FlowMessages::noticeTrail);
}

/// Which rows there are is for refresh().
void FlowMessages::noticeTrail()
{
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

/// Newest first; besides the trail no more than there may be rows.
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
    if (const FlowTrail *trail = m_flow->trail())
        for (const FlowMark &mark : trail->marks())
            messages.push_back(mark.traveller.message);
    std::sort(messages.begin(), messages.end(), std::greater<>());
    messages.erase(std::unique(messages.begin(), messages.end()), messages.end());
    return messages;
}

void FlowMessages::refresh()
{
    const std::vector<FlowMessage> messages = wanted();
    removeOthers(messages);
    insertMissing(messages);
}

/// From the end, so that the places before it stay what they are.
void FlowMessages::removeOthers(const std::vector<FlowMessage> &messages)
{
    const auto isWanted = [&](int row) {
        return std::binary_search(messages.begin(), messages.end(),
                                  m_rows[static_cast<std::size_t>(row)].message, std::greater<>());
    };
    for (int end = rowCount(); end > 0; --end) {
        int first = end;
        while (first > 0 && !isWanted(first - 1))
            --first;
        remove(first, end - first);
        end = first;
    }
}

void FlowMessages::insertMissing(const std::vector<FlowMessage> &messages)
{
    std::size_t row = 0;
    for (auto message = messages.begin(); message != messages.end(); ++row) {
        const auto next = row < m_rows.size()
                              ? std::find(message, messages.end(), m_rows[row].message)
                              : messages.end();
        insert(static_cast<int>(row), {message, next});
        row += static_cast<std::size_t>(next - message);
        message = next == messages.end() ? next : next + 1;
    }
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
    if (const RecordedEvent *event = m_flow->findEvent(message))
        return eventRow(*event);
    const HandledCommand *handled = m_flow->find(message.command);
    return handled ? commandRow(*handled) : Row{message, {}};
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
                tr("%1 %2").arg(ViewNames::shortName(view).toLower(), clockOf(happened + delay)));
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

/// Empty: it is not on the trail.
QString FlowMessages::stepText(const FlowMessage &message) const
{
    const int step = m_flow->trail() ? m_flow->trail()->stepOf(message) : 0;
    return step > 0 ? QString::number(step) : QString();
}

QVariant FlowMessages::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == FlowDimmedRole)
        return m_flow->trail() && m_flow->trail()->stepOf(row.message) == 0;
    if (role != Qt::DisplayRole)
        return {};
    return index.column() == StepColumn ? stepText(row.message)
                                        : row.texts.value(index.column() - 1);
}

QVariant FlowMessages::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StepColumn:
        return tr("Step");
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
