#include "floormodels.h"

namespace restaurant {

namespace {

template <typename Doc> void clearAll(DocumentModel<Doc> &model)
{
    model.apply(Changes<Doc>{{}, {}, true});
}

} // namespace

FloorModels::FloorModels(QObject *parent)
    : QObject(parent)
{
    listenTo(guests);
    listenTo(staff);
    listenTo(pools);
    listenTo(stations);
    listenTo(tables);
    listenTo(pass);
}

void FloorModels::listenTo(const QAbstractItemModel &model)
{
    connect(&model, &QAbstractItemModel::rowsInserted, this, &FloorModels::documentsChanged);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &FloorModels::documentsChanged);
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (roles.isEmpty())
                    emit documentsChanged();
            });
}

void FloorModels::apply(const ShownChanges<FloorBoard> &changes)
{
    tables.apply(std::get<Changes<TableCard>>(changes));
    stations.apply(std::get<Changes<FloorStation>>(changes));
    pools.apply(std::get<Changes<FloorPool>>(changes));
    staff.apply(std::get<Changes<FloorStaff>>(changes));
    guests.apply(std::get<Changes<FloorGuest>>(changes));
    tables.applyGuests(std::get<Changes<FloorGuest>>(changes));
    pass.applyOrders(std::get<Changes<WaiterOrder>>(changes));
}

void FloorModels::setNow(Instant now)
{
    guests.setNow(now);
    staff.setNow(now);
    pools.setNow(now);
    stations.setNow(now);
    tables.setNow(now);
    pass.setNow(now);
}

void FloorModels::clear()
{
    clearAll(guests);
    tables.applyGuests(Changes<FloorGuest>{{}, {}, true});
    clearAll(staff);
    clearAll(pools);
    clearAll(stations);
    clearAll(tables);
    clearAll(pass);
}

const FloorGuest *FloorModels::guestAt(TableId table) const
{
    for (const FloorGuest *guest : guests.documents())
        if (guest->place == GuestPlace::Table && guest->table == table)
            return guest;
    return nullptr;
}

} // namespace restaurant
