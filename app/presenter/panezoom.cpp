#include "panezoom.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace restaurant {

namespace {

constexpr double oneStep = 1.25;
constexpr double most = 6;
constexpr std::chrono::milliseconds betweenFrames(40);

} // namespace

PaneZoom::PaneZoom(QWidget *window)
    : QWidget(window)
{
    setObjectName(QStringLiteral("paneZoom"));
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    hide();
    m_frames.setInterval(betweenFrames);
    connect(&m_frames, &QTimer::timeout, this, qOverload<>(&QWidget::update));
}

void PaneZoom::zoomBy(int steps, QWidget *pane, QPointF at)
{
    m_pane = pane;
    m_at = at;
    m_factor = std::clamp(m_factor * std::pow(oneStep, steps), 1.0, most);
    if (m_factor < oneStep)
        return end();
    setGeometry({pane->mapTo(parentWidget(), QPoint()), pane->size()});
    show();
    raise();
    m_frames.start();
    update();
}

void PaneZoom::end()
{
    m_factor = 1;
    m_frames.stop();
    hide();
}

/// Drawn anew at that size, not enlarged: letters stay sharp.
void PaneZoom::paintEvent(QPaintEvent * /*event*/)
{
    if (!m_pane)
        return;
    QPainter painter(this);
    painter.translate(m_at - m_at * m_factor);
    painter.scale(m_factor, m_factor);
    m_pane->render(&painter, QPoint(), QRegion(),
                   QWidget::DrawWindowBackground | QWidget::DrawChildren);
}

void PaneZoom::mouseMoveEvent(QMouseEvent *event)
{
    m_at = event->position();
    update();
}

} // namespace restaurant

#include "moc_panezoom.cpp"
