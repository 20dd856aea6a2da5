#include "picture.h"

#include "theme/themes.h"

#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QToolTip>

namespace restaurant {

/// What a screen reader is told of a picture: that it is one, its name, and what it shows. Qt alone
/// takes it for a part of the window.
class HeardPicture final : public QAccessibleWidget
{
public:
    explicit HeardPicture(Picture *picture)
        : QAccessibleWidget(picture, QAccessible::Graphic)
        , m_picture(picture)
    {
    }
    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Description ? m_picture->described()
                                                 : QAccessibleWidget::text(which);
    }

private:
    const Picture *m_picture; ///< Outlives this.
};

namespace {

QAccessibleInterface *heardAs(const QString &name, QObject *object)
{
    if (name != QLatin1String(Picture::staticMetaObject.className()))
        return nullptr;
    return new HeardPicture(qobject_cast<Picture *>(object));
}

} // namespace

Picture::Picture(const char *objectName, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QLatin1String(objectName));
    setAccessibleName(accessibleName);
    setLayoutDirection(Qt::LeftToRight); // it has its places, whichever way people write
    static const bool isToldOf = (QAccessible::installFactory(heardAs), true);
    Q_UNUSED(isToldOf)
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
