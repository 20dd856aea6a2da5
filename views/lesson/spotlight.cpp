#include "spotlight.h"

#include "common/motion.h"
#include "theme/themes.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace restaurant {

namespace {

constexpr int spreadMilliseconds = 450;
constexpr int veil = 110; ///< Of 255: what lies behind can still be read.

} // namespace

Spotlight::Spotlight(QWidget *window)
    : QWidget(window)
{
    setObjectName(QStringLiteral("spotlight"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    m_spread.setStartValue(0.0);
    m_spread.setEndValue(1.0);
    m_spread.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_spread, &QVariantAnimation::valueChanged, this, [this] { update(); });
    watch(window, true);
    hide();
}

void Spotlight::watch(QWidget *widget, bool on)
{
    if (!widget)
        return;
    widget->removeEventFilter(this);
    if (on)
        widget->installEventFilter(this);
}

void Spotlight::pointAt(QWidget *target, QWidget *beside)
{
    end();
    m_target = target;
    m_beside = beside;
    watch(target, true);
    watch(beside, true);
    setGeometry(parentWidget()->rect());
    show();
    raise();
    m_spread.setDuration(wantsLessMotion(*this) ? 0 : spreadMilliseconds);
    m_spread.start();
}

void Spotlight::end()
{
    m_spread.stop();
    watch(m_target, false);
    watch(m_beside, false);
    m_target = nullptr;
    m_beside = nullptr;
    hide();
}

bool Spotlight::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOther = event->type() == QEvent::Resize || event->type() == QEvent::Move ||
                         event->type() == QEvent::Show || event->type() == QEvent::Hide;
    if (isOther && m_target) {
        setGeometry(parentWidget()->rect());
        raise();
        update();
    }
    return QWidget::eventFilter(watched, event);
}

/// Empty: it is not seen.
QRect Spotlight::placeOf(const QWidget *widget) const
{
    if (!widget || !widget->isVisible() || widget->window() != window())
        return {};
    return {widget->mapTo(parentWidget(), QPoint()), widget->size()};
}

void Spotlight::paintEvent(QPaintEvent *)
{
    const QRect place = placeOf(m_target);
    if (place.isEmpty())
        return;
    const double radius =
        m_spread.currentValue().toDouble() * std::hypot(place.width(), place.height()) / 2;
    QPainterPath light;
    light.addEllipse(QRectF(place).center(), radius, radius);
    QPainterPath lit;
    lit.addRect(place);
    QPainterPath dark;
    dark.addRect(rect());
    dark -= lit & light;
    if (const QRect read = placeOf(m_beside); !read.isEmpty()) {
        QPainterPath page;
        page.addRect(read);
        dark -= page;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(dark, QColor(0, 0, 0, veil));
    painter.setPen(QPen(theme().colours[Hue::ReadGreen].strong, 3));
    painter.drawPath(lit & light);
}

} // namespace restaurant

#include "moc_spotlight.cpp"
