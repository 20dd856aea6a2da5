#include "flowplan.h"

#include "common/paint.h"
#include "read/boards.h"
#include "theme/themes.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <map>

namespace restaurant {

namespace {

constexpr std::size_t placeOfWriteSide = 1;
constexpr std::size_t placeOfEvents = 2;
constexpr std::size_t placeOfManager = 3;
constexpr std::size_t firstView = 4;

constexpr double mostGrowth = 2.8;
constexpr double growthStep = 0.1;
constexpr double roomyRoads = 1.4; ///< Before boxes grow, messages have room to be told apart.

int widthOf(const QString &text, const QFont &font)
{
    return ShapedTexts::instance().widthOf(text, font);
}

const std::vector<FlowBox> &widest()
{
    static const std::vector<FlowBox> boxes = widestBoxes();
    return boxes;
}

/// Of the boxes before the views.
int widthOfBox(const FlowBox &box, const FlowMeasures &measures)
{
    int width = widthOf(box.title, measures.fonts.strong);
    for (const QString &line : box.lines)
        width = std::max(width, widthOf(line, measures.fonts.small));
    return width + 2 * measures.sizes.gap;
}

int heightOfBox(const FlowBox &box, const FlowMeasures &measures)
{
    const Sizes &sizes = measures.sizes;
    return sizes.line + static_cast<int>(box.lines.size()) * sizes.smallLine + 2 * sizes.gap;
}

/// Two rows of figures in the box of the people, between its title and its lines.
constexpr int figuresInARow = 5;
constexpr int rowsOfFigures = 2;

int pitchOfFigures(const FlowMeasures &measures)
{
    return measures.sizes.line + measures.sizes.tight / 2;
}

/// Where there is little room, the figures stand alone: the sentence below says who sent what.
int heightOfPeople(FlowPlan::Form form, const FlowMeasures &measures)
{
    const Sizes &sizes = measures.sizes;
    const int lines = form == FlowPlan::Form::Tall ? static_cast<int>(widest()[0].lines.size()) : 0;
    return sizes.line + rowsOfFigures * pitchOfFigures(measures) + lines * sizes.smallLine +
           3 * sizes.gap / 2;
}

/// People stand above the process manager.
int widthOfSenders(const FlowMeasures &measures)
{
    const int figures = figuresInARow * pitchOfFigures(measures) + 2 * measures.sizes.gap;
    return std::max({widthOfBox(widest()[0], measures), figures,
                     widthOfBox(widest()[placeOfManager], measures)});
}

int widthOfView(FlowPlan::Form form, const FlowMeasures &measures)
{
    int title = 0;
    int state = 0;
    for (std::size_t i = firstView; i < widest().size(); ++i) {
        const FlowBox &box = widest()[i];
        title = std::max(title, widthOf(box.title, measures.fonts.strong));
        state = std::max(
            state, widthOf(form == FlowPlan::Form::Brief ? box.states.last() : box.states.first(),
                           measures.fonts.small));
    }
    const int text =
        form == FlowPlan::Form::Tall ? std::max(title, state) : title + measures.sizes.gap + state;
    return text + 2 * measures.sizes.gap;
}

int heightOfView(FlowPlan::Form form, const FlowMeasures &measures)
{
    const Sizes &sizes = measures.sizes;
    return form == FlowPlan::Form::Tall ? sizes.line + sizes.smallLine + sizes.gap
                                        : sizes.line + sizes.tight;
}

/// Of all boxes side by side, without the roads.
int widthOfBoxes(FlowPlan::Form form, const FlowMeasures &measures)
{
    return widthOfSenders(measures) + widthOfBox(widest()[placeOfWriteSide], measures) +
           widthOfBox(widest()[placeOfEvents], measures) + widthOfView(form, measures);
}

/// So that the figure of a stream fits onto a road.
int shortestRoad(const FlowMeasures &measures)
{
    return measures.pillSize(QStringLiteral("88/min")).width() + measures.sizes.tight;
}

/// Below the process manager, where events come to it.
int heightOfLoop(const FlowMeasures &measures)
{
    return measures.sizes.line;
}

QSize leastSizeOf(FlowPlan::Form form, const FlowMeasures &measures, double roads)
{
    const Sizes &sizes = measures.sizes;
    const int views = static_cast<int>(FirstBoards::views.size());
    const int ofViews = views * heightOfView(form, measures) + (views - 1) * sizes.tight;
    const int below = sizes.tight +
                      std::max(heightOfPeople(form, measures) - heightOfLoop(measures),
                               heightOfBox(widest()[placeOfManager], measures)) +
                      heightOfLoop(measures);
    return {widthOfBoxes(form, measures) + static_cast<int>(3 * roads * shortestRoad(measures)) +
                2 * sizes.tight,
            std::max(ofViews, 2 * below) + 2 * sizes.tight};
}

} // namespace

FlowPlan::FlowPlan(QSize size)
{
    m_form = Form::Tall;
    for (double growth = mostGrowth; growth > 1; growth -= growthStep) {
        m_measures = flowMeasures(growth);
        if (fits(size, roomyRoads))
            break;
        m_measures = flowMeasures(1);
    }
    for (const Form form : {Form::Tall, Form::Full, Form::Brief}) {
        m_form = form;
        if (fits(size, 1))
            break;
    }
    placeColumns(size);
    buildRoads();
}

bool FlowPlan::fits(QSize size, double roads) const
{
    const QSize least = leastSizeOf(m_form, m_measures, roads);
    return least.width() <= size.width() && least.height() <= size.height();
}

QSize FlowPlan::leastSize()
{
    return leastSizeOf(Form::Brief, flowMeasures(1), 1);
}

void FlowPlan::placeColumns(QSize size)
{
    const int margin = m_measures.sizes.tight;
    const int shortest = shortestRoad(m_measures);
    const int spare = size.width() - widthOfBoxes(m_form, m_measures) - 2 * margin;
    // The roads fan out before the views: they get more of the room.
    const int road = std::max(shortest, spare * 3 / 10);
    const int toView = std::max(shortest, spare - 2 * road);
    m_rects.resize(firstView);
    int x = margin;
    const int senders = widthOfSenders(m_measures);
    placeSenders(x, senders, size);
    x += senders + road;
    for (const std::size_t i : {placeOfWriteSide, placeOfEvents}) {
        const FlowBox &box = widest()[i];
        const QSize needed(widthOfBox(box, m_measures), heightOfBox(box, m_measures));
        m_rects[i] = {QPoint(x, (size.height() - needed.height()) / 2), needed};
        x += needed.width() + (i == placeOfWriteSide ? road : toView);
    }
    placeViews(x, widthOfView(m_form, m_measures), size);
}

void FlowPlan::placeSenders(int left, int width, QSize size)
{
    const int people = heightOfPeople(m_form, m_measures);
    const int reactions = heightOfBox(widest()[placeOfManager], m_measures);
    const int free = size.height() / 2 - m_measures.sizes.tight -
                     std::max(people, reactions + heightOfLoop(m_measures));
    const int aside = std::clamp(free / 2, m_measures.sizes.tight, 3 * m_measures.sizes.line);
    const int middle = size.height() / 2;
    m_rects[0] = {left, middle - aside - people, width, people};
    m_rects[placeOfManager] = {left, middle + aside, width, reactions};
}

void FlowPlan::placeViews(int left, int width, QSize size)
{
    const Sizes &sizes = m_measures.sizes;
    const int views = static_cast<int>(FirstBoards::views.size());
    const int height = heightOfView(m_form, m_measures);
    const int free = size.height() - views * height - 2 * sizes.tight;
    const int between = std::clamp(free / (views - 1), sizes.tight, 3 * sizes.line / 2);
    int y = (size.height() - views * height - (views - 1) * between) / 2;
    for (int i = 0; i < views; ++i, y += height + between)
        m_rects.push_back({left, y, width, height});
}

void FlowPlan::buildRoads()
{
    for (const FlowRoad &road : allRoads()) {
        const QRectF begin(m_rects[indexOf(beginOf(road))]);
        const QRectF end(m_rects[indexOf(endOf(road))]);
        QPointF from(begin.right(), begin.center().y());
        QPointF to(end.left(), end.center().y());
        QPointF bend((to.x() - from.x()) / 2, 0);
        if (road.kind == FlowRoad::Kind::ToManager) { // back, below the write side
            from = {begin.center().x(), begin.bottom()};
            to = {end.center().x(), end.bottom()};
            const double lowest = std::max(from.y(), to.y()) + heightOfLoop(m_measures) * 4 / 3.0;
            QPainterPath path(from);
            path.cubicTo({from.x(), lowest}, {to.x(), lowest}, to);
            m_roads.push_back(path);
            continue;
        }
        QPainterPath path(from);
        path.cubicTo(from + bend, to - bend, to);
        m_roads.push_back(path);
    }
}

QRect FlowPlan::rectOf(const FlowPlace &place) const
{
    const std::size_t index = indexOf(place);
    return index < m_rects.size() ? m_rects[index] : QRect();
}

const QPainterPath &FlowPlan::roadTo(const FlowRoad &road) const
{
    static const QPainterPath none;
    const auto found = std::find(allRoads().begin(), allRoads().end(), road);
    const auto index = static_cast<std::size_t>(found - allRoads().begin());
    return index < m_roads.size() ? m_roads[index] : none;
}

QPointF FlowMap::on(const FlowRoad &road, double way) const
{
    return roadTo(road).pointAtPercent(std::clamp(way, 0.0, 1.0));
}

QPointF FlowPlan::on(const FlowToken &token) const
{
    const FlowRoad &road = token.traveller.road;
    const QPointF place = on(road, token.carried()) + fallOf(token);
    if (token.person == FlowPeople::nobody || road.kind != FlowRoad::Kind::ToWriteSide)
        return place;
    const double left = 1 - std::clamp(token.way, 0.0, 1.0);
    const QPointF aside = QRectF(personAt(token.person)).center() - on(road, 0);
    return place + aside * left * left * left;
}

QRect FlowPlan::personAt(int place) const
{
    const Sizes &sizes = m_measures.sizes;
    const int pitch = pitchOfFigures(m_measures);
    const QPoint first =
        m_rects[0].topLeft() + QPoint(sizes.gap, sizes.gap + sizes.line + sizes.tight / 4);
    return {first + QPoint(place % figuresInARow, place / figuresInARow) * pitch,
            QSize(sizes.line, sizes.line)};
}

/// Where the roads to the views have parted, and not under the box where the road ends.
QRect FlowMap::pillOn(const FlowRoad &road, const QString &text) const
{
    const QSize size = measures().pillSize(text);
    const QPointF middle = on(road, road.kind == FlowRoad::Kind::ToView ? 0.8 : 0.5);
    const QRect pill(
        QPoint(qRound(middle.x()) - size.width() / 2, qRound(middle.y()) - size.height() / 2),
        size);
    const bool comesBack = road.kind == FlowRoad::Kind::ToManager;
    const int end = rectOf(endOf(road)).left() - 1;
    return comesBack ? pill : pill.translated(std::min(0, end - pill.right()), 0);
}

QRect FlowPlan::pillBefore(const FlowPlace &place, const QString &text) const
{
    QRect pill(QPoint(), m_measures.pillSize(text));
    const QRect box = rectOf(place);
    pill.moveCenter(box.center());
    pill.moveRight(box.left() - 1 - m_measures.sizes.tight);
    return pill;
}

std::vector<FlowToken> FlowMap::standing(const FlowTrail &trail) const
{
    std::map<FlowRoad, std::vector<const FlowMark *>> roads;
    for (const FlowMark &mark : trail.marks())
        roads[mark.traveller.road].push_back(&mark);
    std::vector<FlowToken> tokens;
    for (const auto &[road, marks] : roads)
        stand(marks, tokens);
    return tokens;
}

/// On one road. The latest has come least far.
void FlowMap::stand(const std::vector<const FlowMark *> &marks,
                    std::vector<FlowToken> &tokens) const
{
    const FlowRoad &road = marks.front()->traveller.road;
    // Not before the roads to the views have parted.
    const double from = road.kind == FlowRoad::Kind::ToView ? 0.4 : 0.0;
    const double length = (1 - from) * roadTo(road).length();
    const auto room =
        static_cast<std::size_t>(std::max(1.0, length / (2 * measures().litReach() + 3)));
    const std::size_t count = std::min(marks.size(), room);
    for (std::size_t i = 0; i < count; ++i) {
        const double way = (static_cast<double>(i) + 0.5) / static_cast<double>(count);
        tokens.push_back(
            {marks[i]->traveller, from + (1 - from) * way, marks[i]->refused, marks[i]->step});
    }
}

std::size_t indexOf(const FlowPlace &place)
{
    switch (place.kind) {
    case FlowPlace::Kind::People:
        return 0;
    case FlowPlace::Kind::WriteSide:
        return placeOfWriteSide;
    case FlowPlace::Kind::Events:
        return placeOfEvents;
    case FlowPlace::Kind::Manager:
        return placeOfManager;
    case FlowPlace::Kind::View:
        break;
    }
    return firstView + static_cast<std::size_t>(place.view);
}

FlowPlace beginOf(const FlowRoad &road)
{
    switch (road.kind) {
    case FlowRoad::Kind::ToWriteSide:
        return {FlowPlace::Kind::People, {}};
    case FlowRoad::Kind::FromManager:
        return {FlowPlace::Kind::Manager, {}};
    case FlowRoad::Kind::ToLog:
        return {FlowPlace::Kind::WriteSide, {}};
    case FlowRoad::Kind::ToManager:
    case FlowRoad::Kind::ToView:
        break;
    }
    return {FlowPlace::Kind::Events, {}};
}

FlowPlace endOf(const FlowRoad &road)
{
    switch (road.kind) {
    case FlowRoad::Kind::ToWriteSide:
    case FlowRoad::Kind::FromManager:
        return {FlowPlace::Kind::WriteSide, {}};
    case FlowRoad::Kind::ToLog:
        return {FlowPlace::Kind::Events, {}};
    case FlowRoad::Kind::ToManager:
        return {FlowPlace::Kind::Manager, {}};
    case FlowRoad::Kind::ToView:
        break;
    }
    return {FlowPlace::Kind::View, road.view};
}

namespace {

QFont pillFont(const Fonts &fonts)
{
    QFont font = fonts.small;
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

double FlowMeasures::clickReach() const
{
    constexpr double leastToClick = 12; // 24 pixels across
    return std::max(leastToClick, 1.5 * reach());
}

QSize FlowMeasures::pillSize(const QString &text) const
{
    return {QFontMetrics(pillFont(fonts)).horizontalAdvance(text) + 2 * sizes.gap,
            QFontMetrics(pillFont(fonts)).height() + sizes.tight};
}

void FlowMeasures::paintPill(QPainter &painter, const QRect &rect, const QString &text,
                             Hue hue) const
{
    const Tint &tint = theme().colours[hue];
    const qreal radius = rect.height() / 2.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint.fill);
    painter.drawRoundedRect(rect, radius, radius);
    paintLine(painter, rect, text, pillFont(fonts), tint.text, Qt::AlignCenter);
}

FlowMeasures flowMeasures(double growth)
{
    FlowMeasures measures;
    measures.fonts = fontsOf(Themes::instance().plain().fonts.body.pointSizeF() * growth);
    measures.sizes = sizesFor(measures.fonts);
    return measures;
}

} // namespace restaurant
