#include "motion.h"

#include <QSettings>
#include <QStyle>
#include <QWidget>

namespace restaurant {

namespace {

const auto lessMotionKey = QStringLiteral("story/lessMotion");

} // namespace

bool wantsLessMotion(const QWidget &widget)
{
    const bool isStill =
        widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget) == 0;
    return QSettings().value(lessMotionKey, isStill).toBool();
}

void rememberLessMotion(bool less)
{
    QSettings().setValue(lessMotionKey, less);
}

} // namespace restaurant
