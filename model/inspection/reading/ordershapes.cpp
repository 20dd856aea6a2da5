#include "inspection/reading/ordershapes.h"

#include "inspection/reading/storereader.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace restaurant {

namespace {

using ColumnNames = std::set<std::pair<std::string, std::string>>;

constexpr std::array<std::string_view, 3> namesOfTheTable{"orders", "order", "guest_order"};
constexpr std::array<std::string_view, 4> namesOfAColumn{"order", "order_id", "order_number",
                                                         "order_no"};

template <std::size_t count>
bool isOneOf(const std::array<std::string_view, count> &words, const std::string &word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

std::vector<std::string> primaryKeyOf(const StoreTable &table)
{
    std::vector<std::pair<int, std::string>> places;
    for (const StoreColumn &column : table.columns)
        if (column.key > 0)
            places.emplace_back(column.key, column.name);
    std::sort(places.begin(), places.end());
    std::vector<std::string> names;
    for (const auto &[place, name] : places)
        names.push_back(name);
    return names;
}

bool hasColumn(const StoreTable &table, std::string_view name)
{
    return std::any_of(table.columns.begin(), table.columns.end(),
                       [name](const StoreColumn &column) { return column.name == name; });
}

const StoreTable *find(const std::vector<StoreTable> &tables, const std::string &name)
{
    const auto found = std::find_if(tables.begin(), tables.end(),
                                    [&](const StoreTable &table) { return table.name == name; });
    return found == tables.end() ? nullptr : &*found;
}

void addByName(const StoreTable &table, ColumnNames &columns)
{
    const std::vector<std::string> key = primaryKeyOf(table);
    if (isOneOf(namesOfTheTable, table.name) && key.size() == 1)
        columns.emplace(table.name, key.front());
    for (const StoreColumn &column : table.columns)
        if (isOneOf(namesOfAColumn, column.name))
            columns.emplace(table.name, column.name);
}

void addByReference(const StoreTable &table, const std::vector<StoreTable> &tables,
                    ColumnNames &columns)
{
    for (const StoreReference &reference : table.references) {
        const StoreTable *other = find(tables, reference.table);
        const std::vector<std::string> to =
            reference.to.empty() && other ? primaryKeyOf(*other) : reference.to;
        for (std::size_t i = 0; i < reference.from.size() && i < to.size(); ++i)
            if (columns.contains({reference.table, to[i]}))
                columns.emplace(table.name, reference.from[i]);
    }
}

CellValue numberOf(OrderId order)
{
    return {CellValue::Kind::Integer, std::to_string(number(order))};
}

CellValue textOf(const char *before, OrderId order)
{
    return {CellValue::Kind::Text, before + std::to_string(number(order))};
}

std::string fileNameOf(const StoreReader &reader)
{
    return reader.path().substr(reader.path().rfind('/') + 1);
}

/// Looks in one file.
class Search
{
public:
    Search(OrderId order, const StoreReader &reader, std::size_t most, OrderShapes &shapes)
        : m_order(order)
        , m_reader(reader)
        , m_most(most)
        , m_shapes(shapes)
        , m_tables(reader.tables())
    {
    }

    void lookForRows()
    {
        const ColumnNames columns = orderColumns(m_tables);
        for (const StoreTable &table : m_tables) {
            std::string where;
            for (const StoreColumn &column : table.columns)
                if (!table.isView && columns.contains({table.name, column.name}))
                    where += (where.empty() ? "" : " OR ") + quoted(column.name) + " = ?1";
            if (where.empty())
                continue;
            m_shapes.hasTables = true;
            add(m_shapes.rows, table.name,
                "SELECT * FROM " + quoted(table.name) + " WHERE " + where, {numberOf(m_order)});
        }
    }
    void lookForEvents()
    {
        const StoreTable *log = restaurant::find(m_tables, "event");
        if (!log || !hasColumn(*log, "stream") || !hasColumn(*log, "data"))
            return;
        add(m_shapes.events, "event",
            "SELECT position, stream, type, data FROM event WHERE stream IN (?2, ?3) OR "
            "(stream LIKE 'stock-%' AND instr(data, ?1) AND json_extract(data, '$.order') = ?1) "
            "ORDER BY position",
            {numberOf(m_order), textOf("order-", m_order), textOf("payment-", m_order)});
    }
    /// Documents that speak of the order anywhere: its own, and those of its table, say.
    void lookForDocuments()
    {
        for (const StoreTable &table : m_tables)
            if (!table.isView && hasColumn(table, "key") && hasColumn(table, "data"))
                add(m_shapes.documents, table.name,
                    "SELECT key, data FROM " + quoted(table.name) +
                        " AS t WHERE instr(t.data, ?1) AND EXISTS (SELECT 1 FROM json_tree(t.data) "
                        "AS j WHERE j.atom = ?1 AND (j.key = 'order' OR j.path LIKE '%.orders'))",
                    {numberOf(m_order)});
    }

private:
    void add(std::vector<FoundRow> &rows, const std::string &table, const std::string &sql,
             const CellValues &parameters)
    {
        StoreReader::Found found = m_reader.find(sql, parameters, m_most);
        for (CellValues &cells : found.rows)
            rows.push_back({{fileNameOf(m_reader), table}, found.columns, std::move(cells)});
    }

    OrderId m_order;
    const StoreReader &m_reader;
    std::size_t m_most;
    OrderShapes &m_shapes;
    std::vector<StoreTable> m_tables;
};

} // namespace

std::set<std::pair<std::string, std::string>> orderColumns(const std::vector<StoreTable> &tables)
{
    ColumnNames columns;
    for (const StoreTable &table : tables)
        if (!table.isView)
            addByName(table, columns);
    for (std::size_t before = 0; before != columns.size();) {
        before = columns.size();
        for (const StoreTable &table : tables)
            addByReference(table, tables, columns);
    }
    return columns;
}

OrderShapes shapesOf(OrderId order, const std::vector<const StoreReader *> &files, std::size_t most)
{
    OrderShapes shapes;
    shapes.order = order;
    for (const StoreReader *file : files) {
        Search search(order, *file, most, shapes);
        search.lookForRows();
        search.lookForEvents();
        search.lookForDocuments();
    }
    return shapes;
}

} // namespace restaurant
