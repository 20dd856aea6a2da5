#pragma once

#include "common/columnmodel.h"
#include "domain/restaurant.h"
#include "kitchentext.h"

#include <QMetaType>
#include <QSortFilterProxyModel>

#include <optional>
#include <set>

Q_DECLARE_METATYPE(const restaurant::Ticket *)

namespace restaurant {

/// The tickets of the kitchen view, bumped ones too, the longest sent first.
class KitchenModel final : public DocumentTable<KitchenModel, Ticket>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KitchenModel)

public:
    enum Column { OrderColumn, PlaceColumn, LinesColumn, StateColumn, FiredColumn, SentColumn };
    static constexpr ViewName view = ViewName::Kitchen;
    enum Role {
        OrderRole = Qt::UserRole, ///< int
        TicketRole,               ///< const Ticket *, good until the model changes.
        LateRole,                 ///< int: Lateness
        AgeRole,                  ///< QString: since its latest course was fired.
    };

    explicit KitchenModel(QObject *parent = nullptr);

    void setServiceTimes(const ServiceTimes &times);

    [[nodiscard]] Lateness latenessOf(const Ticket &ticket) const;
    /// The stations that open tickets name, sorted.
    [[nodiscard]] QStringList stations() const;

    /// The tickets taken off the screen, the latest sent first, at most `most`.
    [[nodiscard]] std::vector<const Ticket *> bumped(int most) const;
    /// What is still to be cooked, over all tickets.
    [[nodiscard]] std::vector<AllDayCount> allDay() const;

    [[nodiscard]] static const Columns &table();

protected:
    [[nodiscard]] QVariant more(const Ticket &ticket, int column, int role) const override;
    [[nodiscard]] QList<int> ageingRoles() const override
    {
        return {AgeRole, LateRole, Qt::DisplayRole, Qt::ToolTipRole};
    }
    [[nodiscard]] bool comesBefore(const Ticket &a, const Ticket &b) const override;

private:
    [[nodiscard]] QString toolTipOf(const Ticket &ticket) const;
    [[nodiscard]] QString ageSinceFired(const Ticket &ticket) const;

    ServiceTimes m_times;
};

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
