#include "relational/changecapture.h"

#include "relational/stamped.h"
#include "relational/tables.h"
#include "relational/touching.h"
#include "sqlite/query.h"

#include "domain/storeerror.h"

namespace restaurant {

using namespace relational;

namespace {

/// A row for what a row of a table concerns; `row` is OLD or NEW.
std::string noteOf(const StampedTable &table, std::string_view operation, std::string_view row)
{
    const auto column = [&](std::string_view name) {
        return name == "NULL" ? std::string(name) : std::string(row).append(".").append(name);
    };
    return std::string("INSERT INTO table_change(source, operation, order_number, dining_table,"
                       " party, dish) VALUES ('")
        .append(table.name)
        .append("', '")
        .append(operation)
        .append("', ")
        .append(column(table.order))
        .append(", ")
        .append(column(table.table))
        .append(", ")
        .append(column(table.party))
        .append(", ")
        .append(column(table.dish))
        .append("); ");
}

std::string triggerName(const StampedTable &table, std::string_view operation)
{
    return std::string("capture_").append(table.name).append("_").append(operation);
}

/// A table that names itself by more than an order may have had another name before.
std::string triggerSql(const StampedTable &table, std::string_view operation)
{
    std::string sql = "CREATE TEMP TRIGGER " + triggerName(table, operation) + " AFTER ";
    sql.append(operation).append(" ON main.").append(table.name).append(" BEGIN ");
    if (operation == "delete" || (operation == "update" && table.table != "NULL"))
        sql += noteOf(table, operation, "OLD");
    if (operation != "delete")
        sql += noteOf(table, operation, "NEW");
    return sql + "END";
}

} // namespace

bool ChangeCapture::exists(const Connection &connection)
{
    return integer(connection, "SELECT count(*) FROM sqlite_schema WHERE name = 'table_change'") >
           0;
}

void ChangeCapture::create(const Connection &connection)
{
    for (const char *statement : captureStatements)
        run(connection, statement);
}

void ChangeCapture::drop(const Connection &connection)
{
    run(connection, "DROP TABLE table_change");
    run(connection, "DROP TABLE change_reader");
}

ChangeCapture::ChangeCapture(const Connection &connection,
                             const std::set<std::string_view> &without)
    : m_connection(connection)
{
    for (const StampedTable &table : stampedTables)
        for (const std::string_view operation : {"insert", "update", "delete"})
            if (!without.contains(table.name)) {
                run(connection, triggerSql(table, operation).c_str());
                m_triggers.insert(triggerName(table, operation));
            }
}

ChangeCapture::~ChangeCapture()
{
    try {
        for (const std::string &trigger : m_triggers)
            run(m_connection, ("DROP TRIGGER IF EXISTS temp." + trigger).c_str());
    } catch (const StoreError &) {
        // They end with the connection.
    }
}

void ChangeCapture::addReader(std::string_view name)
{
    Statement add(m_connection, R"(INSERT INTO change_reader(name, drained)
SELECT ?1, coalesce(max(number), 0) FROM table_change WHERE true ON CONFLICT DO NOTHING)");
    add.bind(1, name).run();
}

/// The last row of all stays, so that no number is given twice.
void ChangeCapture::acknowledge(std::string_view name, ChangeNumber drained)
{
    Statement note(m_connection, "UPDATE change_reader SET drained = max(drained, ?2)"
                                 " WHERE name = ?1");
    note.bind(1, name).bind(2, number(drained)).run();
    run(m_connection, "DELETE FROM table_change"
                      " WHERE number <= (SELECT min(drained) FROM change_reader)"
                      " AND number < (SELECT max(number) FROM table_change)");
}

ChangeReader::ChangeReader(const Connection &connection)
    : m_drained(connection, "SELECT drained FROM change_reader WHERE name = ?1")
    , m_after(connection, "SELECT order_number, dining_table, party, dish, number"
                          " FROM table_change WHERE number > ?1 ORDER BY number")
{
}

ChangeNumber ChangeReader::drainedBy(std::string_view name)
{
    const ResetAtEnd reset(m_drained);
    m_drained.bind(1, name);
    return m_drained.next() ? ChangeNumber{m_drained.integer(0)} : ChangeNumber{};
}

DrainedChanges ChangeReader::after(ChangeNumber since)
{
    constexpr int numberColumn = 4;
    DrainedChanges drained{{}, since};
    const ResetAtEnd reset(m_after);
    m_after.bind(1, number(since));
    while (m_after.next()) {
        addTouched(drained.touched, m_after);
        drained.last = ChangeNumber{m_after.integer(numberColumn)};
    }
    return drained;
}

} // namespace restaurant
