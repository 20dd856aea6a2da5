#pragma once

#include "common/documentmodel.h"
#include "read/floor.h"

namespace restaurant {

/// The staff of the floor view, by pool and name; last those who go home.
class StaffModel final : public DocumentModel<FloorStaff>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StaffModel)

public:
    enum Column { NameColumn, PoolColumn, TaskColumn, SinceColumn, ForColumn, OrderColumn };
    static constexpr int columns = OrderColumn + 1;

    explicit StaffModel(QObject *parent = nullptr);

    /// Ages change with it, once for each second of restaurant time.
    void setNow(Instant now);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

protected:
    [[nodiscard]] bool comesBefore(const FloorStaff &a, const FloorStaff &b) const override;

private:
    [[nodiscard]] QString textOf(const FloorStaff &staff, int column) const;

    Instant m_now{};
};

} // namespace restaurant
