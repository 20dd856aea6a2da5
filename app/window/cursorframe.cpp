#include "cursorframe.h"

#include "common/paint.h"
#include "common/shapedtexts.h"
#include "theme/themes.h"

#include <QEvent>
#include <QMenuBar>
#include <QPainter>

namespace restaurant {
namespace {

constexpr int thickness = 3;

} // namespace

CursorFrame::CursorFrame(QWidget *window)
    : QWidget(window)
{
    setObjectName(QStringLiteral("cursorFrame"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    window->installEventFilter(this);
    hide();
}

void CursorFrame::say(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    setGeometry(parentWidget()->rect());
    raise();
    update();
}

bool CursorFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    else if (event->type() == QEvent::ChildAdded)
        raise();
    return QWidget::eventFilter(watched, event);
}

/// Where the menus leave room.
int CursorFrame::menusEnd() const
{
    const auto *bar = parentWidget()->findChild<QMenuBar *>(QString(), Qt::FindDirectChildrenOnly);
    if (!bar || bar->actions().isEmpty())
        return thickness;
    return bar->x() + bar->actionGeometry(bar->actions().last()).right() +
           Themes::instance().plain().sizes.gap;
}

/// The words stand in the middle above, where menus leave room.
void CursorFrame::paintEvent(QPaintEvent *)
{
    const auto &[colours, fonts, sizes] = Themes::instance().plain();
    const Tint &tint = colours[Hue::ExternalPink];
    QPainter painter(this);
    painter.setPen(QPen(tint.strong, thickness));
    painter.drawRect(QRectF(rect()).adjusted(1, 1, -2, -2));
    const int wanted = ShapedTexts::instance().widthOf(m_text, fonts.strong) + 2 * sizes.gap;
    const int left = menusEnd();
    const int width = qMin(wanted, this->width() - left - thickness);
    const QRect words(qMax(left, (this->width() - width) / 2), 0, width, sizes.line + thickness);
    painter.fillRect(words, tint.strong);
    const QString shown =
        QFontMetrics(fonts.strong).elidedText(m_text, Qt::ElideRight, width - 2 * sizes.gap);
    paintLine(painter, words, shown, fonts.strong, tint.onStrong, Qt::AlignCenter);
}

} // namespace restaurant
