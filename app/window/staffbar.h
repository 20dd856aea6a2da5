#pragma once

#include "session/evening.h"

#include <QPointer>
#include <QToolBar>

class QMainWindow;

namespace restaurant {

class FloorModels;
class StaffControls;

/// The toolbar of the staff. It stands beside the run bar where there is room for both, else
/// below it.
class StaffBar final : public QToolBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StaffBar)
public:
    /// The models must outlive the bar.
    explicit StaffBar(FloorModels *floor, QWidget *parent = nullptr);

    /// From now on other staffing is asked for there, unless the evening is only read.
    void serve(Evening *evening, bool readOnly);
    /// Puts it beside `other` in the toolbars of `window`, or below.
    void standBeside(const QToolBar *other, QMainWindow *window);

signals:
    /// It has become wider or narrower.
    void widthChanged();

private:
    FloorModels *m_floor;
    StaffControls *m_controls;
    QPointer<Evening> m_evening;
};

} // namespace restaurant
