#include "storyplan.h"

#include "common/paint.h"
#include "floor/floorlayout.h"
#include "theme/themes.h"

#include <algorithm>
#include <cmath>

namespace restaurant {

namespace {

constexpr double mostGrowth = 2.4;
constexpr double growthStep = 0.1;
constexpr QSize grownUp(1150, 520); ///< From this size on, all of it grows.
constexpr int mostBoardLines = 5;
constexpr int leastBoardLines = 2;

/// Parts of the width, from the left: who reads stands above what he reads.
constexpr double statusEnds = 0.24;
constexpr double waiterBegins = 0.26;
constexpr double waiterEnds = 0.49;
constexpr double kitchenBegins = 0.71;
constexpr double writeBegins = 0.505;
constexpr double writeEnds = 0.695;
constexpr double managerBegins = 0.755;

int roadsHeight(const FlowMeasures &measures)
{
    return measures.sizes.line * 2;
}

int boardHeight(const FlowMeasures &measures, int lines)
{
    const Sizes &sizes = measures.sizes;
    return sizes.line + lines * sizes.smallLine + 2 * sizes.tight;
}

/// Below the write side, where events come back to the process manager.
int loopHeight(const FlowMeasures &measures)
{
    return measures.sizes.smallLine;
}

/// The write side says what it decides, and what came of it in at most two lines.
int writtenHeight(const FlowMeasures &measures, const StoryShape &shape)
{
    const Sizes &sizes = measures.sizes;
    const int services = shape.stores == ServiceStores::One ? 0 : 2 * sizes.smallLine + sizes.gap;
    return sizes.line + 4 * sizes.smallLine + 2 * sizes.gap + services;
}

double growthFor(QSize size)
{
    const double growth =
        std::min(size.width() / double(grownUp.width()), size.height() / double(grownUp.height()));
    return std::clamp(growth, 1.0, mostGrowth);
}

/// Of the whole picture but the room.
int heightBelow(const FlowMeasures &measures, const StoryShape &shape, int lines)
{
    return boardHeight(measures, lines) + roadsHeight(measures) + writtenHeight(measures, shape) +
           loopHeight(measures) + 2 * measures.sizes.tight;
}

int leastRoom(const FlowMeasures &measures)
{
    return 9 * measures.sizes.line;
}

} // namespace

StoryPlan::StoryPlan(QSize size, const StoryShape &shape)
    : m_size(size)
    , m_shape(shape)
{
    for (double growth = growthFor(size);; growth -= growthStep) {
        m_measures = flowMeasures(std::max(1.0, growth));
        const int room = size.height() - heightBelow(m_measures, shape, leastBoardLines);
        if (growth <= 1 || room >= leastRoom(m_measures))
            break;
    }
    placeBands();
    buildRoads();
}

QSize StoryPlan::leastSize()
{
    const FlowMeasures measures = flowMeasures(1);
    const StoryShape most{ArchitectureKind::EventSourced, ServiceStores::One};
    return {36 * measures.sizes.line,
            leastRoom(measures) + heightBelow(measures, most, leastBoardLines)};
}

void StoryPlan::placeBands()
{
    const int free = m_size.height() - heightBelow(m_measures, m_shape, leastBoardLines);
    const int spare = free - leastRoom(m_measures) * 3 / 2;
    m_boardLines = std::clamp(leastBoardLines + spare / (4 * m_measures.sizes.smallLine),
                              leastBoardLines, mostBoardLines);
    const int below = heightBelow(m_measures, m_shape, m_boardLines);
    const int boards = boardHeight(m_measures, m_boardLines);
    const int room = std::max(m_size.height() - below, 1);
    const int tight = m_measures.sizes.tight;
    m_room = {0, 0, m_size.width(), room - tight};
    m_seen = {0, 0, m_size.width(), room + boards + tight};
    placeBoards(room, boards);
    const int top = m_seen.bottom() + 1 + roadsHeight(m_measures);
    placeWritten({m_measures.sizes.gap, top, m_size.width() - 2 * m_measures.sizes.gap,
                  writtenHeight(m_measures, m_shape)});
    if (m_shape.architecture == ArchitectureKind::OneStore)
        m_transaction =
            QRect(2, room - tight + 1, m_size.width() - 4, m_size.height() - room + tight - 3);
}

void StoryPlan::placeBoards(int top, int height)
{
    const auto place = [&](double from, double to) {
        const int left = std::max(m_measures.sizes.gap, qRound(from * m_size.width()));
        const int right =
            std::min(m_size.width() - m_measures.sizes.gap, qRound(to * m_size.width()));
        return QRect(left, top, right - left, height);
    };
    m_boards = {place(0, statusEnds), place(waiterBegins, waiterEnds), place(kitchenBegins, 1)};
}

void StoryPlan::placeWritten(QRect band)
{
    const Sizes &sizes = m_measures.sizes;
    const auto at = [&](double part) { return qRound(part * m_size.width()); };
    m_writeSide = band;
    m_writeSide.setLeft(at(writeBegins));
    m_writeSide.setRight(at(writeEnds));
    m_manager = band;
    m_manager.setLeft(at(managerBegins));
    m_manager.setHeight(sizes.line + 3 * sizes.smallLine + 2 * sizes.gap);
    m_visitor = {(at(waiterEnds) + at(kitchenBegins)) / 2.0, double(m_room.bottom())};
    QRect strip = band;
    strip.setRight(m_writeSide.left() - 2 * sizes.line);
    placeChips(strip);
    if (m_shape.stores != ServiceStores::One)
        placeServices();
    if (hasJob(m_shape.architecture)) {
        m_job = QRect(0, 0, m_writeSide.width() * 9 / 10, sizes.smallLine + sizes.tight);
        m_job.moveCenter({m_writeSide.center().x(), (m_seen.bottom() + m_writeSide.top()) / 2});
    }
}

void StoryPlan::placeChips(QRect strip)
{
    const Sizes &sizes = m_measures.sizes;
    const int width = digitsWidth(QStringLiteral("88 888"), m_measures.fonts.strong) + sizes.gap;
    const int count = std::max(1, (strip.width() + sizes.tight) / (width + sizes.tight));
    m_logTitle = {strip.topLeft(), QSize(strip.width(), sizes.line)};
    const int left = strip.right() + 1 - count * (width + sizes.tight) + sizes.tight;
    for (int i = 0; i < count; ++i)
        m_chips.emplace_back(left + i * (width + sizes.tight), m_logTitle.bottom() + 1, width,
                             sizes.line + sizes.tight);
    const int under = m_chips.front().bottom() + 1;
    m_underChips = {strip.left(), under, strip.width(), 2 * sizes.smallLine + sizes.tight};
    m_legend = {strip.left(), strip.bottom() + 1 - sizes.smallLine, strip.width(), sizes.smallLine};
}

/// Side by side in the lower part of the write side, each over its outbox.
void StoryPlan::placeServices()
{
    const Sizes &sizes = m_measures.sizes;
    const int count = static_cast<int>(allServices.size());
    const QRect inner = m_writeSide.adjusted(sizes.tight, 0, -sizes.tight, -sizes.tight);
    const int width = (inner.width() - (count - 1) * sizes.tight) / count;
    const bool hasOutbox = m_shape.stores == ServiceStores::Each;
    const int height = sizes.smallLine + sizes.tight;
    for (int i = 0; i < count; ++i) {
        const QPoint corner(inner.left() + i * (width + sizes.tight),
                            inner.bottom() + 1 - 2 * height);
        const auto index = static_cast<std::size_t>(i);
        m_services[index] = {corner, QSize(width, height)};
        if (hasOutbox)
            m_outboxes[index] = {corner + QPoint(width / 8, height), QSize(width * 3 / 4, height)};
    }
}

QRect StoryPlan::board(ViewName view) const
{
    const auto place = placeOfBoard(view);
    return place ? m_boards[*place] : QRect();
}

QRect StoryPlan::lineOn(const QRect &board, int line) const
{
    const Sizes &sizes = m_measures.sizes;
    return {board.left() + sizes.gap,
            board.top() + sizes.tight + sizes.line + line * sizes.smallLine,
            board.width() - 2 * sizes.gap, sizes.smallLine};
}

QRect StoryPlan::service(Service service) const
{
    return m_services[static_cast<std::size_t>(service)];
}

QRect StoryPlan::outbox(Service service) const
{
    return m_outboxes[static_cast<std::size_t>(service)];
}

namespace {

/// Leaves and arrives upright, as a letter that is handed up or down.
QPainterPath upright(QPointF from, QPointF to)
{
    const double bend = (to.y() - from.y()) * 0.6;
    QPainterPath path(from);
    path.cubicTo(from + QPointF(0, bend), to - QPointF(0, bend), to);
    return path;
}

QPainterPath straight(QPointF from, QPointF to)
{
    QPainterPath path(from);
    path.lineTo(to);
    return path;
}

QPointF topOf(const QRect &rect)
{
    return {QRectF(rect).center().x(), double(rect.top())};
}

QPointF bottomOf(const QRect &rect)
{
    return {QRectF(rect).center().x(), QRectF(rect).bottom()};
}

} // namespace

void StoryPlan::buildRoads()
{
    const QRectF write(m_writeSide);
    const QRectF newest(m_chips.back());
    const QRectF manager(m_manager);
    const double aside = newest.center().y();
    m_roads[{FlowRoad::Kind::ToWriteSide, {}}] = roadFrom(m_visitor);
    m_roads[{FlowRoad::Kind::FromManager, {}}] =
        straight({manager.left(), manager.center().y()}, {write.right(), manager.center().y()});
    m_roads[{FlowRoad::Kind::ToLog, {}}] =
        straight({write.left(), aside}, {newest.right() + 1, aside});
    QPainterPath back(bottomOf(m_chips.back()));
    const double lowest = write.bottom() + loopHeight(m_measures) * 4 / 3.0;
    back.cubicTo({newest.center().x(), lowest + write.height() / 4},
                 {manager.center().x(), lowest + write.height() / 4}, bottomOf(m_manager));
    const double below = back.boundingRect().bottom() - (m_size.height() - 3.0);
    if (below > 0) { // as deep as there is room for
        back = QPainterPath(bottomOf(m_chips.back()));
        back.cubicTo({newest.center().x(), lowest + write.height() / 4 - below * 4 / 3},
                     {manager.center().x(), lowest + write.height() / 4 - below * 4 / 3},
                     bottomOf(m_manager));
    }
    m_roads[{FlowRoad::Kind::ToManager, {}}] = back;
    for (const ViewName view : storyBoards)
        m_roads[{FlowRoad::Kind::ToView, view}] = roadToBoard(view);
    constexpr int steps = 96;
    for (const auto &[road, path] : m_roads)
        for (int step = 0; step <= steps && !path.isEmpty(); ++step)
            m_steps[road].push_back(path.pointAtPercent(double(step) / steps));
}

QPointF StoryPlan::pointOn(const FlowRoad &road, double way) const
{
    const std::vector<QPointF> &steps = m_steps.at(road);
    const double at = std::clamp(way, 0.0, 1.0) * static_cast<double>(steps.size() - 1);
    const auto before = static_cast<std::size_t>(at);
    const std::size_t after = std::min(before + 1, steps.size() - 1);
    return steps[before] + (steps[after] - steps[before]) * (at - std::floor(at));
}

/// From the log, where events are delivered; else from the write side, which carries what it wrote
/// itself, or has it fetched. Nothing is carried where both are one.
QPainterPath StoryPlan::roadToBoard(ViewName view) const
{
    const QPointF end = bottomOf(board(view));
    if (m_shape.architecture == ArchitectureKind::EventSourced) {
        const QRectF newest(m_chips.back());
        const double step = newest.width() / 4;
        const auto place = static_cast<double>(*placeOfBoard(view));
        return upright({newest.left() + step * (place + 1), newest.top()}, end);
    }
    if (m_shape.architecture == ArchitectureKind::Push)
        return upright(topOf(m_writeSide), end);
    if (!hasJob(m_shape.architecture))
        return {};
    const QPointF job = QRectF(m_job).center();
    QPainterPath path(topOf(m_writeSide));
    path.lineTo(job);
    path.cubicTo(job + QPointF((end.x() - job.x()) * 0.6, 0), {end.x(), job.y()}, end);
    return path;
}

QRect StoryPlan::rectOf(const FlowPlace &place) const
{
    switch (place.kind) {
    case FlowPlace::Kind::People:
        return m_room;
    case FlowPlace::Kind::WriteSide:
        return m_writeSide;
    case FlowPlace::Kind::Events:
        return m_chips.empty() ? QRect() : m_chips.front() | m_chips.back() | m_logTitle;
    case FlowPlace::Kind::Manager:
        return m_manager;
    case FlowPlace::Kind::View:
        return board(place.view);
    }
    return {};
}

const QPainterPath &StoryPlan::roadTo(const FlowRoad &road) const
{
    static const QPainterPath none;
    const auto found = m_roads.find(road);
    return found == m_roads.end() ? none : found->second;
}

QPainterPath StoryPlan::roadFrom(QPointF person) const
{
    return upright(person, topOf(m_writeSide));
}

/// To the board; where there is one model, on to the tables that it is joined from.
QPainterPath StoryPlan::gaze(QPointF person, ViewName view) const
{
    const QRectF at(board(view));
    QPainterPath path(person);
    const QPointF seen(
        std::clamp(person.x(), at.left() + at.width() / 8, at.right() - at.width() / 8),
        person.y() < at.top() ? at.top() : at.center().y());
    path.lineTo(seen);
    if (m_shape.architecture == ArchitectureKind::Crud)
        path.addPath(upright(bottomOf(board(view)), topOf(m_writeSide)));
    return path;
}

} // namespace restaurant
