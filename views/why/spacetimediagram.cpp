#include "spacetimediagram.h"

#include "common/paint.h"
#include "common/picture.h"
#include "theme/themes.h"
#include "words/plaintext.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace restaurant {

SpaceTimeDiagram::SpaceTimeDiagram(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("spaceTime"));
    setAccessibleName(tr("Space-time diagram"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    connect(&Themes::instance(), &Themes::themeChanged, this, &SpaceTimeDiagram::layOut);
}

QSize SpaceTimeDiagram::sizeHint() const
{
    return {theme().sizes.ticket * 2, theme().sizes.ticket};
}

QSize SpaceTimeDiagram::minimumSizeHint() const
{
    return {theme().sizes.ticket, SpaceTimeLayout::headHeight() + 3 * theme().sizes.smallLine};
}

void SpaceTimeDiagram::setRows(const WhyRows &rows)
{
    m_plan = planOf(rows);
    m_rows = static_cast<int>(rows.size());
    m_chosen = -1;
    layOut();
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    setAccessibleDescription(m_layout.captionText());
}

void SpaceTimeDiagram::layOut()
{
    const QSize room = viewport()->size();
    m_layout = SpaceTimeLayout(m_plan, room.width());
    const QSize needed = m_layout.size() + QSize(0, SpaceTimeLayout::headHeight());
    const int line = theme().sizes.smallLine;
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setSingleStep(line);
    horizontalScrollBar()->setRange(0, std::max(0, needed.width() - room.width()));
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setSingleStep(line);
    verticalScrollBar()->setRange(0, std::max(0, needed.height() - room.height()));
    viewport()->update();
}

QPoint SpaceTimeDiagram::origin() const
{
    return {-horizontalScrollBar()->value(),
            SpaceTimeLayout::headHeight() - verticalScrollBar()->value()};
}

QPoint SpaceTimeDiagram::inViewport(QPoint place) const
{
    return place + origin();
}

void SpaceTimeDiagram::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QRect strip(0, 0, viewport()->width(), SpaceTimeLayout::headHeight());
    painter.fillRect(event->rect(), theme().colours.card);
    if (m_plan.moments.empty())
        return;
    SpaceTimePainter picture(painter, m_plan, m_layout);
    painter.setClipRect(
        event->rect().intersected(viewport()->rect().adjusted(0, strip.height(), 0, 0)));
    painter.translate(origin());
    picture.paint(m_chosen);
    painter.resetTransform();
    painter.setClipRect(event->rect().intersected(strip));
    painter.translate(origin().x(), 0);
    picture.paintHeads();
}

void SpaceTimeDiagram::resizeEvent(QResizeEvent *)
{
    layOut();
    if (m_chosen >= 0)
        bringIntoSight(m_chosen);
}

void SpaceTimeDiagram::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

void SpaceTimeDiagram::chooseRow(int row)
{
    if (row == m_chosen)
        return;
    m_chosen = row;
    bringIntoSight(row);
    viewport()->update();
}

void SpaceTimeDiagram::choose(int row)
{
    if (row < 0 || row == m_chosen)
        return;
    chooseRow(row);
    emit rowChosen(row);
}

/// All marks of the row, or the last of them where there is no room for all.
void SpaceTimeDiagram::bringIntoSight(int row)
{
    QScrollBar *bar = verticalScrollBar();
    const int room = viewport()->height() - SpaceTimeLayout::headHeight();
    for (const TimeMark &mark : m_plan.marks) {
        if (!mark.belongsTo(row))
            continue;
        const QRect place = m_layout.rowOf(mark.moment);
        if (place.top() < bar->value())
            bar->setValue(place.top());
        else if (place.bottom() > bar->value() + room)
            bar->setValue(place.bottom() - room);
    }
}

const TimeMark *SpaceTimeDiagram::markAt(QPoint place) const
{
    const TimeMark *nearest = nullptr;
    int least = 2 * SpaceTimeLayout::reach();
    for (const TimeMark &mark : m_plan.marks) {
        const int away = (inViewport(m_layout.placeOf(mark)) - place).manhattanLength();
        if (away > least)
            continue;
        least = away;
        nearest = &mark;
    }
    return nearest;
}

std::optional<std::size_t> SpaceTimeDiagram::momentAt(QPoint place) const
{
    for (std::size_t i = 0; i < m_plan.moments.size(); ++i)
        if (m_layout.rowOf(i).contains(place - origin()))
            return i;
    return std::nullopt;
}

/// A mark, or else the first mark of the moment beside whose texts somebody points.
int SpaceTimeDiagram::rowAt(QPoint place) const
{
    if (place.y() < SpaceTimeLayout::headHeight())
        return -1;
    if (const TimeMark *mark = markAt(place))
        return mark->firstRow;
    const auto moment = momentAt(place);
    const auto found = std::find_if(m_plan.marks.begin(), m_plan.marks.end(),
                                    [&](const TimeMark &mark) { return mark.moment == moment; });
    return found == m_plan.marks.end() ? -1 : found->firstRow;
}

QString SpaceTimeDiagram::textAt(QPoint place) const
{
    const QPoint inHeads(place.x() - origin().x(), place.y());
    for (std::size_t i = 0; i < m_plan.lifelines.size(); ++i)
        if (m_layout.heads()[i].contains(inHeads))
            return m_plan.lifelines[i].says;
    if (place.y() < SpaceTimeLayout::headHeight())
        return {};
    if (const TimeMark *mark = markAt(place))
        return mark->says;
    return {};
}

void SpaceTimeDiagram::mousePressEvent(QMouseEvent *event)
{
    choose(rowAt(event->pos()));
}

void SpaceTimeDiagram::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return choose(m_chosen < 0 ? m_rows - 1 : std::max(0, m_chosen - 1));
    case Qt::Key_Down:
        return choose(std::min(m_rows - 1, m_chosen + 1));
    case Qt::Key_Home:
        return choose(std::min(0, m_rows - 1));
    case Qt::Key_End:
        return choose(m_rows - 1);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

bool SpaceTimeDiagram::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = textAt(help->pos());
    tellToolTip(*help, text.isEmpty() ? QString() : toolTipText(text), viewport());
    return true;
}

namespace {

constexpr double lifelineWidth = 1.5;
constexpr double flightWidth = 1.5;
constexpr double choiceWidth = 2;
constexpr double arrowLength = 7;

QPen penOf(FlightKind kind)
{
    const Colours &colours = theme().colours;
    switch (kind) {
    case FlightKind::Sending:
        return QPen(colours[Hue::CommandBlue].strong, flightWidth);
    case FlightKind::Delivery:
        return QPen(colours[Hue::EventOrange].strong, flightWidth);
    case FlightKind::Reaction:
        return QPen(colours[Hue::PolicyLilac].strong, flightWidth, Qt::DashDotLine);
    case FlightKind::Look:
        return QPen(colours[Hue::TroubleRed].strong, flightWidth, Qt::DashLine);
    case FlightKind::Missed:
        return QPen(colours[Hue::EventOrange].strong, flightWidth, Qt::DotLine);
    }
    return {};
}

Hue hueOf(TimeMarkKind kind)
{
    switch (kind) {
    case TimeMarkKind::Sent:
        return Hue::CommandBlue;
    case TimeMarkKind::Written:
    case TimeMarkKind::Missed:
        return Hue::EventOrange;
    case TimeMarkKind::Shown:
        return Hue::ReadGreen;
    case TimeMarkKind::Read:
        return Hue::WriteYellow;
    case TimeMarkKind::Refused:
    case TimeMarkKind::LookedLate:
        break;
    }
    return Hue::TroubleRed;
}

QPainterPath polygon(const QPointF &middle, const std::vector<QPointF> &corners)
{
    QPainterPath path(middle + corners.front());
    for (const QPointF &corner : corners)
        path.lineTo(middle + corner);
    path.closeSubpath();
    return path;
}

QPainterPath shapeOf(TimeMarkKind kind, const QPointF &middle, double reach)
{
    const QRectF around(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach);
    const double far = 1.25 * reach;
    QPainterPath path;
    switch (kind) {
    case TimeMarkKind::Sent:
    case TimeMarkKind::Refused:
        path.addRoundedRect(around.adjusted(1, 1, -1, -1), 2, 2);
        return path;
    case TimeMarkKind::Written:
    case TimeMarkKind::Missed:
        path.addEllipse(around);
        return path;
    case TimeMarkKind::Read: // round what was written
        path.addEllipse(around.adjusted(-reach / 2, -reach / 2, reach / 2, reach / 2));
        return path;
    case TimeMarkKind::Shown:
        return polygon(middle, {{0, -far}, {far, 0}, {0, far}, {-far, 0}});
    case TimeMarkKind::LookedLate:
        return polygon(middle, {{0, -far}, {far, reach}, {-far, reach}});
    }
    return path;
}

/// So that the arrow ends at the mark and not under it.
QLineF shortened(QLineF line, double by)
{
    if (line.length() > 2 * by)
        line.setLength(line.length() - by);
    return line;
}

} // namespace

void SpaceTimePainter::paint(int chosen)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    paintChoice(chosen);
    paintLifelines();
    for (const Flight &flight : m_plan.flights)
        paintFlight(flight);
    for (const TimeMark &mark : m_plan.marks)
        paintMark(mark, mark.belongsTo(chosen));
    paintTexts();
}

void SpaceTimePainter::paintChoice(int chosen)
{
    for (const TimeMark &mark : m_plan.marks)
        if (mark.belongsTo(chosen))
            m_painter.fillRect(m_layout.rowOf(mark.moment), theme().colours.selection);
}

void SpaceTimePainter::paintLifelines()
{
    for (std::size_t i = 0; i < m_plan.lifelines.size(); ++i)
        paintLifeline(m_layout.xOf(i), theme().colours.outline);
}

/// Dotted where time is left out.
void SpaceTimePainter::paintLifeline(int x, const QColor &colour)
{
    const double reach = SpaceTimeLayout::reach();
    int y = 0;
    const auto lineTo = [&](int bottom, Qt::PenStyle style) {
        m_painter.setPen(QPen(colour, lifelineWidth, style, Qt::FlatCap));
        m_painter.drawLine(QPointF(x, y), QPointF(x, bottom));
        y = bottom;
    };
    for (const SpaceTimeLayout::Cut &cut : m_layout.cuts()) {
        lineTo(cut.top + static_cast<int>(reach), Qt::SolidLine);
        lineTo(cut.bottom - static_cast<int>(reach), Qt::DotLine);
    }
    const std::size_t last = m_plan.moments.size() - 1;
    lineTo(m_layout.yOf(last) + static_cast<int>(2 * reach), Qt::SolidLine);
}

void SpaceTimePainter::paintFlight(const Flight &flight)
{
    const QPen pen = penOf(flight.kind);
    const QLineF line = shortened(m_layout.lineOf(flight), SpaceTimeLayout::reach());
    m_painter.setPen(pen);
    m_painter.drawLine(line);
    if (line.length() < 2 * arrowLength)
        return;
    QLineF wing(line.p2(), line.p1());
    wing.setLength(arrowLength);
    const double angle = wing.angle();
    m_painter.setPen(QPen(pen.color(), flightWidth));
    for (const double turn : {-25.0, 25.0}) {
        wing.setAngle(angle + turn);
        m_painter.drawLine(wing);
    }
}

void SpaceTimePainter::paintMark(const TimeMark &mark, bool isChosen)
{
    const Colours &colours = theme().colours;
    const Tint &tint = colours[hueOf(mark.kind)];
    const QPointF middle = m_layout.placeOf(mark);
    const bool isHollow = mark.kind == TimeMarkKind::Missed || mark.kind == TimeMarkKind::Read;
    m_painter.setPen(isHollow ? QPen(tint.strong, flightWidth) : QPen(colours.card, 1));
    m_painter.setBrush(isHollow ? colours.card : tint.strong);
    m_painter.drawPath(shapeOf(mark.kind, middle, SpaceTimeLayout::reach()));
    m_painter.setBrush(Qt::NoBrush);
    if (mark.kind == TimeMarkKind::Refused) {
        const QPointF corner(SpaceTimeLayout::reach() / 2.0, SpaceTimeLayout::reach() / 2.0);
        const QPointF other(corner.x(), -corner.y());
        m_painter.setPen(QPen(tint.onStrong, flightWidth));
        m_painter.drawLine(middle - corner, middle + corner);
        m_painter.drawLine(middle - other, middle + other);
    }
    if (!isChosen)
        return;
    m_painter.setPen(QPen(colours.text, choiceWidth));
    m_painter.drawEllipse(middle, SpaceTimeLayout::reach() + 2 * choiceWidth,
                          SpaceTimeLayout::reach() + 2 * choiceWidth);
}

void SpaceTimePainter::paintTexts()
{
    const Colours &colours = theme().colours;
    const QFont &font = theme().fonts.small;
    for (std::size_t i = 0; i < m_plan.moments.size(); ++i)
        for (const SpaceTimeLayout::Text &text : m_layout.textsOf(i))
            paintLine(m_painter, text.rect, text.text, font,
                      m_plan.moments[i].isTrouble ? colours[Hue::TroubleRed].text : colours.text);
    for (const SpaceTimeLayout::Text &clock : m_layout.clocks())
        paintDigits(m_painter, clock.rect, clock.text, font, colours.text);
    for (const SpaceTimeLayout::Cut &cut : m_layout.cuts())
        paintLine(m_painter, cut.length.rect, cut.length.text, font, colours.dim,
                  (m_layout.hasMargin() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    for (const SpaceTimeLayout::Text &line : m_layout.caption())
        paintLine(m_painter, line.rect, line.text, font, colours.dim);
}

void SpaceTimePainter::paintHeads()
{
    const Sizes &sizes = theme().sizes;
    for (std::size_t i = 0; i < m_plan.lifelines.size(); ++i) {
        const Lifeline &lifeline = m_plan.lifelines[i];
        const Tint &tint = theme().colours[lifeline.hue];
        const QRect head = m_layout.heads()[i];
        paintCard(m_painter, head, tint.fill, tint.strong);
        QRect line(head.left(), head.top() + sizes.tight / 2, head.width(), sizes.smallLine);
        for (const QString &text : lifeline.title.split(QLatin1Char('\n'))) {
            paintLine(m_painter, line.adjusted(sizes.tight, 0, -sizes.tight, 0), text,
                      theme().fonts.small, theme().colours.text, Qt::AlignCenter);
            line.translate(0, sizes.smallLine);
        }
    }
}

} // namespace restaurant

#include "moc_spacetimediagram.cpp"
