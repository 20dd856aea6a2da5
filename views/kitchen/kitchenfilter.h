#pragma once

#include <QSortFilterProxyModel>

#include <optional>
#include <set>
#include <string>

namespace restaurant {

/// The tickets a cook still has to do with: not bumped, and with a line for his station.
class KitchenFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KitchenFilter)

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// Empty: all stations.
    void setStation(const std::string &station);
    [[nodiscard]] const std::string &station() const { return m_station; }
    /// While somebody points at the tickets, those that are shown stay, and no other comes.
    void holdStill(bool held);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::string m_station;
    std::optional<std::set<int>> m_held; ///< The numbers of the orders that stay.
};

} // namespace restaurant
