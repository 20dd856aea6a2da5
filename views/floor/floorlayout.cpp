#include "floorlayout.h"

#include "common/paint.h"
#include "common/tablesmodel.h"
#include "theme/themes.h"

#include <QFontMetrics>

#include <cmath>
#include <optional>

namespace restaurant {

namespace {

constexpr double mostGrowth = 1.4;     ///< Of a table.
constexpr double pleasantAspect = 1.5; ///< Of the part of the room around a table.
constexpr int usualPans = 3;           ///< Rows of a station with any number of places.

int ceilDivided(int count, int by)
{
    return (count + by - 1) / by;
}

int mostPans(const std::vector<int> &places)
{
    int most = 0;
    for (const int each : places)
        most = std::max(most, each > 0 ? each : 2 * usualPans);
    return most;
}

/// Cuts `height` off the top of `rest`.
QRect takeTop(QRect &rest, int height)
{
    QRect taken = rest;
    taken.setHeight(height);
    rest.setTop(taken.bottom() + 1);
    return taken;
}

/// One way to place the tables: how many side by side, how large.
struct TableGrid
{
    int columns = 1;
    TableDetail detail = TableDetail::Number;
    int empty = 0; ///< Places without a table in the last row.
    QSize cell;
    QSize table;
    double growth = 0; ///< The table, compared with the least of its detail.

    [[nodiscard]] bool isBetterThan(const TableGrid &other) const
    {
        if (detail != other.detail)
            return detail > other.detail;
        if (growth != other.growth)
            return growth > other.growth;
        return unpleasantness() < other.unpleasantness();
    }
    [[nodiscard]] double unpleasantness() const
    {
        const double aspect = cell.width() / (std::max(cell.height(), 1) * pleasantAspect);
        return std::abs(std::log(std::max(aspect, 1e-9))) + 0.3 * empty;
    }
};

class Placing
{
public:
    Placing(const FloorPlan &plan, QSize size, const FloorMeasures &measures)
        : m_plan(plan)
        , m_measures(measures)
        , m_sizes(measures.sizes)
        , m_rest(
              QRect(QPoint(), size).adjusted(m_sizes.gap, m_sizes.gap, -m_sizes.gap, -m_sizes.gap))
    {
    }

    FloorLayout place()
    {
        placeKitchen();
        placeStations();
        if (m_plan.form == FloorForm::Wide) {
            placeColumn();
        } else {
            placeTop();
            placeEntranceBelow();
        }
        placeTables();
        return m_layout;
    }

private:
    void placeKitchen();
    void placeStations();
    void placeStation(QRect block, int places);
    void placeTop();
    void placeEntrance(QRect strip);
    void placeEntranceBelow();
    void placeColumn();
    void placeTables();
    /// Where there is little room, a label may reach over the edge of a table.
    [[nodiscard]] int aisleFor(TableDetail detail) const
    {
        return detail == TableDetail::Full ? m_measures.aisle : m_measures.badge;
    }
    [[nodiscard]] int panHeight() const { return m_measures.badge + m_sizes.tight; }
    [[nodiscard]] std::optional<TableGrid> gridOf(int columns, TableDetail detail) const;
    [[nodiscard]] TableGrid bestGrid() const;

    const FloorPlan &m_plan;
    const FloorMeasures &m_measures;
    const Sizes &m_sizes;
    QRect m_rest; ///< What is left of the floor.
    FloorLayout m_layout;
};

void Placing::placeKitchen()
{
    const int plate = m_measures.plate;
    const int least = m_measures.leastPan + plate / 2 + 2 * m_sizes.gap;
    const int side = m_plan.form == FloorForm::Wide ? 3 : 2; // stations side by side
    const int most = std::max(least, side * m_measures.leastPan + plate + (side + 3) * m_sizes.gap);
    const int width = std::clamp(m_rest.width() * 30 / 100, least, most);
    QRect kitchen = m_rest;
    kitchen.setLeft(m_rest.right() - width + 1);
    m_layout.kitchen = kitchen;
    const int passHeight = kitchen.height() * 80 / 100;
    m_layout.pass = QRect(kitchen.left() - plate / 2,
                          kitchen.top() + (kitchen.height() - passHeight) / 2, plate, passHeight);
    m_layout.passLabel = m_layout.pass.translated(-m_sizes.smallLine - m_sizes.tight, 0);
    m_layout.passLabel.setWidth(m_sizes.smallLine);
    m_rest.setRight(m_layout.passLabel.left() - m_sizes.tight);
}

void Placing::placeStations()
{
    QRect inner = m_layout.kitchen.adjusted(m_measures.plate / 2 + m_sizes.gap, m_sizes.tight,
                                            -m_sizes.gap, -m_sizes.tight);
    m_layout.kitchenLabel = takeTop(inner, m_measures.badge);
    inner.setTop(inner.top() + m_sizes.tight);
    const int count = static_cast<int>(m_plan.places.size());
    if (count == 0)
        return;
    const int head = m_sizes.smallLine + m_sizes.tight;
    // As many side by side as there is room for, until each has the usual places below its name.
    const int most =
        std::max(1, (inner.width() + m_sizes.gap) / (m_measures.leastPan + m_sizes.gap));
    int columns = 1;
    while (columns < std::min(most, count) &&
           inner.height() / ceilDivided(count, columns) < head + usualPans * panHeight())
        ++columns;
    const int rows = ceilDivided(count, columns);
    const int pitch = std::min(inner.height() / rows,
                               head + 3 * m_sizes.gap + mostPans(m_plan.places) * panHeight());
    const int width = (inner.width() - (columns - 1) * m_sizes.gap) / columns;
    for (int i = 0; i < count; ++i) {
        const QPoint corner(inner.left() + i % columns * (width + m_sizes.gap),
                            inner.top() + i / columns * pitch);
        placeStation({corner, QSize(width, pitch - m_sizes.tight)},
                     m_plan.places[static_cast<std::size_t>(i)]);
    }
    m_layout.aisles.push_back(inner.left() + m_measures.badge / 2.0);
}

void Placing::placeStation(QRect block, int places)
{
    StationPlace station;
    QRect rest = block;
    station.head = takeTop(rest, m_sizes.smallLine);
    const int room = std::max(1, rest.height() / panHeight());
    const int pans = std::min(room, places > 0 ? places : std::max(usualPans, room));
    for (int i = 0; i < pans; ++i)
        station.pans.push_back(takeTop(rest, panHeight()).adjusted(0, m_sizes.tight, 0, 0));
    block.setBottom(station.pans.back().bottom());
    station.block = block;
    m_layout.stations.push_back(std::move(station));
}

void Placing::placeTop()
{
    QRect top = takeTop(m_rest, m_sizes.smallLine + m_measures.aisle + m_measures.person.height() +
                                    2 * m_sizes.tight + m_sizes.gap);
    const QRect label = takeTop(top, m_sizes.smallLine + m_sizes.tight);
    const int counterWidth = top.width() * 58 / 100;
    const auto left = [&](QRect rect) {
        rect.setWidth(counterWidth);
        return rect;
    };
    const auto right = [&](QRect rect) {
        rect.setLeft(rect.left() + counterWidth + m_sizes.margin);
        return rect;
    };
    m_layout.counterLabel = left(label);
    m_layout.waitingLabel = right(label);
    m_layout.counter = left(top);
    m_layout.counter.setHeight(m_measures.aisle);
    const QSize person = m_measures.person + QSize(m_sizes.tight, 0);
    QRect queue = left(top);
    queue.setTop(m_layout.counter.bottom() + 1 + m_sizes.tight);
    queue.setHeight(person.height());
    m_layout.counterQueue = {queue.adjusted(m_sizes.gap, 0, 0, 0), person};
    m_layout.waitingArea = right(top);
    m_layout.waitingArea.setBottom(queue.bottom());
    m_layout.waiting = {
        m_layout.waitingArea.adjusted(m_sizes.tight, m_sizes.tight, -m_sizes.tight, 0),
        {std::max(person.width(), m_measures.plate - m_sizes.gap),
         person.height() + m_sizes.smallLine}};
}

void Placing::placeEntranceBelow()
{
    const QSize person = m_measures.person + QSize(m_sizes.tight, 0);
    QRect strip = m_rest;
    strip.setTop(m_rest.bottom() + 1 - person.height() - m_sizes.smallLine - m_sizes.tight);
    m_rest.setBottom(strip.top() - m_sizes.tight);
    placeEntrance(strip);
}

void Placing::placeEntrance(QRect strip)
{
    const QSize person = m_measures.person + QSize(m_sizes.tight, 0);
    m_layout.entranceLabel = takeTop(strip, m_sizes.smallLine);
    strip.setTop(strip.top() + m_sizes.tight);
    m_layout.door = strip;
    m_layout.door.setWidth(m_sizes.line);
    m_layout.entrance = {strip.adjusted(m_sizes.line + m_sizes.gap, 0, 0, 0), person};
}

/// From above: the counter with its queue, the waiting area beside or below, the entrance.
void Placing::placeColumn()
{
    const QSize person = m_measures.person + QSize(m_sizes.tight, 0);
    QRect column = m_rest;
    column.setWidth(m_rest.width() * 34 / 100);
    m_rest.setLeft(column.right() + m_sizes.margin);
    const int label = m_sizes.smallLine + m_sizes.tight;
    m_layout.counterLabel = takeTop(column, label);
    m_layout.counter = takeTop(column, m_measures.aisle);
    takeTop(column, m_sizes.tight);
    m_layout.counterQueue = {takeTop(column, person.height()).adjusted(m_sizes.gap, 0, 0, 0),
                             person};
    takeTop(column, m_sizes.tight);
    QRect door = column;
    door.setLeft(column.left() + column.width() * 62 / 100);
    column.setRight(door.left() - m_sizes.gap);
    m_layout.waitingLabel = takeTop(column, label);
    m_layout.waitingArea = column;
    m_layout.waiting = {column.adjusted(m_sizes.tight, m_sizes.tight, -m_sizes.tight, 0),
                        {std::max(person.width(), m_measures.plate - m_sizes.gap),
                         person.height() + m_sizes.smallLine}};
    placeEntrance(door);
    m_layout.door.setTop(
        std::max(m_layout.door.top(), m_layout.door.bottom() - 2 * person.height()));
}

std::optional<TableGrid> Placing::gridOf(int columns, TableDetail detail) const
{
    const QSize least = m_measures.tableSize(detail);
    const QRect &room = m_layout.dining;
    const QSize cell(room.width() / columns, room.height() / ceilDivided(m_plan.tables, columns));
    const QSize free = cell - QSize(m_sizes.gap, aisleFor(detail));
    if (free.width() < least.width() || free.height() < least.height())
        return std::nullopt;
    const double growth = std::min(
        {free.width() / double(least.width()), free.height() / double(least.height()), mostGrowth});
    const int empty = ceilDivided(m_plan.tables, columns) * columns - m_plan.tables;
    return TableGrid{
        columns, detail, empty, cell, {int(least.width() * growth), int(least.height() * growth)},
        growth};
}

TableGrid Placing::bestGrid() const
{
    TableGrid best;
    for (int columns = 1; columns <= m_plan.tables; ++columns) {
        for (const TableDetail detail :
             {TableDetail::Number, TableDetail::Brief, TableDetail::Full}) {
            const auto grid = gridOf(columns, detail);
            if (grid && grid->isBetterThan(best))
                best = *grid;
        }
    }
    return best;
}

void Placing::placeTables()
{
    const int leftAisle = m_measures.person.width();
    const int rightAisle = m_measures.badge;
    m_layout.dining = m_rest.adjusted(leftAisle, 0, -rightAisle, 0);
    m_layout.aisles.push_back(m_rest.left() + leftAisle / 2.0);
    m_layout.aisles.push_back(m_rest.right() + 1 - rightAisle / 2.0);
    if (m_plan.tables == 0)
        return;
    TableGrid grid = bestGrid();
    if (grid.cell.isEmpty()) { // no room at all: as many side by side as there is room for
        grid.table = m_measures.numberTable;
        grid.columns = std::max(1, m_layout.dining.width() / grid.table.width());
        grid.cell = {m_layout.dining.width() / grid.columns,
                     m_layout.dining.height() / ceilDivided(m_plan.tables, grid.columns)};
    }
    m_layout.detail = grid.detail;
    if (grid.detail == TableDetail::Brief) // chairs, where there is room for them
        grid.table.setHeight(std::min(grid.cell.height() - m_measures.badge,
                                      grid.table.height() + 2 * m_measures.chair));
    for (int i = 0; i < m_plan.tables; ++i) {
        const QPoint cell =
            m_layout.dining.topLeft() +
            QPoint(i % grid.columns * grid.cell.width(), i / grid.columns * grid.cell.height());
        const int aside = (grid.cell.width() - grid.table.width()) / 2;
        const int above =
            std::max(0, grid.cell.height() - grid.table.height() - aisleFor(grid.detail)) / 2;
        m_layout.tables.push_back({cell + QPoint(aside, above), grid.table});
    }
}

} // namespace

FloorLayout FloorLayout::of(const FloorPlan &plan, QSize size, const FloorMeasures &measures)
{
    return Placing(plan, size, measures).place();
}

QSize FloorLayout::leastSize(const FloorPlan &plan, const FloorMeasures &measures)
{
    const Sizes &sizes = measures.sizes;
    const int columns = std::clamp(int(std::ceil(std::sqrt(plan.tables * 1.5))), 3, 7);
    const int rows = std::clamp(ceilDivided(plan.tables, columns), 1, 3); // of many, side by side
    const QSize table = measures.numberTable + QSize(sizes.tight, sizes.gap);
    const int kitchen = measures.leastPan + measures.plate + sizes.smallLine + 4 * sizes.gap;
    const int around = measures.person.width() + measures.badge + 2 * sizes.gap;
    const int above = 2 * sizes.smallLine + 2 * measures.person.height() + measures.badge +
                      6 * sizes.tight + 3 * sizes.gap;
    return {columns * table.width() + around + kitchen, rows * table.height() + above};
}

QPointF FloorLayout::besideTable(std::size_t table, int before, const FloorMeasures &measures) const
{
    const QRect &rect = tables[table];
    const double badge = measures.badge;
    return {rect.left() + badge / 2 + before * badge * 1.1,
            rect.bottom() + 1 + measures.aisle / 2.0};
}

namespace {

/// From this size on everything grows, up to this factor.
constexpr QSize grownUp(900, 560);
constexpr QSize grownUpWide(900, 290);
constexpr double mostTextGrowth = 1.6;

constexpr std::array allStates{TableState::Free,           TableState::Attended,
                               TableState::Choosing,       TableState::WantsToOrder,
                               TableState::WaitsForFood,   TableState::FoodReady,
                               TableState::WaitsForAnswer, TableState::Eating,
                               TableState::WantsToPay,     TableState::Paid};

double growthFor(QSize floor, FloorForm form)
{
    const QSize from = form == FloorForm::Wide ? grownUpWide : grownUp;
    const double growth =
        std::min(floor.width() / double(from.width()), floor.height() / double(from.height()));
    return std::clamp(growth, 1.0, mostTextGrowth);
}

int widest(const QFont &font, QString (*word)(TableState))
{
    const QFontMetrics metrics(font);
    int width = 0;
    for (const TableState state : allStates)
        width = std::max(width, metrics.horizontalAdvance(word(state)));
    return width;
}

void measureTables(FloorMeasures &measures)
{
    const auto &[fonts, sizes] = std::tie(measures.fonts, measures.sizes);
    const int number = QFontMetrics(fonts.strong).horizontalAdvance(QStringLiteral("T88…"));
    const int clock = digitsWidth(QStringLiteral("88 min"), fonts.small);
    const int chairs = 2 * measures.chair;
    const int fullWidth =
        std::max(widest(fonts.small, &TableStateText::full), number + sizes.gap + clock);
    measures.numberTable = {number + 2 * sizes.tight, sizes.line + 2 * sizes.tight};
    measures.briefTable = {std::max(number, widest(fonts.small, &TableStateText::brief)) +
                               2 * sizes.tight,
                           sizes.line + sizes.smallLine + sizes.tight};
    measures.fullTable = {fullWidth + 2 * sizes.gap,
                          sizes.line + sizes.smallLine + sizes.gap + chairs};
}

} // namespace

QSize FloorMeasures::tableSize(TableDetail detail) const
{
    switch (detail) {
    case TableDetail::Number:
        return numberTable;
    case TableDetail::Brief:
        return briefTable;
    case TableDetail::Full:
        return fullTable;
    }
    return numberTable;
}

FloorMeasures floorMeasures(QSize floor, FloorForm form)
{
    FloorMeasures measures;
    measures.fonts =
        fontsOf(Themes::instance().plain().fonts.body.pointSizeF() * growthFor(floor, form));
    measures.sizes = sizesFor(measures.fonts);
    const Sizes &sizes = measures.sizes;
    measures.badge = sizes.line * 3 / 2;
    measures.aisle = std::max(measures.badge, 2 * sizes.smallLine) + 2;
    measures.person = {sizes.line, sizes.line * 3 / 2};
    measures.chair = sizes.tight + 1;
    const QFontMetrics small(measures.fonts.small);
    measures.leastPan =
        measures.badge + 2 * sizes.gap + small.horizontalAdvance(QStringLiteral("2 Margherita"));
    measures.plate = digitsWidth(QStringLiteral("8888"), measures.fonts.small) + 2 * sizes.tight;
    measureTables(measures);
    return measures;
}

} // namespace restaurant
