// What an evening tells of queries: who looked, what a refresh costs, and what a person asks.
#include "evening/evening.h"
#include "read/store/querywatch.h"

namespace restaurant {

/// Under CRUD a refresh is the join behind it, which is counted where it is made. Of the past
/// nothing is counted: it is folded from the recording.
void Evening::noteRefreshed(ViewName view, const QueryCost &cost)
{
    const bool isJoined =
        m_deliveries.architecture().kind == ArchitectureKind::Crud && isKeptByArchitecture(view);
    if (isLive() && !isJoined)
        m_live->queries().count({view, Asker::Pane, {AnsweredFrom::Board, cost}});
}

void Evening::requestDetails(OrderId order)
{
    const QueryWatch watch;
    const auto known = m_recent.find(order);
    if (!isLive() || known == m_recent.end()) {
        askRecording(LookUpOrder{order, isLive()});
        return;
    }
    LiveNews &news = m_live->news();
    news.found.put(known->second);
    Look look;
    look.at = m_cursor.now;
    look.view = ViewName::Details;
    look.position = m_shown[static_cast<std::size_t>(ViewName::Details)];
    look.head = m_cursor.mark.event;
    look.order = order;
    look.answer = QueryAnswer{AnsweredFrom::Board, watch.cost()};
    news.asked.put(std::move(look));
    m_gate.notify();
}

void Evening::requestComposed(OrderId order)
{
    if (m_file.isEmpty())
        return;
    if (!m_composer)
        m_composer = std::make_unique<Composer>(m_file.toStdString(), [this] { m_gate.notify(); });
    if (!m_composer->ask({order, m_cursor.services}))
        noteAnswer(Stage::Answer::Full);
}

void Evening::deliverComposed()
{
    if (!m_composer)
        return;
    for (const ComposedDetails &details : m_composer->news().take())
        emit composed(details);
}

void Evening::deliverLooks()
{
    for (const LooksPage &page : m_stage->news().looks.take())
        emit looked(page);
    std::vector<Look> asked = m_live->news().asked.take();
    if (m_playback)
        for (Look &look : m_playback->news().asked.take())
            asked.push_back(std::move(look));
    if (asked.empty() || !isLive())
        return;
    for (const Look &look : asked)
        m_live->queries().count({look.view, look.by, look.answer.value_or(QueryAnswer{})});
    emit looked({false, std::move(asked)});
}

void Evening::tellQueries()
{
    emit queriesCounted(m_live->queries().counts());
}

} // namespace restaurant
