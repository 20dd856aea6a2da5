#include "captionband.h"

#include "presenter/lastrow.h"
#include "theme/themes.h"

#include <QPainter>

#include <algorithm>

namespace restaurant {

namespace {

constexpr int captionFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

} // namespace

CaptionBand::CaptionBand(QWidget *parent)
    : QToolBar(tr("Caption"), parent)
{
    setObjectName(QStringLiteral("captionBand"));
    setMovable(false);
    toggleViewAction()->setEnabled(false);
    toggleViewAction()->setVisible(false);
    setAccessibleName(tr("Caption"));
}

void CaptionBand::say(const QString &caption)
{
    m_caption = caption;
    setAccessibleDescription(caption);
    fit();
    update();
}

void CaptionBand::setClock(const QString &clock, double share)
{
    if (clock == m_clock)
        return;
    m_clock = clock;
    m_share = std::clamp(share, 0.0, 1.0);
    update();
}

QFont CaptionBand::font() const
{
    return readable(Themes::instance().plain().fonts.body, window()->height());
}

int CaptionBand::margin() const
{
    return QFontMetrics(font()).height() / 2;
}

QRect CaptionBand::captionPlace() const
{
    return {margin(), margin(), captionWidth(width()), height() - 2 * margin()};
}

/// Beside the clock, of a band of that width.
int CaptionBand::captionWidth(int width) const
{
    const int clock = QFontMetrics(font()).horizontalAdvance(QStringLiteral("88:88:88"));
    return std::max(width - clock - 3 * margin(), 1);
}

/// One line at least, so that nothing moves when a caption comes that is as short. The band goes
/// across the window: before it has been laid out there its own width is any, and a caption that is
/// as high as that is narrow would push the window beyond the screen.
void CaptionBand::fit()
{
    const QFontMetrics metrics(font());
    const QRect room(0, 0, captionWidth(window()->width()), QWIDGETSIZE_MAX);
    const int text = metrics.boundingRect(room, captionFlags, m_caption).height();
    const int wanted = std::max(text, metrics.height()) + 2 * margin();
    if (wanted != minimumHeight())
        setFixedHeight(wanted);
}

void CaptionBand::paintEvent(QPaintEvent * /*event*/)
{
    const Colours &colours = theme().colours;
    QPainter painter(this);
    painter.fillRect(rect(), colours.card);
    const int line = std::max(margin() / 3, 2);
    painter.fillRect(0, 0, width(), line, colours.border);
    painter.fillRect(0, 0, static_cast<int>(width() * m_share), line,
                     colours[Hue::CommandBlue].strong);
    painter.setFont(font());
    painter.setPen(colours.text);
    painter.drawText(captionPlace(), captionFlags, m_caption);
    painter.setPen(colours.dim);
    painter.drawText(rect().adjusted(0, margin(), -margin(), 0), Qt::AlignRight | Qt::AlignTop,
                     m_clock);
}

void CaptionBand::resizeEvent(QResizeEvent *event)
{
    QToolBar::resizeEvent(event);
    fit();
}

} // namespace restaurant

#include "moc_captionband.cpp"
