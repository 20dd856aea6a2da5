#include "floormodels.h"

#include "read/documentfields.h"
#include "words/floortext.h"

namespace restaurant {

namespace {

QString orderText(const std::optional<OrderId> &order)
{
    return order ? FloorText::order(*order) : QString();
}

template <typename Row, typename Model> QString ageText(const Row &row, const Model &model)
{
    return ageOf(row.since, model.now());
}

template <typename Row> QString sinceText(const Row &row)
{
    return clockOf(row.since);
}

template <typename Doc> void clearAll(DocumentModel<Doc> &model)
{
    model.apply(Changes<Doc>{{}, {}, true});
}

} // namespace

const GuestsModel::Columns &GuestsModel::table()
{
    using G = FloorGuest;
    static const Columns columns{
        {QT_TR_NOOP("Guest"), FloorText::name, showing<&G::guest, &G::kind, &G::size>()},
        {QT_TR_NOOP("Where"), FloorText::place,
         showing<&G::place, &G::table, &G::party, &G::queuePlace, &G::placeSince>()},
        {QT_TR_NOOP("What"), FloorText::state,
         showing<&G::state, &G::waits, &G::until, &G::whyGone, &G::gaveUpOn>()},
        {QT_TR_NOOP("Since"), sinceText<G>, showing<&G::since, &G::cameAt>()},
        {QT_TR_NOOP("For"), ageText<G, GuestsModel>, showing<&G::since>()},
        {QT_TR_NOOP("Order"), [](const G &guest) { return orderText(guest.order); },
         showing<&G::order>()}};
    return columns;
}

bool GuestsModel::comesBefore(const FloorGuest &a, const FloorGuest &b) const
{
    return std::tie(a.place, a.queuePlace, a.table, a.guest) <
           std::tie(b.place, b.queuePlace, b.table, b.guest);
}

const StaffModel::Columns &StaffModel::table()
{
    using S = FloorStaff;
    static const Columns columns{
        {QT_TR_NOOP("Name"), &S::name, showing<&S::name>()},
        {QT_TR_NOOP("Pool"), &S::pool, showing<&S::pool>()},
        {QT_TR_NOOP("What"), FloorText::task, showing<&S::task, &S::spot, &S::from>()},
        {QT_TR_NOOP("Since"), sinceText<S>, showing<&S::since>()},
        {QT_TR_NOOP("For"), ageText<S, StaffModel>, showing<&S::since, &S::until>()},
        {QT_TR_NOOP("Order"),
         [](const S &staff) { return staff.task ? orderText(staff.task->order) : QString(); },
         {within<&S::task, &FloorTask::order>()}}};
    return columns;
}

bool StaffModel::comesBefore(const FloorStaff &a, const FloorStaff &b) const
{
    const bool aLeaves = a.pool.empty();
    const bool bLeaves = b.pool.empty();
    return std::tie(aLeaves, a.pool, a.name) < std::tie(bLeaves, b.pool, b.name);
}

const PoolsModel::Columns &PoolsModel::table()
{
    using P = FloorPool;
    static const Columns columns{
        {QT_TR_NOOP("Pool"), &P::pool, showing<&P::pool>()},
        {QT_TR_NOOP("Work"), FloorText::kinds, showing<&P::kinds>()},
        {QT_TR_NOOP("Staff"),
         [](const P &pool) {
             QStringList names;
             for (const std::string &name : pool.staff)
                 names.append(toQString(name));
             return names.join(QStringLiteral(", "));
         },
         showing<&P::staff>()},
        {QT_TR_NOOP("Waiting"), [](const P &pool) { return static_cast<int>(pool.queue.size()); },
         showing<&P::queue>()},
        {QT_TR_NOOP("Longest"),
         [](const P &pool, const PoolsModel &model) {
             return pool.queue.empty() ? QString()
                                       : ageOf(pool.queue.front().queuedAt, model.now());
         },
         {within<&P::queue, &FloorTask::queuedAt>(0)}}};
    return columns;
}

int PoolsModel::waitingFor(const std::string &station) const
{
    int waiting = 0;
    for (const FloorPool *pool : documents())
        for (const FloorTask &task : pool->queue)
            waiting += task.kind == WorkKind::Cook && task.station == station ? 1 : 0;
    return waiting;
}

bool PoolsModel::comesBefore(const FloorPool &a, const FloorPool &b) const
{
    return a.pool < b.pool;
}

const StationsModel::Columns &StationsModel::table()
{
    using S = FloorStation;
    static const Columns columns{
        {QT_TR_NOOP("Station"), &S::station, showing<&S::station>()},
        {QT_TR_NOOP("Places taken"),
         [](const S &station, const StationsModel &model) {
             const QString taken = QString::number(station.cooking.size());
             const int places = model.placesAt(station.station);
             return places > 0 ? tr("%1 of %2").arg(taken, QString::number(places)) : taken;
         },
         showing<&S::cooking>()},
        {QT_TR_NOOP("In the pans"),
         [](const S &station, const StationsModel &model) {
             QStringList pans;
             for (const CookingLine &line : station.cooking)
                 pans.append(tr("%1 for order %2, %3")
                                 .arg(FloorText::dish(line), FloorText::order(line.order),
                                      ageOf(line.since, model.now())));
             return pans.join(QStringLiteral("; "));
         },
         showing<&S::cooking>()}};
    return columns;
}

int StationsModel::placesAt(const std::string &station) const
{
    const auto found = m_places.find(station);
    return found == m_places.end() ? 0 : found->second;
}

bool StationsModel::comesBefore(const FloorStation &a, const FloorStation &b) const
{
    return a.station < b.station;
}

const PassModel::Columns &PassModel::table()
{
    using O = WaiterOrder;
    static const Columns columns{
        {QT_TR_NOOP("Order"), [](const O &order) { return FloorText::order(order.order); },
         showing<&O::order>()},
        {QT_TR_NOOP("For"),
         [](const O &order) {
             return order.kind == OrderKind::DineIn
                        ? TableText::name(order.table)
                        : tr("takeaway, %1").arg(toQString(order.guest));
         },
         showing<&O::kind, &O::table, &O::party, &O::guest>()},
        {QT_TR_NOOP("What"), &O::carries, showing<&O::carries, &O::lines>()},
        {QT_TR_NOOP("Ready for"),
         [](const O &order, const PassModel &model) { return ageOf(order.readyAt, model.now()); },
         showing<&O::readyAt>()}};
    return columns;
}

void PassModel::applyOrders(const Changes<WaiterOrder> &changes)
{
    Changes<WaiterOrder> onPass{{}, changes.removed, changes.whole};
    for (const WaiterOrder &order : changes.upserted) {
        if (isOnPass(order))
            onPass.upserted.push_back(order);
        else
            onPass.removed.push_back(order.order);
    }
    apply(onPass);
}

bool PassModel::comesBefore(const WaiterOrder &a, const WaiterOrder &b) const
{
    return std::tie(a.readyAt, a.order) < std::tie(b.readyAt, b.order);
}

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

#include "moc_floormodels.cpp"
