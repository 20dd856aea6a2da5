#include "floorpane.h"

#include "common/controls.h"
#include "floormodels.h"
#include "floorwidget.h"
#include "theme/themes.h"
#include "words/floortext.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <type_traits>

namespace restaurant {

FloorPane::FloorPane(FloorModels *models, QWidget *parent)
    : ReadPane(ViewName::Floor, "floorPane", tr("Floor"), parent)
    , m_models(models)
    , m_floor(new FloorWidget(models, marks(), twin()))
    , m_tables(new FloorTables(models, marks(), twin()))
    , m_title(plainLabel({}, "floorInfoTitle"))
    , m_text(plainLabel({}, "floorInfo"))
    , m_order(new QPushButton)
{
    makeTwin(m_floor, m_tables, "floorTableAction", tr("Show the floor as tables"));
    m_order->setObjectName(QStringLiteral("floorOrderButton"));
    m_order->setToolTip(tr("Show the details of this order"));
    layOut();
    connectViews();
    makeMarks();
    showInfo();
}

void FloorPane::layOut()
{
    const Sizes &sizes = theme().sizes;
    asKind(m_text, WidgetKind::Dim);
    header()->addAction(asTable());
    asKind(m_title, WidgetKind::Strong);
    m_text->setWordWrap(true);
    m_text->setMinimumHeight(sizes.line);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *info = new QHBoxLayout;
    info->setContentsMargins(sizes.margin, sizes.tight, sizes.margin, sizes.tight);
    info->setSpacing(sizes.gap);
    info->addWidget(m_title);
    info->addWidget(m_text, 1);
    info->addWidget(m_order);
    addAuditLine({&m_models->guests, &m_models->tables, &m_models->staff, &m_models->pools,
                  &m_models->stations, &m_models->pass});
    column()->addWidget(twin(), 1);
    column()->addLayout(info);
}

void FloorPane::connectViews()
{
    connect(m_floor, &FloorWidget::choiceChanged, this, &FloorPane::showInfo);
    connect(m_floor, &FloorWidget::activated, this, &FloorPane::activate);
    connect(m_tables, &FloorTables::chosen, this, &FloorPane::choose);
    connect(m_tables, &FloorTables::activated, this, &FloorPane::activate);
    connect(m_order, &QPushButton::clicked, this, [this] { emit orderActivated(m_shownOrder); });
    connect(m_models, &FloorModels::documentsChanged, this, [this] {
        if (m_floor->chosen())
            showInfo();
    });
}

void FloorPane::makeMarks()
{
    hear(new WhyMenu(m_floor, [this](std::optional<QPoint> place) {
        const auto subject = place ? m_floor->subjectAt(*place) : m_floor->chosen();
        return subject ? documentBehind(*m_models, *subject) : std::nullopt;
    }));
    connect(m_tables, &FloorTables::whyRequested, this, &FloorPane::whyRequested);
}

void FloorPane::setLit(const std::optional<LitDocuments> &lit)
{
    ReadPane::setLit(alsoOnFloor(lit));
}

void FloorPane::setClock(Instant now, double speed, bool running)
{
    m_floor->setClock(now, speed, running);
    if (m_tables->isVisible())
        m_models->setNow(now);
    if (m_floor->chosen())
        showInfo();
}

void FloorPane::settle()
{
    m_floor->settle();
}

void FloorPane::choose(const FloorSubject &subject)
{
    m_floor->choose(subject);
}

void FloorPane::showInfo()
{
    const SubjectText text(*m_models, m_floor->now());
    const auto &chosen = m_floor->chosen();
    const auto info = chosen ? text.about(*chosen) : std::nullopt;
    m_title->setText(info ? info->title : QString());
    m_title->setVisible(info.has_value());
    m_text->setText(info ? info->text
                         : tr("Click on anything, or go there with the arrow keys: here stands "
                              "what it is and what it waits for."));
    m_shownOrder = info && info->order ? *info->order : OrderId{};
    m_order->setVisible(m_shownOrder != OrderId{});
    m_order->setText(tr("Order %1").arg(FloorText::order(m_shownOrder)));
    m_floor->setAccessibleDescription(info ? tr("%1: %2").arg(info->title, info->text)
                                           : m_text->text());
}

void FloorPane::activate(const FloorSubject &subject)
{
    const auto info = SubjectText(*m_models, m_floor->now()).about(subject);
    if (info && info->order)
        emit orderActivated(*info->order);
}

void FloorPane::showAsTable(bool table)
{
    m_models->setNow(m_floor->now());
    ReadPane::showAsTable(table);
}

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

#include "moc_floorpane.cpp"
