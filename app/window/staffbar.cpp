#include "staffbar.h"

#include "floor/floormodels.h"
#include "staff/staffcontrols.h"

#include <QMainWindow>

namespace restaurant {

StaffBar::StaffBar(FloorModels *floor, QWidget *parent)
    : QToolBar(tr("Staff"), parent)
    , m_floor(floor)
    , m_controls(new StaffControls)
{
    setObjectName(QStringLiteral("staffBar"));
    setMovable(false);
    addWidget(m_controls);
    connect(floor, &FloorModels::documentsChanged, this, [this] {
        std::vector<FloorPool> pools;
        for (const FloorPool *pool : m_floor->pools.documents())
            if (!m_isScripted)
                pools.push_back(*pool);
        if (m_controls->setPools(pools))
            emit widthChanged();
    });
    connect(m_controls, &StaffControls::staffingRequested, this, &StaffBar::staffingRequested);
}

void StaffBar::setReadOnly(bool readOnly)
{
    m_controls->lock(readOnly ? tr("This evening is only read here.") : QString());
}

void StaffBar::standBeside(const QToolBar *other, QMainWindow *window)
{
    const bool fits = other->sizeHint().width() + sizeHint().width() <= window->width();
    if (window->toolBarBreak(this) != fits)
        return;
    if (fits)
        window->removeToolBarBreak(this);
    else
        window->insertToolBarBreak(this);
}

} // namespace restaurant
