#include "costs.h"

#include "domain/storeerror.h"
#include "evening/views.h"
#include "evening/writeside.h"
#include "sqlite/statementcost.h"

#include <QDirIterator>
#include <QTemporaryDir>

#include <chrono>

namespace restaurant {

namespace {

using Clock = std::chrono::steady_clock;

double microseconds(std::chrono::nanoseconds length)
{
    return static_cast<double>(length.count()) / 1e3;
}

/// All queries of a kind.
struct Queries
{
    std::int64_t count = 0;
    QueryCost sum;

    void add(const QueryCost &cost)
    {
        ++count;
        sum += cost;
    }
};

/// Nothing of nothing.
std::optional<double> each(double sum, std::int64_t count)
{
    return count > 0 ? std::optional(sum / static_cast<double>(count)) : std::nullopt;
}

/// One evening on its files, closed when it ends.
class MeasuredEvening
{
public:
    MeasuredEvening(const QString &file, const Scenario &scenario)
        : m_writeSide(file.toStdString(), scenario)
        , m_rowsBefore(rowsChanged(m_writeSide.store().connection()))
        , m_views(m_writeSide.viewsPlace(), m_writeSide.scenario().restaurant, m_writeSide.feeds(),
                  listeners())
    {
        m_writeSide.showOn(&m_views);
    }

    PlayedEvening play(const std::stop_token &stop)
    {
        const Instant ends = m_writeSide.scenario().ends;
        const auto began = Clock::now();
        do
            take(m_writeSide.advance(ends, eveningGroup));
        while (!stop.stop_requested() && m_writeSide.next() && *m_writeSide.next() <= ends);
        if (!m_views.waitUntilSaved(m_writeSide.reach()))
            throw std::runtime_error("A view stopped, so nothing was measured.");
        return played(Clock::now() - began);
    }

private:
    ViewsListeners listeners()
    {
        ViewsListeners listeners;
        listeners.asked = [this](const Query &query) { m_joins.add(query.answer.cost); };
        return listeners;
    }
    void take(const WriteSide::Advance &done)
    {
        static_cast<void>(m_views.waitUntil(m_writeSide.reach()));
        m_refreshing += Clock::now() - done.durableSince;
        ++m_groups;
        for (const Look &look : done.looks)
            if (look.answer)
                m_looks.add(look.answer->cost);
    }
    PlayedEvening played(std::chrono::nanoseconds took)
    {
        const EventStore &store = m_writeSide.store();
        PlayedEvening played;
        played.seed = m_writeSide.scenario().seed;
        played.digest = toHex(store.head().hash);
        played.commands = number(store.head().command);
        played.events = number(store.head().position);
        played.activities = number(store.lastActivity());
        played.took = took;
        takeCosts(played);
        return played;
    }
    void takeCosts(PlayedEvening &played)
    {
        using enum KeyFigure;
        const auto rows = rowsChanged(m_writeSide.store().connection()) - m_rowsBefore;
        const auto ofLooks = [&](std::int64_t QueryCost::*what) {
            return each(static_cast<double>(m_looks.sum.*what), m_looks.count);
        };
        Figures &figures = played.figures;
        figures[CommandsPerSecond] =
            static_cast<double>(played.commands) * 1e6 / microseconds(played.took);
        figures[RowsPerCommand] = each(static_cast<double>(rows), played.commands);
        figures[StatementsPerLook] = ofLooks(&QueryCost::statements);
        figures[RowsPerLook] = ofLooks(&QueryCost::rows);
        figures[LookMicroseconds] = each(microseconds(m_looks.sum.took), m_looks.count);
        figures[RefreshMicroseconds] = each(microseconds(m_refreshing), m_groups);
        figures[JoinsPerCommand] =
            each(static_cast<double>(m_joins.sum.statements), played.commands);
        figures[JoinMicroseconds] = each(microseconds(m_joins.sum.took), m_joins.count);
    }

    WriteSide m_writeSide;
    const std::int64_t m_rowsBefore;
    Queries m_joins; ///< Of screens and copies, asked in this thread.
    Queries m_looks; ///< Of guests and staff.
    std::chrono::nanoseconds m_refreshing{};
    std::int64_t m_groups = 0;
    Views m_views;
};

double bytesIn(const QString &folder)
{
    double bytes = 0;
    QDirIterator each(folder, QDir::Files);
    while (each.hasNext()) {
        each.next();
        bytes += static_cast<double>(each.fileInfo().size());
    }
    return bytes;
}

} // namespace

PlayedEvening measureCosts(const Scenario &scenario, const std::stop_token &stop)
{
    const QTemporaryDir folder;
    PlayedEvening played =
        MeasuredEvening(folder.filePath(QStringLiteral("evening.restaurant")), scenario).play(stop);
    played.figures[KeyFigure::BytesWritten] = bytesIn(folder.path());
    return played;
}

} // namespace restaurant
