#pragma once

#include "domain/activity.h"

#include <QToolBar>

#include <vector>

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

    /// No other staffing is asked for where the evening is only read.
    void setReadOnly(bool readOnly);
    /// Nobody is hired or sent home where a script says who does what.
    void setScripted(bool scripted) { m_isScripted = scripted; }
    /// Puts it beside `other` in the toolbars of `window`, or below.
    void standBeside(const QToolBar *other, QMainWindow *window);

signals:
    /// From now on these pools; `why` is the sentence for the audience.
    void staffingRequested(const std::vector<restaurant::StaffingChanged::Pool> &pools,
                           const QString &why);
    /// It has become wider or narrower.
    void widthChanged();

private:
    FloorModels *m_floor;
    StaffControls *m_controls;
    bool m_isScripted = false;
};

} // namespace restaurant
