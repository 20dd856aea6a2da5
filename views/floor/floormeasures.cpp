#include "floormeasures.h"

#include "common/paint.h"
#include "theme/themes.h"
#include "waiter/tablestate.h"

#include <QFontMetrics>

#include <algorithm>

namespace restaurant {

namespace {

/// From this size on everything grows, up to this factor.
constexpr QSize grownUp(900, 560);
constexpr double mostGrowth = 1.6;

constexpr std::array allStates{TableState::Free,           TableState::Attended,
                               TableState::Choosing,       TableState::WantsToOrder,
                               TableState::WaitsForFood,   TableState::FoodReady,
                               TableState::WaitsForAnswer, TableState::Eating,
                               TableState::WantsToPay,     TableState::Paid};

double growthFor(QSize floor)
{
    const double growth = std::min(floor.width() / double(grownUp.width()),
                                   floor.height() / double(grownUp.height()));
    return std::clamp(growth, 1.0, mostGrowth);
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

FloorMeasures floorMeasures(QSize floor)
{
    FloorMeasures measures;
    measures.fonts = fontsOf(Themes::instance().plain().fonts.body.pointSizeF() * growthFor(floor));
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
