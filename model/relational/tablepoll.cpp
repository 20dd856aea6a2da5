#include "relational/tablepoll.h"

#include "relational/stamped.h"
#include "relational/touching.h"
#include "sqlite/query.h"

#include <algorithm>

namespace restaurant {

using namespace relational;

namespace {

/// Only of these do rows go.
constexpr std::array<std::string_view, 3> swept{"seating", "ticket", "guest_number"};

bool isSwept(const StampedTable &table)
{
    return std::find(swept.begin(), swept.end(), table.name) != swept.end();
}

std::string columnsOf(const StampedTable &table)
{
    std::string sql = "SELECT ";
    sql.append(table.order).append(", ").append(table.table).append(", ");
    sql.append(table.party).append(", ").append(table.dish);
    return sql.append(" FROM ").append(table.name);
}

/// ?1 is what was seen last, ?2 the step of the clock.
const char *changedSince(PollBy by, SameTime sameTime)
{
    if (by == PollBy::Position)
        return " WHERE changed > ?1 AND ?2";
    return sameTime == SameTime::AskedAgain ? " WHERE changed_at / ?2 >= ?1"
                                            : " WHERE changed_at / ?2 > ?1";
}

} // namespace

struct TablePoll::Parts
{
    Parts(const Connection &connection, PollBy by, SameTime sameTime)
        : now(connection, by == PollBy::Position ? "SELECT position / ?1 FROM tables_kept"
                                                 : "SELECT at / ?1 FROM tables_kept")
        , visits(connection, "SELECT NULL, dining_table, party, NULL, ended FROM visit"
                             " WHERE ended > ?1 ORDER BY ended")
    {
        for (const StampedTable &table : stampedTables) {
            const std::string columns = columnsOf(table);
            changed.push_back(std::make_unique<Statement>(
                connection, (columns + changedSince(by, sameTime)).c_str()));
            all.push_back(std::make_unique<Statement>(connection, columns.c_str()));
        }
    }

    Statement now;
    Statement visits;                                ///< Those that have ended since.
    std::vector<std::unique_ptr<Statement>> changed; ///< For each of the stamped tables.
    std::vector<std::unique_ptr<Statement>> all;

    /// Calls `row(seen)` for each row that a statement answers.
    template <typename Row> static void forEach(Statement &rows, std::size_t table, Row row)
    {
        constexpr int party = 2;
        const ResetAtEnd reset(rows);
        while (rows.next())
            row(Seen{table, rows.integer(0), rows.integer(1), rows.integer(party)});
    }
};

TablePoll::TablePoll(const Connection &connection, PollBy by, SameTime sameTime,
                     Duration granularity)
    : m_connection(connection)
    , m_by(by)
    , m_sameTime(sameTime)
    , m_granularity(by == PollBy::Position ? Duration(1) : granularity)
{
}

TablePoll::~TablePoll() = default;

Touched TablePoll::poll()
{
    if (!m_parts)
        m_parts = std::make_unique<Parts>(m_connection, m_by, m_sameTime);
    const ReadMoment moment(m_connection);
    Touched touched = changedSinceThen();
    const ResetAtEnd reset(m_parts->now);
    m_parts->now.bind(1, std::int64_t{m_granularity.count()});
    if (m_parts->now.next())
        m_memory.since = m_parts->now.integer(0);
    return touched;
}

Touched TablePoll::pollAt(Instant now)
{
    Touched touched = poll();
    if (m_by == PollBy::Time)
        m_memory.since = now.time_since_epoch() / m_granularity;
    return touched;
}

Touched TablePoll::changedSinceThen()
{
    Touched touched;
    for (std::size_t i = 0; i < stampedTables.size(); ++i) {
        Statement &rows = *m_parts->changed[i];
        rows.bind(1, m_memory.since).bind(2, std::int64_t{m_granularity.count()});
        Parts::forEach(rows, i, [&](const Seen &seen) {
            addTouched(touched, rows);
            if (isSwept(stampedTables[i]))
                m_memory.seen.insert(seen);
        });
    }
    return touched;
}

Touched TablePoll::visited()
{
    constexpr int ended = 4;
    Touched touched;
    Statement &visits = m_parts->visits;
    const ResetAtEnd reset(visits);
    visits.bind(1, m_memory.lastVisit);
    while (visits.next()) {
        addTouched(touched, visits);
        m_memory.lastVisit = visits.integer(ended);
    }
    return touched;
}

Touched TablePoll::sweep()
{
    if (!m_parts)
        m_parts = std::make_unique<Parts>(m_connection, m_by, m_sameTime);
    const ReadMoment moment(m_connection);
    std::set<Seen> gone = m_memory.seen;
    for (std::size_t i = 0; i < stampedTables.size(); ++i)
        if (isSwept(stampedTables[i]))
            Parts::forEach(*m_parts->all[i], i, [&](const Seen &seen) { gone.erase(seen); });
    Touched touched = visited();
    for (const Seen &seen : gone) {
        if (seen.order > 0)
            touched.orders.insert(OrderId{static_cast<int>(seen.order)});
        if (seen.place > 0)
            touched.tables.insert(TableId{static_cast<int>(seen.place)});
        if (seen.party > 0)
            touched.parties.insert(PartyId{static_cast<int>(seen.party)});
        m_memory.seen.erase(seen);
    }
    return touched;
}

} // namespace restaurant
