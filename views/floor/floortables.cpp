#include "floortables.h"

#include "common/markslayer.h"
#include "common/whymenu.h"
#include "floormodels.h"
#include "floorsubject.h"
#include "subjectdocument.h"

#include <QTableView>

#include <type_traits>

namespace restaurant {

FloorTables::FloorTables(FloorModels *models, const DocumentMarks *marks, QWidget *parent)
    : TableTwin("floorTableChoice", tr("Which table of the floor"), parent)
    , m_models(models)
    , m_marks(marks)
{
    add(tr("Guests"), "floorGuests", &models->guests, GuestsModel::StateColumn,
        [](const FloorGuest &guest) { return subjectOf(guest.guest); });
    add(tr("Tables"), "floorTables", &models->tables, TablesModel::StageColumn,
        [](const TableCard &card) { return subjectOf(card.table); });
    add(tr("Staff"), "floorStaff", &models->staff, StaffModel::TaskColumn,
        [](const FloorStaff &staff) { return staffSubject(staff.name); });
    add(tr("Queues"), "floorPools", &models->pools, PoolsModel::KindsColumn,
        [](const FloorPool &pool) {
            return pool.staff.empty() ? FloorSubject{} : staffSubject(pool.staff.front());
        });
    add(tr("Stations"), "floorStations", &models->stations, StationsModel::PansColumn,
        [](const FloorStation &station) { return stationSubject(station.station); });
    add(tr("Pass"), "floorPass", &models->pass, PassModel::WhatColumn,
        [](const WaiterOrder &order) {
            return FloorSubject{FloorThing::Plate, number(order.order), {}, {}};
        });
}

template <typename Model, typename SubjectOf>
void FloorTables::add(const QString &title, const char *name, Model *model, int widestColumn,
                      SubjectOf subjectOf)
{
    QTableView *table =
        TableTwin::add({title, name, tr("%1 on the floor").arg(title), tr("Nothing here yet.")},
                       model, widestColumn);
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, model, subjectOf](const QModelIndex &index) {
                if (index.isValid())
                    emit chosen(subjectOf(model->document(index.row())));
            });
    connect(table, &QTableView::activated, this,
            [this, model, subjectOf](const QModelIndex &index) {
                emit activated(subjectOf(model->document(index.row())));
            });
    // A queue is about no table and no order: nothing can be asked of it.
    WhyMenu *why = nullptr;
    if constexpr (!std::is_same_v<Model, PoolsModel>) {
        why = new WhyMenu(table, [this, model, subjectOf](const QModelIndex &index) {
            return index.isValid()
                       ? documentBehind(*m_models, subjectOf(model->document(index.row())))
                       : std::nullopt;
        });
        connect(why, &WhyMenu::whyRequested, this, &FloorTables::whyRequested);
    }
    new MarksLayer(table, m_marks, why);
}

} // namespace restaurant
