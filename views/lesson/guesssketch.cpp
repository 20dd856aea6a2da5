#include "guesssketch.h"

#include "theme/themes.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace restaurant {

namespace {

constexpr double nothing = -1;
constexpr double byKey = 0.05;
constexpr int lines = 7; ///< Of text, high.

} // namespace

GuessSketch::GuessSketch(QWidget *parent)
    : QWidget(parent)
    , m_heights(places, nothing)
{
    setObjectName(QStringLiteral("guessSketch"));
    setAccessibleName(tr("Draw how it will go on; arrow keys draw, too"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize GuessSketch::sizeHint() const
{
    return {16 * theme().sizes.line, lines * theme().sizes.line};
}

void GuessSketch::clear()
{
    std::fill(m_heights.begin(), m_heights.end(), nothing);
    m_at = 0;
    update();
}

void GuessSketch::setOpen(bool open)
{
    m_isOpen = open;
    setCursor(open ? Qt::CrossCursor : Qt::ArrowCursor);
    update();
}

bool GuessSketch::isEmpty() const
{
    return std::all_of(m_heights.begin(), m_heights.end(),
                       [](double height) { return height < 0; });
}

QPointF GuessSketch::pointOf(int place) const
{
    const double height = m_heights[static_cast<std::size_t>(place)];
    return {place * (width() - 1.0) / (places - 1), (1 - height) * (this->height() - 1.0)};
}

void GuessSketch::put(int place, double height)
{
    m_heights[static_cast<std::size_t>(place)] = std::clamp(height, 0.0, 1.0);
    m_at = place;
}

/// All places that lie between are drawn, too, however fast the hand was.
void GuessSketch::drawTo(QPointF to)
{
    const double height = 1 - to.y() / (this->height() - 1.0);
    const int place = std::clamp(
        static_cast<int>(std::lround(to.x() * (places - 1) / (width() - 1.0))), 0, places - 1);
    const int from = m_at;
    const double before = m_heights[static_cast<std::size_t>(from)];
    const int steps = std::abs(place - from);
    for (int step = 1; before >= 0 && step < steps; ++step)
        put(from + (place > from ? step : -step), before + (height - before) * step / steps);
    put(place, height);
    update();
}

void GuessSketch::mousePressEvent(QMouseEvent *event)
{
    if (!m_isOpen)
        return;
    m_at = std::clamp(static_cast<int>(event->position().x() * places / width()), 0, places - 1);
    m_heights[static_cast<std::size_t>(m_at)] = nothing; // a line begins here
    drawTo(event->position());
}

void GuessSketch::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isOpen && event->buttons() & Qt::LeftButton)
        drawTo(event->position());
}

void GuessSketch::keyPressEvent(QKeyEvent *event)
{
    switch (m_isOpen ? event->key() : 0) {
    case Qt::Key_Left:
        return moveBy(-1, 0);
    case Qt::Key_Right:
        return moveBy(1, 0);
    case Qt::Key_Up:
        return moveBy(0, byKey);
    case Qt::Key_Down:
        return moveBy(0, -byKey);
    default:
        return QWidget::keyPressEvent(event);
    }
}

/// Going on draws the same height until it is changed.
void GuessSketch::moveBy(int onward, double height)
{
    const double before = m_heights[static_cast<std::size_t>(m_at)];
    const int place = std::clamp(m_at + onward, 0, places - 1);
    put(place, (before < 0 ? 0.5 : before) + height);
    update();
}

void GuessSketch::paintEvent(QPaintEvent *)
{
    const Colours &colours = theme().colours;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), colours.raised);
    painter.setPen(QPen(hasFocus() ? colours[Hue::CommandBlue].strong : colours.outline, 1));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    QPainterPath path;
    bool isDrawing = false;
    for (int place = 0; place < places; ++place) {
        const bool isThere = m_heights[static_cast<std::size_t>(place)] >= 0;
        if (isThere)
            isDrawing ? path.lineTo(pointOf(place)) : path.moveTo(pointOf(place));
        isDrawing = isThere;
    }
    painter.setPen(QPen(colours[Hue::PolicyLilac].strong, 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(path);
}

} // namespace restaurant

#include "moc_guesssketch.cpp"
