#include "relational/tablecheck.h"

#include "relational/relationalmodel.h"
#include "relational/tables.h"
#include "sqlite/connection.h"
#include "sqlite/query.h"

#include <QSqlRecord>
#include <QTemporaryDir>
#include <QVariant>

#include <algorithm>

namespace restaurant {

using namespace relational;

namespace {

std::string textOf(const QVariant &value)
{
    return value.isNull() ? "nothing" : value.toString().toStdString();
}

/// The rows of one table, in the order of its key.
class Rows
{
public:
    Rows(const Connection &connection, const TableName &table)
        : m_connection(connection)
        , m_keyColumns(1 + static_cast<int>(std::count(table.key.begin(), table.key.end(), ',')))
        , m_rows(run(connection, std::string("SELECT ")
                                     .append(table.key)
                                     .append(", * FROM ")
                                     .append(table.name)
                                     .append(" ORDER BY ")
                                     .append(table.key)
                                     .c_str()))
    {
        advance();
    }
    void advance() { m_isThere = next(m_rows, m_connection); }

    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] std::string key() const
    {
        std::string text;
        for (int i = 0; i < m_keyColumns; ++i)
            text.append(i > 0 ? ", " : "").append(textOf(m_rows.value(i)));
        return text;
    }
    /// Below 0: its key comes before the other's.
    [[nodiscard]] int comparedWith(const Rows &other) const
    {
        for (int i = 0; i < m_keyColumns; ++i) {
            const QVariant mine = m_rows.value(i);
            const QVariant theirs = other.m_rows.value(i);
            if (mine == theirs)
                continue;
            if (mine.typeId() == QMetaType::QString)
                return mine.toString().toUtf8() < theirs.toString().toUtf8() ? -1 : 1;
            return mine.toLongLong() < theirs.toLongLong() ? -1 : 1;
        }
        return 0;
    }
    /// The first column that differs in two rows of one key.
    [[nodiscard]] std::optional<int> differenceTo(const Rows &other) const
    {
        for (int i = m_keyColumns; i < m_rows.record().count(); ++i)
            if (m_rows.isNull(i) != other.m_rows.isNull(i) ||
                m_rows.value(i) != other.m_rows.value(i))
                return i;
        return std::nullopt;
    }
    [[nodiscard]] std::string nameOf(int column) const
    {
        return m_rows.record().fieldName(column).toStdString();
    }
    [[nodiscard]] std::string valueOf(int column) const { return textOf(m_rows.value(column)); }

private:
    const Connection &m_connection;
    int m_keyColumns;
    QSqlQuery m_rows;
    bool m_isThere = false;
};

std::optional<TableDifference> differenceIn(const TableName &table, Rows kept, Rows right)
{
    const std::string name(table.name);
    while (kept.isThere() || right.isThere()) {
        const int order = !kept.isThere() ? 1 : !right.isThere() ? -1 : kept.comparedWith(right);
        if (order < 0)
            return TableDifference{name, kept.key(), {}, "a row", {}};
        if (order > 0)
            return TableDifference{name, right.key(), {}, {}, "a row"};
        if (const auto column = kept.differenceTo(right))
            return TableDifference{name, kept.key(), kept.nameOf(*column), kept.valueOf(*column),
                                   right.valueOf(*column)};
        kept.advance();
        right.advance();
    }
    return std::nullopt;
}

} // namespace

std::string sentenceOf(const TableDifference &difference)
{
    const std::string row = difference.table + " " + difference.key;
    if (!difference.column.empty())
        return row + ": " + difference.column + " is " + difference.kept + ", and should be " +
               difference.right;
    return row + (difference.kept.empty() ? " is missing" : " should not be there");
}

struct TableCheck::Parts
{
    explicit Parts(const Restaurant &restaurant)
        : connection(folder.filePath(QStringLiteral("tables")).toStdString(), Purpose::ReadStore,
                     IfMissing::Create)
        , transaction(connection)
    {
        RelationalModel::create(connection, restaurant);
        model = std::make_unique<RelationalModel>(connection, restaurant);
    }

    QTemporaryDir folder;
    Connection connection;
    Transaction transaction; ///< Never committed: nobody else reads it.
    std::unique_ptr<RelationalModel> model;
};

TableCheck::TableCheck(const Restaurant &restaurant)
    : m_parts(std::make_unique<Parts>(restaurant))
{
}

TableCheck::~TableCheck() = default;

void TableCheck::take(const RecordedEvent &event)
{
    m_parts->model->apply(event);
}

std::optional<TableDifference> TableCheck::compare(const Connection &kept) const
{
    for (const TableName &table : tables)
        if (auto difference = differenceIn(table, {kept, table}, {m_parts->connection, table}))
            return difference;
    return std::nullopt;
}

} // namespace restaurant
