#include "segmentedcontrol.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace restaurant {

SegmentedControl::SegmentedControl(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedControl::chosen);
}

QToolButton *SegmentedControl::add(const QString &text, int id)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setCheckable(true);
    button->setChecked(m_group->buttons().isEmpty());
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_group->addButton(button, id);
    layout()->addWidget(button);
    shape();
    return button;
}

void SegmentedControl::setCurrent(int id)
{
    m_group->setExclusive(false);
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (QAbstractButton *button : buttons)
        button->setChecked(m_group->id(button) == id);
    m_group->setExclusive(true);
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

/// The style sheet rounds the outer corners only.
void SegmentedControl::shape()
{
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (QAbstractButton *button : buttons) {
        const bool first = button == buttons.first();
        const bool last = button == buttons.last();
        button->setProperty("segment", QLatin1String(first && last ? "only"
                                                     : first       ? "first"
                                                     : last        ? "last"
                                                                   : "middle"));
    }
}

} // namespace restaurant
