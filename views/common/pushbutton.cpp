#include "pushbutton.h"

#include <QPushButton>

namespace restaurant {

QPushButton *pushButton(const char *name, const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(tip);
    return button;
}

} // namespace restaurant
