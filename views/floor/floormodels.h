#pragma once

#include "guestsmodel.h"
#include "passmodel.h"
#include "poolsmodel.h"
#include "read/boardchanges.h"
#include "read/floorboard.h"
#include "staffmodel.h"
#include "stationsmodel.h"
#include "waiter/tablesmodel.h"

#include <QObject>

namespace restaurant {

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
