#include "chartguess.h"

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

} // namespace

ChartGuess::ChartGuess(QWidget *over)
    : QWidget(over)
    , m_heights(places, nothing)
{
    setObjectName(QStringLiteral("chartGuess"));
    setAccessibleName(tr("Draw how it will go on; arrow keys draw, too"));
    become(State::Dropped);
}

void ChartGuess::become(State state)
{
    m_state = state;
    setAttribute(Qt::WA_TransparentForMouseEvents, state != State::Open);
    setFocusPolicy(state == State::Open ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(state == State::Open ? Qt::CrossCursor : Qt::ArrowCursor);
    setVisible(state != State::Dropped);
    update();
}

void ChartGuess::open()
{
    std::fill(m_heights.begin(), m_heights.end(), nothing);
    m_at = 0;
    m_drawnTo = m_highest;
    become(State::Open);
    setFocus();
}

void ChartGuess::close()
{
    if (m_state == State::Open)
        become(State::Closed);
}

void ChartGuess::drop()
{
    become(State::Dropped);
}

/// While nothing is drawn yet, the scale may still become another.
void ChartGuess::place(const QRect &where, double highest)
{
    setGeometry(where);
    m_highest = highest;
    if (isEmpty())
        m_drawnTo = highest;
    update();
}

bool ChartGuess::isEmpty() const
{
    return std::all_of(m_heights.begin(), m_heights.end(),
                       [](double height) { return height < 0; });
}

QPointF ChartGuess::pointOf(int place) const
{
    const double height = m_heights[static_cast<std::size_t>(place)];
    const double now = std::min(height * m_drawnTo / m_highest, 1.0);
    return {place * (width() - 1.0) / (places - 1), (1 - now) * (this->height() - 1.0)};
}

void ChartGuess::put(int place, double height)
{
    m_heights[static_cast<std::size_t>(place)] = std::clamp(height, 0.0, 1.0);
    m_at = place;
}

/// All places that lie between are drawn, too, however fast the hand was.
void ChartGuess::drawTo(QPointF to)
{
    const double height = (1 - to.y() / (this->height() - 1.0)) * m_highest / m_drawnTo;
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

void ChartGuess::mousePressEvent(QMouseEvent *event)
{
    m_at = std::clamp(static_cast<int>(event->position().x() * places / width()), 0, places - 1);
    m_heights[static_cast<std::size_t>(m_at)] = nothing; // a line begins here
    drawTo(event->position());
}

void ChartGuess::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        drawTo(event->position());
}

void ChartGuess::keyPressEvent(QKeyEvent *event)
{
    switch (m_state == State::Open ? event->key() : 0) {
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
void ChartGuess::moveBy(int onward, double height)
{
    const double before = m_heights[static_cast<std::size_t>(m_at)];
    const int place = std::clamp(m_at + onward, 0, places - 1);
    put(place, (before < 0 ? 0.5 : before) + height);
    update();
}

void ChartGuess::paintEvent(QPaintEvent *)
{
    const Colours &colours = theme().colours;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_state == State::Open) {
        QColor ground = colours[Hue::PolicyLilac].fill;
        ground.setAlphaF(0.5F);
        painter.fillRect(rect(), ground);
        const Tint &edge = colours[hasFocus() ? Hue::CommandBlue : Hue::PolicyLilac];
        painter.setPen(QPen(edge.strong, 1, Qt::DashLine));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
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

#include "moc_chartguess.cpp"
