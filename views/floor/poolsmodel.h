#pragma once

#include "common/documentmodel.h"
#include "read/floor.h"

namespace restaurant {

/// The pools of the staff and what waits for each.
class PoolsModel final : public DocumentModel<FloorPool>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PoolsModel)

public:
    enum Column { PoolColumn, KindsColumn, StaffColumn, WaitingColumn, LongestColumn };
    static constexpr int columns = LongestColumn + 1;

    explicit PoolsModel(QObject *parent = nullptr);

    /// Ages change with it, once for each second of restaurant time.
    void setNow(Instant now);
    /// How many lines of orders wait to be cooked at this station.
    [[nodiscard]] int waitingFor(const std::string &station) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

protected:
    [[nodiscard]] bool comesBefore(const FloorPool &a, const FloorPool &b) const override;

private:
    [[nodiscard]] QString textOf(const FloorPool &pool, int column) const;

    Instant m_now{};
};

} // namespace restaurant
