#include "storymodel.h"

#include "floor/floorsubject.h"
#include "words/readingtext.h"

#include <algorithm>
#include <iterator>
#include <type_traits>
#include <variant>

namespace restaurant {

void ManagerEar::begin(const Limits &limits)
{
    m_fulfilment = OrderFulfilment(limits);
    m_heard = {};
    m_from = {};
}

void ManagerEar::hear(const FlowHistory &history, Position heard)
{
    if (heard < m_heard || history.knowsAllFrom() != m_from)
        begin(m_fulfilment.limits());
    m_from = history.knowsAllFrom();
    if (heard == m_heard)
        return;
    const auto &entries = history.entries();
    const auto first =
        std::partition_point(entries.begin(), entries.end(),
                             [this](const FlowHistory::Entry &one) { return one.head <= m_heard; });
    for (auto entry = first; entry != entries.end(); ++entry) {
        for (const RecordedEvent &event : entry->handled.outcome.events) {
            if (event.position > m_heard && event.position <= heard)
                static_cast<void>(m_fulfilment.react(event)); // what it asks for is in the history
        }
        if (entry->head >= heard)
            break;
    }
    m_heard = heard;
}

std::vector<Todo> ManagerEar::waits() const
{
    return todoOf(m_fulfilment.open(), m_fulfilment.limits());
}

StoryModel::StoryModel(FloorModels *floor, FlowModel *flow, QObject *parent)
    : QObject(parent)
    , m_floor(floor)
    , m_flow(flow)
{
    connect(floor, &FloorModels::documentsChanged, this, [this] {
        ++m_roomNumber;
        emit changed();
    });
    connect(flow, &FlowModel::changed, this, &StoryModel::changed);
    connect(flow, &FlowModel::trailChanged, this, &StoryModel::changed);
    for (DocumentMarks &marks : m_marks)
        connect(&marks, &DocumentMarks::changed, this, &StoryModel::changed);
    connect(&m_floorMarks, &DocumentMarks::changed, this, &StoryModel::changed);
}

void StoryModel::begin(const Restaurant &restaurant, ServiceStores stores)
{
    m_stores = stores;
    m_times = restaurant.times;
    std::apply([](auto &...board) { (board.clear(), ...); }, m_boards);
    m_looks.clear();
    m_minutes.clear();
    m_truth.clear();
    m_beliefs.clear();
    m_manager.begin(restaurant.limits);
    m_verdicts = {};
    m_lines.clear();
    emit changed();
}

void StoryModel::take(const ChangesOfABoard &changes, Position upTo, bool ofOneEvent)
{
    const auto hold = [&](auto &board) {
        using Batch = typename std::decay_t<decltype(board)>::Batch;
        if (const auto *batch = std::get_if<Batch>(&changes))
            board.hold(*batch, upTo, ofOneEvent);
    };
    std::apply([&](auto &...board) { (hold(board), ...); }, m_boards);
    if (const auto *floor = std::get_if<ShownChanges<FloorBoard>>(&changes)) {
        m_truth.hold(*floor, upTo);
        m_truth.settle();
        m_beliefs.forgetGone(m_truth);
    }
    if (const auto *measures = std::get_if<ShownChanges<MeasuresBoard>>(&changes))
        applyTo(m_minutes, std::get<Changes<MinuteMeasure>>(*measures));
    m_lines.clear();
    emit changed();
}

void StoryModel::addLooks(const std::vector<Look> &looks)
{
    m_looks.insert(m_looks.end(), looks.begin(), looks.end());
    for (const Look &look : looks)
        m_beliefs.look(look);
    while (m_looks.size() > mostLooks)
        m_looks.pop_front();
    emit changed();
}

void StoryModel::showLooks(const std::vector<Look> &looks)
{
    m_beliefs.replace(looks);
    m_looks.assign(looks.begin(), looks.end());
    addLooks({});
}

void StoryModel::setAudit(const AuditState &state)
{
    if (const auto place = placeOfBoard(state.view))
        m_marks[*place].setAudit(state);
    else if (state.view == ViewName::Floor)
        m_floorMarks.setAudit(state);
    m_verdicts[static_cast<std::size_t>(state.view)] = state.verdict;
    emit changed();
}

void StoryModel::setLit(const std::optional<LitDocuments> &lit)
{
    for (DocumentMarks &marks : m_marks)
        marks.setLit(lit);
    m_floorMarks.setLit(alsoOnFloor(lit));
}

void StoryModel::setWhyNotStopped(ViewName view, const QString &why)
{
    m_whyNotStopped[static_cast<std::size_t>(view)] = why;
}

QString StoryModel::whyNotStopped(ViewName view) const
{
    return m_whyNotStopped[static_cast<std::size_t>(view)];
}

void StoryModel::setReader(std::optional<Role> reader)
{
    m_reader = reader;
    emit changed();
}

QString StoryModel::refusal(ViewName view) const
{
    return m_reader ? ReadingText::refused(*m_reader, view) : QString();
}

void StoryModel::settle()
{
    const auto arrive = [this](auto &board) {
        static_cast<void>(board.settle());
        m_beliefs.hear(board, m_truth);
    };
    std::apply([&](auto &...board) { (arrive(board), ...); }, m_boards);
    m_lines.clear();
    emit changed();
}

FlowTraffic StoryModel::advance()
{
    FlowTraffic traffic = m_flow->traffic();
    const FlowCounts &counts = m_flow->counts();
    const auto release = [&](auto &board) {
        const ViewName view = std::decay_t<decltype(board)>::view;
        const Position arrived = counts.views[static_cast<std::size_t>(view)];
        return releaseTo(board, arrived, m_beliefs, m_truth) ? 1 : 0;
    };
    const bool anyChanged =
        std::apply([&](auto &...board) { return (0 + ... + release(board)) > 0; }, m_boards);
    if (anyChanged)
        m_lines.clear();
    m_manager.hear(m_flow->history(), counts.managed);
    return traffic;
}

StoryShape StoryModel::shape() const
{
    return {m_flow->architecture().kind, m_stores};
}

const std::vector<BoardLine> &StoryModel::lines(ViewName view) const
{
    const auto known = m_lines.find(view);
    if (known != m_lines.end())
        return known->second;
    std::vector<BoardLine> &lines = m_lines[view];
    if (view == ViewName::Status)
        lines = linesOf(board<StatusBoard>(), m_mostLines);
    else if (view == ViewName::Waiter)
        lines = linesOf(board<WaiterBoard>(), m_mostLines);
    else if (view == ViewName::Kitchen)
        lines = linesOf(board<KitchenBoard>(), m_mostLines, m_times);
    return lines;
}

void StoryModel::setMostLines(int most)
{
    m_mostLines = static_cast<std::size_t>(most);
    m_lines.clear();
}

const DocumentMarks *StoryModel::marksOf(ViewName view) const
{
    if (view == ViewName::Floor)
        return &m_floorMarks;
    const auto place = placeOfBoard(view);
    return place ? &m_marks[*place] : nullptr;
}

AuditState::Verdict StoryModel::verdictOn(ViewName view) const
{
    return m_verdicts[static_cast<std::size_t>(view)];
}

} // namespace restaurant

#include "moc_storymodel.cpp"
