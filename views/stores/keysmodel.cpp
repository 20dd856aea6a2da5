#include "keysmodel.h"

#include "words/plaintext.h"

#include <algorithm>
#include <map>

namespace restaurant {

namespace {

std::vector<StoreTable> withoutQueries(const std::vector<StoreTable> &tables)
{
    std::vector<StoreTable> some;
    std::copy_if(tables.begin(), tables.end(), std::back_inserter(some),
                 [](const StoreTable &table) { return !table.isView; });
    return some;
}

std::vector<std::string> primaryKeyOf(const StoreTable &table)
{
    std::map<int, std::string> places;
    for (const StoreColumn &column : table.columns)
        if (column.key > 0)
            places[column.key] = column.name;
    std::vector<std::string> names;
    for (const auto &[place, name] : places)
        names.push_back(name);
    return names;
}

/// The columns there; a reference that names none means the primary key.
std::vector<std::string> columnsThere(const StoreReference &reference,
                                      const std::vector<StoreTable> &tables)
{
    if (!reference.to.empty())
        return reference.to;
    for (const StoreTable &table : tables)
        if (table.name == reference.table)
            return primaryKeyOf(table);
    return {};
}

QString referenceOf(const StoreTable &table, const std::string &column,
                    const std::vector<StoreTable> &tables)
{
    QStringList targets;
    for (const StoreReference &reference : table.references) {
        const std::vector<std::string> there = columnsThere(reference, tables);
        for (std::size_t i = 0; i < reference.from.size(); ++i)
            if (reference.from[i] == column)
                targets += toQString(i < there.size() ? reference.table + "." + there[i]
                                                      : reference.table);
    }
    return targets.join(QStringLiteral(", "));
}

} // namespace

void KeysModel::show(const std::vector<StoreTable> &tables)
{
    beginResetModel();
    m_rows.clear();
    for (const StoreTable &table : withoutQueries(tables))
        for (const StoreColumn &column : table.columns)
            m_rows.push_back(
                {toQString(table.name), column, referenceOf(table, column.name, tables)});
    endResetModel();
}

const KeysModel::Columns &KeysModel::table()
{
    using Row = KeyRow;
    static const Columns all{
        {QT_TR_NOOP("Table"), &Row::table},
        {QT_TR_NOOP("Column"), [](const Row &row) { return toQString(row.column.name); }},
        {QT_TR_NOOP("Type"), [](const Row &row) { return toQString(row.column.type); }},
        {QT_TR_NOOP("Primary key"),
         [](const Row &row) { return row.column.key > 0 ? tr("key") : QString(); }},
        {QT_TR_NOOP("May be empty"),
         [](const Row &row) {
             return row.column.required || row.column.key > 0 ? QString() : tr("yes");
         }},
        {QT_TR_NOOP("Refers to"), &Row::refersTo}};
    return all;
}

namespace {

class Planner
{
public:
    Planner(const std::vector<StoreTable> &tables, const KeysPlan::Measures &measures)
        : m_measures(measures)
    {
        for (const StoreTable &table : tables)
            m_plan.boxes.push_back({table, {}});
        for (std::size_t box = 0; box < m_plan.boxes.size(); ++box)
            m_boxes[m_plan.boxes[box].table.name] = box;
    }

    KeysPlan plan()
    {
        addLines();
        findLayers();
        place();
        return std::move(m_plan);
    }

private:
    [[nodiscard]] static std::size_t rowOf(const StoreTable &table, const std::string &column)
    {
        const auto found =
            std::find_if(table.columns.begin(), table.columns.end(),
                         [&](const StoreColumn &each) { return each.name == column; });
        return static_cast<std::size_t>(found - table.columns.begin());
    }

    void addLines()
    {
        std::vector<StoreTable> tables;
        for (const KeysPlan::Box &box : m_plan.boxes)
            tables.push_back(box.table);
        for (std::size_t from = 0; from < tables.size(); ++from)
            for (const StoreReference &reference : tables[from].references) {
                const auto to = m_boxes.find(reference.table);
                const std::vector<std::string> there = columnsThere(reference, tables);
                if (to == m_boxes.end())
                    continue;
                for (std::size_t i = 0; i < reference.from.size() && i < there.size(); ++i)
                    m_plan.lines.push_back({from, rowOf(tables[from], reference.from[i]),
                                            to->second, rowOf(tables[to->second], there[i])});
            }
    }
    /// Tables that refer to each other in a circle stay where they are when it is noticed.
    void findLayers()
    {
        m_layers.assign(m_plan.boxes.size(), 0);
        for (std::size_t round = 0; round < m_plan.boxes.size(); ++round)
            for (const KeysPlan::Line &line : m_plan.lines)
                if (line.from != line.to)
                    m_layers[line.from] = std::max(
                        m_layers[line.from],
                        std::min(m_layers[line.to] + 1, static_cast<int>(m_plan.boxes.size())));
        const int last = m_layers.empty() ? 0 : *std::max_element(m_layers.begin(), m_layers.end());
        for (std::size_t box = 0; box < m_layers.size(); ++box)
            if (!m_plan.lines.empty() && isAlone(box))
                m_layers[box] = last + 1;
    }
    [[nodiscard]] bool isAlone(std::size_t box) const
    {
        return std::none_of(
            m_plan.lines.begin(), m_plan.lines.end(),
            [box](const KeysPlan::Line &line) { return line.from == box || line.to == box; });
    }
    void place()
    {
        double left = m_measures.gap;
        const int last =
            m_layers.empty() ? -1 : *std::max_element(m_layers.begin(), m_layers.end());
        for (int layer = 0; layer <= last; ++layer)
            placeLayer(layer, left);
        m_plan.size = {left, m_bottom + m_measures.gap};
    }
    void placeLayer(int layer, double &left)
    {
        double top = m_measures.gap;
        double wide = 0;
        for (std::size_t box = 0; box < m_plan.boxes.size(); ++box) {
            if (m_layers[box] != layer)
                continue;
            const StoreTable &table = m_plan.boxes[box].table;
            const double high = m_measures.row * (static_cast<double>(table.columns.size()) + 1.5);
            if (top > m_measures.gap && top + high > m_measures.high) {
                left += wide + m_measures.gap;
                top = m_measures.gap;
                wide = 0;
            }
            const double width = m_measures.widthOf(table);
            m_plan.boxes[box].place = {left, top, width, high};
            wide = std::max(wide, width);
            top += high + m_measures.gap;
            m_bottom = std::max(m_bottom, top - m_measures.gap);
        }
        if (wide > 0)
            left += wide + 3 * m_measures.gap;
    }

    const KeysPlan::Measures &m_measures;
    KeysPlan m_plan;
    std::map<std::string, std::size_t> m_boxes;
    std::vector<int> m_layers;
    double m_bottom = 0;
};

} // namespace

KeysPlan planOf(const std::vector<StoreTable> &tables, const KeysPlan::Measures &measures)
{
    return Planner(withoutQueries(tables), measures).plan();
}

} // namespace restaurant

#include "moc_keysmodel.cpp"
