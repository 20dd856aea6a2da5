#include "flowplan.h"

#include "common/paint.h"
#include "common/shapedtexts.h"
#include "theme/themes.h"

#include <algorithm>
#include <map>

namespace restaurant {

namespace {

constexpr std::size_t firstView = 3;

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
int widthOfBox(const FlowBox &box)
{
    int width = widthOf(box.title, theme().fonts.strong);
    for (const QString &line : box.lines)
        width = std::max(width, widthOf(line, theme().fonts.small));
    return width + 2 * theme().sizes.gap;
}

int heightOfBox(const FlowBox &box)
{
    const Sizes &sizes = theme().sizes;
    return sizes.line + static_cast<int>(box.lines.size()) * sizes.smallLine + 2 * sizes.gap;
}

int widthOfView(FlowPlan::Form form)
{
    const Sizes &sizes = theme().sizes;
    int title = 0;
    int state = 0;
    for (std::size_t i = firstView; i < widest().size(); ++i) {
        const FlowBox &box = widest()[i];
        title = std::max(title, widthOf(box.title, theme().fonts.strong));
        state = std::max(
            state, widthOf(form == FlowPlan::Form::Brief ? box.states.last() : box.states.first(),
                           theme().fonts.small));
    }
    const int text =
        form == FlowPlan::Form::Tall ? std::max(title, state) : title + sizes.gap + state;
    return text + 2 * sizes.gap;
}

int heightOfView(FlowPlan::Form form)
{
    const Sizes &sizes = theme().sizes;
    return form == FlowPlan::Form::Tall ? sizes.line + sizes.smallLine + sizes.gap
                                        : sizes.line + sizes.tight;
}

/// Of all boxes side by side, without the roads.
int widthOfBoxes(FlowPlan::Form form)
{
    int width = widthOfView(form);
    for (std::size_t i = 0; i < firstView; ++i)
        width += widthOfBox(widest()[i]);
    return width;
}

/// So that the figure of a stream fits onto a road.
int shortestRoad()
{
    return pillSize(QStringLiteral("88/min")).width() + theme().sizes.tight;
}

QSize leastSizeOf(FlowPlan::Form form)
{
    const Sizes &sizes = theme().sizes;
    const int views = static_cast<int>(allViews.size());
    return {widthOfBoxes(form) + 3 * shortestRoad() + 2 * sizes.tight,
            views * heightOfView(form) + (views - 1) * sizes.tight + 2 * sizes.tight};
}

} // namespace

FlowPlan::FlowPlan(QSize size)
{
    for (const Form form : {Form::Tall, Form::Full, Form::Brief}) {
        m_form = form;
        const QSize least = leastSizeOf(form);
        if (least.width() <= size.width() && least.height() <= size.height())
            break;
    }
    placeColumns(size);
    buildRoads();
}

QSize FlowPlan::leastSize()
{
    return leastSizeOf(Form::Brief);
}

void FlowPlan::placeColumns(QSize size)
{
    const int margin = theme().sizes.tight;
    const int spare = size.width() - widthOfBoxes(m_form) - 2 * margin;
    // The roads fan out before the views: they get more of the room.
    const int road = std::max(shortestRoad(), spare * 3 / 10);
    const int toView = std::max(shortestRoad(), spare - 2 * road);
    int x = margin;
    for (std::size_t i = 0; i < firstView; ++i) {
        const FlowBox &box = widest()[i];
        const QSize needed(widthOfBox(box), heightOfBox(box));
        m_rects.push_back({QPoint(x, (size.height() - needed.height()) / 2), needed});
        x += needed.width() + (i + 1 < firstView ? road : toView);
    }
    placeViews(x, widthOfView(m_form), size);
}

void FlowPlan::placeViews(int left, int width, QSize size)
{
    const Sizes &sizes = theme().sizes;
    const int views = static_cast<int>(allViews.size());
    const int height = heightOfView(m_form);
    const int free = size.height() - views * height - 2 * sizes.tight;
    const int between = std::clamp(free / (views - 1), sizes.tight, sizes.line);
    int y = (size.height() - views * height - (views - 1) * between) / 2;
    for (int i = 0; i < views; ++i, y += height + between)
        m_rects.push_back({left, y, width, height});
}

void FlowPlan::buildRoads()
{
    const auto right = [this](std::size_t i) {
        return QPointF(m_rects[i].right() + 1, m_rects[i].center().y() + 0.5);
    };
    const auto left = [this](std::size_t i) {
        return QPointF(m_rects[i].left(), m_rects[i].center().y() + 0.5);
    };
    for (std::size_t end = 1; end < m_rects.size(); ++end) {
        const QPointF from = right(std::min(end, firstView) - 1);
        const QPointF to = left(end);
        const double middle = (from.x() + to.x()) / 2;
        QPainterPath path(from);
        path.cubicTo({middle, from.y()}, {middle, to.y()}, to);
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
    const std::size_t index = indexOf(endOf(road)) - 1;
    return index < m_roads.size() ? m_roads[index] : none;
}

QPointF FlowPlan::on(const FlowRoad &road, double way) const
{
    return roadTo(road).pointAtPercent(std::clamp(way, 0.0, 1.0));
}

int FlowPlan::reach()
{
    return theme().sizes.line * 2 / 5;
}

int FlowPlan::litReach()
{
    return theme().sizes.line / 2;
}

std::vector<FlowToken> FlowPlan::standing(const FlowTrail &trail) const
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
void FlowPlan::stand(const std::vector<const FlowMark *> &marks,
                     std::vector<FlowToken> &tokens) const
{
    const FlowRoad &road = marks.front()->traveller.road;
    // Not before the roads to the views have parted.
    const double from = road.kind == FlowRoad::Kind::ToView ? 0.4 : 0.0;
    const double length = (1 - from) * roadTo(road).length();
    const auto room = static_cast<std::size_t>(std::max(1.0, length / (2 * litReach() + 3)));
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
    case FlowPlace::Kind::Commands:
        return 0;
    case FlowPlace::Kind::WriteSide:
        return 1;
    case FlowPlace::Kind::Events:
        return 2;
    case FlowPlace::Kind::View:
        break;
    }
    return firstView + static_cast<std::size_t>(place.view);
}

FlowPlace endOf(const FlowRoad &road)
{
    switch (road.kind) {
    case FlowRoad::Kind::ToWriteSide:
        return {FlowPlace::Kind::WriteSide, {}};
    case FlowRoad::Kind::ToLog:
        return {FlowPlace::Kind::Events, {}};
    case FlowRoad::Kind::ToView:
        break;
    }
    return {FlowPlace::Kind::View, road.view};
}

} // namespace restaurant
