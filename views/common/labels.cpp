#include "labels.h"

#include <QLabel>

namespace restaurant {

QLabel *plainLabel(const QString &text, const char *name)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setObjectName(QLatin1String(name));
    return label;
}

void sayInPlace(QLabel *label, const QString &text)
{
    if (text == label->text())
        return;
    label->setText(text);
    const QSize needed = label->sizeHint();
    if (needed.width() > label->minimumWidth() || needed.height() > label->minimumHeight())
        label->setFixedSize(needed.expandedTo(label->minimumSize()));
}

} // namespace restaurant
