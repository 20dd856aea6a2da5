#pragma once

#include "read/floor.h"
#include "staffing.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;

namespace restaurant {

/// Plus and minus for each pool of the staff, and the ways to share the floor's work among those
/// who are there. It shows the pools it was given last and asks for others; it never changes
/// them by itself.
class StaffControls final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StaffControls)

public:
    static constexpr std::size_t mostInPool = 12;

    explicit StaffControls(QWidget *parent = nullptr);

    /// Whether that is other staffing than before.
    bool setPools(const std::vector<FloorPool> &pools);
    /// Nobody may change anything now; `why` is told instead. Empty: they may.
    void lock(const QString &why);
    [[nodiscard]] const StaffPools &staffing() const { return m_staffing; }

signals:
    /// From now on these pools; `why` is the sentence for the audience.
    void staffingRequested(const std::vector<restaurant::StaffingChanged::Pool> &pools,
                           const QString &why);

private:
    void build();
    void addPool(std::size_t place);
    void offerSplits();
    void share(Staffing staffing);
    void followLock();
    [[nodiscard]] QString whyNot() const;

    StaffPools m_staffing;
    QString m_lock;
    QComboBox *m_split;
    QWidget *m_row;
    QLabel *m_none;
};

} // namespace restaurant
