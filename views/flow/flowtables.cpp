#include "flowtables.h"

#include "common/documentmarks.h"
#include "flowmodel.h"
#include "flowtext.h"
#include "read/boards.h"
#include "words/bendtext.h"
#include "words/names.h"
#include "words/plaintext.h"
#include "words/summaries.h"

#include <QPainter>
#include <QTableView>

#include <algorithm>
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

template <int place> QString textAt(const FlowMessageRow &row)
{
    return row.texts.value(place);
}

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
                    emit chosen(m_places.document(index.row()).place);
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
    : RowTable(parent)
    , m_flow(flow)
{
    m_rows = boxesOf(*flow);
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
    if (boxes == m_rows)
        return;
    m_rows = std::move(boxes);
    emit dataChanged(index(0, SaysColumn), index(rowCount() - 1, SaysColumn), {Qt::DisplayRole});
}

const FlowPlaces::Columns &FlowPlaces::table()
{
    static const Columns all{
        {QT_TR_NOOP("Box"), [](const FlowBox &box) { return FlowText::title(box.place); }},
        {QT_TR_NOOP("What it says"), [](const FlowBox &box) { return saysOf(box); }},
        {QT_TR_NOOP("Trail"), [](const FlowBox &box, const FlowPlaces &model) {
             const bool passed = model.m_flow->trail() && !model.isDimmed(box.place);
             return passed ? tr("passed") : QString();
         }}};
    return all;
}

QVariant FlowPlaces::more(const FlowBox &box, int /*column*/, int role) const
{
    return role == FlowDimmedRole ? QVariant(isDimmed(box.place)) : QVariant();
}

FlowMessages::FlowMessages(const FlowModel *flow, QObject *parent)
    : RowTable(parent)
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
        return std::binary_search(messages.begin(), messages.end(), document(row).message,
                                  std::greater<>());
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
    std::vector<FlowMessageRow> rows;
    std::transform(messages.begin(), messages.end(), std::back_inserter(rows),
                   [this](const FlowMessage &message) { return rowOf(message); });
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.begin() + first, std::make_move_iterator(rows.begin()),
                  std::make_move_iterator(rows.end()));
    endInsertRows();
}

FlowMessageRow FlowMessages::rowOf(const FlowMessage &message) const
{
    if (const RecordedEvent *event = m_flow->findEvent(message))
        return eventRow(*event);
    const HandledCommand *handled = m_flow->find(message.command);
    return handled ? commandRow(*handled) : FlowMessageRow{message, {}};
}

FlowMessageRow FlowMessages::commandRow(const HandledCommand &handled) const
{
    const Summary summary = summaryOf(handled.sent.command);
    const QString at = clockOf(handled.sent.at);
    const bool refused = handled.outcome.kind == OutcomeKind::Rejected;
    return {{handled.outcome.number, {}},
            {at, summary.word, summary.text, toQString(handled.sent.actor.name.text()),
             tr("write side"), refused ? tr("%1, refused").arg(at) : at}};
}

FlowMessageRow FlowMessages::eventRow(const RecordedEvent &event) const
{
    const Summary summary = summaryOf(event.event);
    return {{event.command, event.position},
            {clockOf(event.at), tr("%1 %2").arg(grouped(number(event.position)), summary.word),
             summary.text, toQString(event.stream.toText()), tr("log and views"), arrivals(event)}};
}

/// "12:04:36", "✕ never"; empty: it comes at once, and nothing has befallen it.
QString FlowMessages::arrivalAt(ViewName view, const RecordedEvent &event) const
{
    const BentMessage *bent = m_flow->fateOf(view, event.position);
    const auto comes = m_flow->comesTo(view, event);
    const QString sign = bent && bent->kind ? BendText::sign(*bent->kind) : QString();
    const bool isUsual = comes ? *comes == event.at : !bent;
    if (isUsual && sign.isEmpty())
        return {};
    const QString when = comes                     ? clockOf(*comes)
                         : bent && !bent->isLost() ? tr("waits")
                                                   : tr("never");
    return sign.isEmpty() ? when : QStringLiteral("%1 %2").arg(sign, when);
}

/// "12:04:31", or "12:04:31, waiter 12:04:36" where one view hears of it later.
QString FlowMessages::arrivals(const RecordedEvent &event) const
{
    QStringList parts{clockOf(event.at)};
    for (const ViewName view : FirstBoards::views) {
        const QString arrival = m_flow->hears(view) ? arrivalAt(view, event) : QString();
        if (!arrival.isEmpty())
            parts.append(tr("%1 %2").arg(withinSentence(ViewNames::shortName(view)), arrival));
    }
    return parts.join(QStringLiteral(", "));
}

FlowTraveller FlowMessages::traveller(int row) const
{
    const FlowMessage &message = document(row).message;
    const auto kind =
        message.event == Position{} ? FlowRoad::Kind::ToWriteSide : FlowRoad::Kind::ToLog;
    return {{kind, {}}, message};
}

/// Empty: it is not on the trail.
QString FlowMessages::stepText(const FlowMessage &message) const
{
    const int step = m_flow->trail() ? m_flow->trail()->stepOf(message) : 0;
    return step > 0 ? QString::number(step) : QString();
}

const FlowMessages::Columns &FlowMessages::table()
{
    using Row = FlowMessageRow;
    static const Columns all{
        {QT_TR_NOOP("Step"),
         [](const Row &row, const FlowMessages &model) { return model.stepText(row.message); }},
        {QT_TR_NOOP("When"), textAt<0>},
        {QT_TR_NOOP("What"), textAt<1>},
        {QT_TR_NOOP("About"), textAt<2>},
        {QT_TR_NOOP("From"), textAt<3>},
        {QT_TR_NOOP("To"), textAt<4>},
        {QT_TR_NOOP("Arrives"), textAt<5>}};
    return all;
}

QVariant FlowMessages::more(const FlowMessageRow &row, int /*column*/, int role) const
{
    if (role != FlowDimmedRole)
        return {};
    return m_flow->trail() && m_flow->trail()->stepOf(row.message) == 0;
}

} // namespace restaurant

#include "moc_flowtables.cpp"
