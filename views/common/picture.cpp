#include "picture.h"

#include "theme/themes.h"

#include <QHelpEvent>
#include <QToolTip>

namespace restaurant {

Picture::Picture(const char *objectName, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QLatin1String(objectName));
    setAccessibleName(accessibleName);
    connect(&Themes::instance(), &Themes::themeChanged, this, [this] { beginAnew(); });
}

void Picture::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        beginAnew();
}

bool Picture::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<const QHelpEvent *>(event);
    tellToolTip(*help, toolTipAt(help->pos()), this);
    return true;
}

void tellToolTip(const QHelpEvent &event, const QString &html, QWidget *on)
{
    if (html.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event.globalPos(), html, on);
}

} // namespace restaurant

#include "moc_picture.cpp"
