#include "pill.h"

#include "paint.h"
#include "theme/themes.h"

#include <QPainter>

namespace restaurant {

Pill::Pill(const QString &text, Hue hue, QWidget *parent)
    : QWidget(parent)
    , m_hue(hue)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Themes::instance(), &Themes::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
    say(text, hue);
}

void Pill::say(const QString &text, Hue hue)
{
    if (text == m_text && hue == m_hue)
        return;
    m_text = text;
    m_hue = hue;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return pillSize(m_text);
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPill(painter, rect(), m_text, m_hue);
}

} // namespace restaurant
