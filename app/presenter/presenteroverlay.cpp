#include "presenteroverlay.h"

#include "presenter/lastrow.h"
#include "theme/themes.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

namespace restaurant {

namespace {

constexpr std::chrono::milliseconds keysStay(1500);
constexpr int spotShare = 6; ///< Its radius is such a part of the picture's height.

} // namespace

PresenterOverlay::PresenterOverlay(QWidget *window)
    : QWidget(window)
{
    setObjectName(QStringLiteral("presenterOverlay"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    window->installEventFilter(this);
    m_gone.setSingleShot(true);
    m_gone.setInterval(keysStay);
    connect(&m_gone, &QTimer::timeout, this, [this] { showKeys({}); });
}

void PresenterOverlay::setBlack(bool on)
{
    m_isBlack = on;
    follow();
}

void PresenterOverlay::setSpot(std::optional<QPoint> at)
{
    m_spot = at;
    follow();
}

void PresenterOverlay::showKeys(const QString &keys)
{
    m_keys = keys;
    keys.isEmpty() ? m_gone.stop() : m_gone.start();
    follow();
}

/// There only while it has something to show.
void PresenterOverlay::follow()
{
    setGeometry(parentWidget()->rect());
    setVisible(m_isBlack || m_spot || !m_keys.isEmpty());
    raise();
    update();
}

bool PresenterOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void PresenterOverlay::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_isBlack)
        painter.fillRect(rect(), Qt::black);
    else if (m_spot)
        paintSpot(painter);
    if (!m_keys.isEmpty())
        paintKeys(painter);
}

void PresenterOverlay::paintSpot(QPainter &painter) const
{
    QPainterPath dimmed;
    dimmed.addRect(rect());
    const qreal radius = height() / qreal(spotShare);
    dimmed.addEllipse(QPointF(*m_spot), radius, radius);
    painter.fillPath(dimmed, QColor(0, 0, 0, 150));
    painter.setPen(QPen(theme().colours[Hue::EventOrange].strong, 3));
    painter.drawEllipse(QPointF(*m_spot), radius, radius);
}

void PresenterOverlay::paintKeys(QPainter &painter) const
{
    const QFont font = readable(Themes::instance().plain().fonts.body, height());
    const QFontMetrics metrics(font);
    const int air = metrics.height() / 2;
    QRect card(0, 0, metrics.horizontalAdvance(m_keys) + 2 * air, metrics.height() + air);
    card.moveTopRight({width() - air, air});
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().colours.solid);
    painter.drawRoundedRect(card, air / 2.0, air / 2.0);
    painter.setFont(font);
    painter.setPen(theme().colours.onSolid);
    painter.drawText(card, Qt::AlignCenter, m_keys);
}

} // namespace restaurant

#include "moc_presenteroverlay.cpp"
