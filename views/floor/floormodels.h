#pragma once

#include "common/columnmodel.h"
#include "common/tablesmodel.h"
#include "read/boardchanges.h"
#include "read/floorboard.h"

#include <QObject>

#include <map>

namespace restaurant {

/// The guests of the floor view: by place, those who queue in the order in which they stand.
class GuestsModel final : public DocumentTable<GuestsModel, FloorGuest>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuestsModel)

public:
    enum Column { GuestColumn, PlaceColumn, StateColumn, SinceColumn, ForColumn, OrderColumn };
    static constexpr ViewName view = ViewName::Floor;
    GuestsModel() = default;
    [[nodiscard]] static const Columns &table();

protected:
    [[nodiscard]] bool comesBefore(const FloorGuest &a, const FloorGuest &b) const override;
};

/// Who works there, pool by pool; those who are about to leave come last.
class StaffModel final : public DocumentTable<StaffModel, FloorStaff>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StaffModel)

public:
    enum Column { NameColumn, PoolColumn, TaskColumn, SinceColumn, ForColumn, OrderColumn };
    static constexpr ViewName view = ViewName::Floor;
    StaffModel() = default;
    [[nodiscard]] static const Columns &table();

protected:
    [[nodiscard]] bool comesBefore(const FloorStaff &a, const FloorStaff &b) const override;
};

/// The pools of the staff and what waits for each.
class PoolsModel final : public DocumentTable<PoolsModel, FloorPool>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PoolsModel)

public:
    enum Column { PoolColumn, KindsColumn, StaffColumn, WaitingColumn, LongestColumn };
    static constexpr ViewName view = ViewName::Floor;
    PoolsModel() = default;
    [[nodiscard]] static const Columns &table();

    /// How many lines of orders wait to be cooked at this station.
    [[nodiscard]] int waitingFor(const std::string &station) const;

protected:
    [[nodiscard]] bool comesBefore(const FloorPool &a, const FloorPool &b) const override;
};

/// The stations of the kitchen, by name.
class StationsModel final : public DocumentTable<StationsModel, FloorStation>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StationsModel)

public:
    enum Column { StationColumn, CountColumn, PansColumn };
    static constexpr ViewName view = ViewName::Floor;
    StationsModel() = default;
    [[nodiscard]] static const Columns &table();

    /// How many dishes can cook there at once; a station that is not set has any number.
    void setPlaces(const std::map<std::string, int> &places) { m_places = places; }
    /// 0: any number.
    [[nodiscard]] int placesAt(const std::string &station) const;

protected:
    [[nodiscard]] bool comesBefore(const FloorStation &a, const FloorStation &b) const override;

private:
    std::map<std::string, int> m_places;
};

/// The orders that stand ready on the pass, the longest first.
class PassModel final : public DocumentTable<PassModel, WaiterOrder>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PassModel)

public:
    enum Column { OrderColumn, WhereColumn, WhatColumn, ForColumn };
    static constexpr ViewName view = ViewName::Floor;
    PassModel() = default;
    [[nodiscard]] static const Columns &table();

    /// Of all orders; keeps those on the pass.
    void applyOrders(const Changes<WaiterOrder> &changes);

protected:
    [[nodiscard]] bool comesBefore(const WaiterOrder &a, const WaiterOrder &b) const override;
};

/// All documents of the floor view, kind by kind, as item models.
class FloorModels final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FloorModels)

public:
    explicit FloorModels(QObject *parent = nullptr);

    void apply(const ShownChanges<FloorBoard> &changes);
    /// Ages change with it, once for each second of restaurant time.
    void setNow(Instant now);
    void clear();
    /// Who sits at this table; null if nobody is known.
    [[nodiscard]] const FloorGuest *guestAt(TableId table) const;

    GuestsModel guests;
    StaffModel staff;
    PoolsModel pools;
    StationsModel stations;
    TablesModel tables{ViewName::Floor};
    PassModel pass;

signals:
    /// A document has come, gone or changed; ages alone do not count.
    void documentsChanged();

private:
    void listenTo(const QAbstractItemModel &model);
};

} // namespace restaurant
