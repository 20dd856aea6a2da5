// Not a test: paints each pane with sample documents into PNG files, for a person to look at.
//   look_panes DIRECTORY
#include "audits.h"
#include "floorsamples.h"
#include "samples.h"
#include "views/charts/figures.h"
#include "views/flow/flowsamples.h"
#include "views/why/trails.h"

#include "charts/chartspane.h"
#include "charts/figuresmodel.h"
#include "charts/querycosts.h"
#include "common/tablesmodel.h"
#include "details/detailspane.h"
#include "floor/floorpane.h"
#include "floor/floorwidget.h"
#include "flow/flowpane.h"
#include "flow/flowwidget.h"
#include "kitchen/kitchenmodel.h"
#include "kitchen/kitchenpane.h"
#include "status/statusboardwidget.h"
#include "status/statusmodel.h"
#include "status/statuspane.h"
#include "theme/themes.h"
#include "waiter/waitermodels.h"
#include "waiter/waiterpane.h"
#include "why/whypane.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDir>

using namespace restaurant;

namespace {

void look(QWidget &widget, QSize size, const QDir &directory, const QString &name)
{
    widget.resize(size);
    widget.ensurePolished();
    for (int turn = 0; turn < 3; ++turn)
        QApplication::processEvents();
    widget.grab().save(directory.filePath(name + QStringLiteral(".png")));
}

void select(const QWidget &pane, const char *view, int row)
{
    auto *list = pane.findChild<QAbstractItemView *>(QLatin1String(view));
    list->setCurrentIndex(list->model()->index(row, 0));
}

void lookAtKitchen(const QDir &directory, const QString &suffix)
{
    KitchenModel model;
    model.setNow(samples::now);
    model.apply(samples::whole(samples::tickets()));
    KitchenPane pane(&model);
    ViewProgress progress = samples::progress(ViewName::Kitchen);
    pane.setProgress(progress);
    select(pane, "tickets", 2);
    pane.show();
    look(pane, {420, 520}, directory, QStringLiteral("kitchen-narrow-") + suffix);
    look(pane, {900, 520}, directory, QStringLiteral("kitchen-wide-") + suffix);
    progress.state = ViewState::Rebuilding;
    progress.at = Position{552};
    progress.left = samples::seconds(2);
    pane.setProgress(progress);
    pane.commands().last()->trigger();
    look(pane, {900, 420}, directory, QStringLiteral("kitchen-table-") + suffix);
}

void lookAtWaiter(const QDir &directory, const QString &suffix)
{
    TablesModel tables;
    TasksModel tasks;
    tables.setNow(samples::now);
    tasks.setNow(samples::now);
    tables.apply(samples::whole(samples::tables()));
    tasks.apply(samples::whole(samples::tables()));
    tasks.apply(samples::whole(samples::waiterOrders()));
    WaiterPane pane(&tables, &tasks);
    ViewProgress progress = samples::progress(ViewName::Waiter);
    progress.at = Position{1281};
    progress.behind = std::chrono::milliseconds(800);
    pane.setProgress(progress);
    select(pane, "tables", 3);
    pane.show();
    look(pane, {420, 480}, directory, QStringLiteral("waiter-narrow-") + suffix);
    select(pane, "tables", 2);
    look(pane, {760, 480}, directory, QStringLiteral("waiter-wide-") + suffix);
    pane.commands().last()->trigger();
    look(pane, {760, 480}, directory, QStringLiteral("waiter-table-") + suffix);
}

void lookAtStatus(const QDir &directory, const QString &suffix)
{
    StatusModel model;
    model.apply(samples::whole(samples::statusNumbers()));
    StatusPane pane(&model);
    ViewProgress progress = samples::progress(ViewName::Status);
    progress.at = Position{1262};
    progress.behind = samples::seconds(6);
    pane.setProgress(progress);
    pane.show();
    look(pane, {420, 220}, directory, QStringLiteral("status-narrow-") + suffix);
    model.apply(samples::whole(samples::statusNumbers(40)));
    look(pane, {420, 220}, directory, QStringLiteral("status-many-") + suffix);
    StatusBoardWidget board(&model);
    look(board, {1280, 720}, directory, QStringLiteral("status-full-many-") + suffix);
    model.apply(samples::whole(samples::statusNumbers()));
    look(board, {1280, 720}, directory, QStringLiteral("status-full-") + suffix);
}

void lookAtDetails(const QDir &directory, const QString &suffix)
{
    DetailsPane pane;
    ViewProgress progress = samples::progress(ViewName::Details);
    progress.state = ViewState::Stopped;
    progress.at = Position{211};
    progress.why = "LineReady names line 9, which the order does not have";
    pane.setProgress(progress);
    pane.show();
    look(pane, {420, 300}, directory, QStringLiteral("details-empty-") + suffix);
    pane.showDetails(samples::details());
    select(pane, "detailLines", 1);
    look(pane, {420, 520}, directory, QStringLiteral("details-narrow-") + suffix);
    pane.findChild<QAction *>(QStringLiteral("voidLineAction"))->trigger();
    look(pane, {320, 360}, directory, QStringLiteral("details-why-") + suffix);
    OrderDetails cancelled = samples::details();
    cancelled.stage = OrderStage::Cancelled;
    cancelled.endedWhy = "The guests had to leave for their train.";
    pane.showDetails(cancelled);
    look(pane, {640, 520}, directory, QStringLiteral("details-wide-") + suffix);
}

void lookAtFloor(const QDir &directory, const QString &suffix)
{
    FloorModels models;
    samples::fill(models);
    FloorPane pane(&models);
    pane.setProgress(samples::progress(ViewName::Floor));
    pane.setClock(samples::now, 10, false);
    pane.show();
    look(pane, {500, 350}, directory, QStringLiteral("floor-small-") + suffix);
    pane.findChild<FloorWidget *>()->choose(subjectOf(TableId{3}));
    look(pane, {730, 400}, directory, QStringLiteral("floor-") + suffix);
    pane.findChild<FloorWidget *>()->choose(staffSubject("Charlie"));
    look(pane, {1280, 720}, directory, QStringLiteral("floor-wide-") + suffix);
    look(pane, {1920, 1080}, directory, QStringLiteral("floor-full-") + suffix);
    samples::fillUp(models);
    look(pane, {500, 350}, directory, QStringLiteral("floor-small-many-") + suffix);
    look(pane, {1280, 720}, directory, QStringLiteral("floor-wide-many-") + suffix);
    look(pane, {420, 700}, directory, QStringLiteral("floor-upright-many-") + suffix);
    pane.commands().first()->trigger();
    look(pane, {730, 400}, directory, QStringLiteral("floor-table-") + suffix);
}

void lookAtCharts(const QDir &directory, const QString &suffix)
{
    FiguresModel model;
    EveningFigures evening = samples::evening();
    ChartTheory theory;
    theory.text = "No theory of the wait to order: guests lose patience.";
    evening.theory = {theory};
    samples::fill(model, evening);
    QueryCostsModel costs;
    ChartsPane pane(&model, &costs);
    pane.setProgress(samples::progress(ViewName::Measures));
    pane.show();
    look(pane, {628, 215}, directory, QStringLiteral("charts-low-") + suffix);
    look(pane, {460, 300}, directory, QStringLiteral("charts-waits-") + suffix);
    pane.choose(ChartKind::Queues);
    look(pane, {900, 420}, directory, QStringLiteral("charts-queues-") + suffix);
    pane.choose(ChartKind::Guests);
    look(pane, {1280, 720}, directory, QStringLiteral("charts-guests-") + suffix);
    pane.commands().first()->trigger();
    look(pane, {460, 300}, directory, QStringLiteral("charts-table-") + suffix);
}

void lookAtFlow(const QDir &directory, const QString &suffix)
{
    FlowModel model;
    samples::fillFlow(model);
    model.setProgress(samples::progressAt(ViewName::Status, 1262, 1284, samples::seconds(6)));
    FlowPane pane(&model);
    pane.show();
    look(pane, {628, 300}, directory, QStringLiteral("flow-low-") + suffix);
    model.setClock(noon(60), 0, true);
    look(pane, {760, 360}, directory, QStringLiteral("flow-streams-") + suffix);
    model.setClock(noon(58), 1, false);
    auto *flow = pane.findChild<FlowWidget *>();
    flow->choose(FlowTraveller{{FlowRoad::Kind::ToView, ViewName::Waiter},
                               {CommandNumber{1284}, Position{1283}}});
    look(pane, {1280, 720}, directory, QStringLiteral("flow-wide-") + suffix);
    pane.resize(628, 300);
    look(pane, {628, 300}, directory, QStringLiteral("flow-info-") + suffix);
    pane.commands().first()->trigger();
    look(pane, {900, 420}, directory, QStringLiteral("flow-table-") + suffix);
    pane.showTrail(samples::trailOfTable());
    look(pane, {900, 420}, directory, QStringLiteral("flow-trail-table-") + suffix);
    pane.commands().first()->trigger();
    look(pane, {628, 300}, directory, QStringLiteral("flow-trail-low-") + suffix);
    pane.showEffects(samples::effectsOfOrder());
    look(pane, {1280, 720}, directory, QStringLiteral("flow-effects-") + suffix);
}

void lookAtWhy(const QDir &directory, const QString &suffix)
{
    using std::chrono::seconds;
    WhyPane pane;
    pane.show();
    look(pane, {420, 300}, directory, QStringLiteral("why-empty-") + suffix);
    pane.showTrail(samples::ticketTrail());
    look(pane, {420, 300}, directory, QStringLiteral("why-at-once-") + suffix);
    pane.showTrail(samples::ticketTrail(seconds(5)));
    look(pane, {628, 300}, directory, QStringLiteral("why-low-") + suffix);
    look(pane, {1280, 720}, directory, QStringLiteral("why-late-") + suffix);
    pane.showTrail(samples::bumpedTrail());
    look(pane, {760, 720}, directory, QStringLiteral("why-missed-") + suffix);
    pane.showEffects(samples::finishEffects());
    look(pane, {760, 420}, directory, QStringLiteral("why-effects-") + suffix);
    pane.commands().first()->trigger();
    look(pane, {900, 300}, directory, QStringLiteral("why-table-") + suffix);
}

DocumentName named(ViewName view, const char *kind, const char *key)
{
    return {view, kind, key};
}

/// Two documents on a trail, and something wrong beside them.
void lookAtKitchenMarks(const QDir &directory, const QString &suffix)
{
    KitchenModel model;
    model.setNow(samples::now);
    model.apply(samples::whole(samples::tickets()));
    KitchenPane pane(&model);
    const DocumentName late = named(ViewName::Kitchen, "ticket", "41");
    Finding missing = samples::wrongField(named(ViewName::Kitchen, "ticket", "50"), "", "", "{}");
    missing.what = Finding::What::MissingDocument;
    pane.setAudit(samples::wrong(
        ViewName::Kitchen,
        {samples::wrongField(late, "lines[1].state", "\"cooking\"", "\"ready\""),
         samples::wrongField(named(ViewName::Kitchen, "ticket", "38"), "state", "\"open\"",
                             "\"ready\""),
         samples::wrongField(named(ViewName::Kitchen, "ticket", "45"), "party", "3", "4"),
         missing}));
    pane.show();
    look(pane, {900, 520}, directory, QStringLiteral("marks-kitchen-wrong-") + suffix);
    select(pane, "tickets", 2);
    pane.setLit(LitDocuments{named(ViewName::Kitchen, "ticket", "44"),
                             named(ViewName::Kitchen, "ticket", "46")});
    look(pane, {900, 520}, directory, QStringLiteral("marks-kitchen-lit-") + suffix);
    pane.commands().last()->trigger();
    look(pane, {900, 420}, directory, QStringLiteral("marks-kitchen-table-") + suffix);
}

void lookAtWaiterMarks(const QDir &directory, const QString &suffix)
{
    TablesModel tables;
    TasksModel tasks;
    tables.setNow(samples::now);
    tasks.setNow(samples::now);
    tables.apply(samples::whole(samples::tables()));
    tasks.apply(samples::whole(samples::tables()));
    tasks.apply(samples::whole(samples::waiterOrders()));
    WaiterPane pane(&tables, &tasks);
    pane.setAudit(samples::wrong(
        ViewName::Waiter,
        {samples::wrongField(named(ViewName::Waiter, "table_card", "2"), "stage", "1", "2"),
         samples::wrongField(named(ViewName::Waiter, "table_card", "5"), "since", "1", "2"),
         samples::wrongField(named(ViewName::Waiter, "table_card", "7"), "party", "1", "2"),
         samples::wrongField(named(ViewName::Waiter, "waiter_order", "38"), "carries", "1", "2")}));
    pane.show();
    look(pane, {760, 480}, directory, QStringLiteral("marks-waiter-wrong-") + suffix);
    pane.setLit(LitDocuments{named(ViewName::Waiter, "table_card", "3"),
                             named(ViewName::Waiter, "waiter_order", "40")});
    look(pane, {760, 480}, directory, QStringLiteral("marks-waiter-lit-") + suffix);
}

void lookAtStatusMarks(const QDir &directory, const QString &suffix)
{
    StatusModel model;
    model.apply(samples::whole(samples::statusNumbers()));
    StatusPane pane(&model);
    pane.setAudit(samples::wrong(
        ViewName::Status,
        {samples::wrongField(named(ViewName::Status, "status_number", "45"), "stage", "1", "2")}));
    pane.setLit(LitDocuments{named(ViewName::Status, "status_number", "46"),
                             named(ViewName::Status, "status_number", "43")});
    pane.show();
    look(pane, {420, 220}, directory, QStringLiteral("marks-status-") + suffix);
}

void lookAtDetailsMarks(const QDir &directory, const QString &suffix)
{
    DetailsPane pane;
    pane.showDetails(samples::details());
    const DocumentName order = named(ViewName::Details, "order_details", "41");
    pane.setAudit(
        samples::wrong(ViewName::Details, {samples::wrongField(order, "lines[1].stock", "1", "2"),
                                           samples::wrongField(order, "payment", "1", "2"),
                                           samples::wrongField(order, "events[2].type", "1", "2"),
                                           samples::wrongField(order, "party", "1", "2")}));
    pane.setLit(LitDocuments{order});
    pane.show();
    look(pane, {420, 520}, directory, QStringLiteral("marks-details-lit-") + suffix);
    pane.setLit(LitDocuments{});
    look(pane, {420, 520}, directory, QStringLiteral("marks-details-dim-") + suffix);
}

void lookAtFloorMarks(const QDir &directory, const QString &suffix)
{
    FloorModels models;
    samples::fill(models);
    FloorPane pane(&models);
    pane.setClock(samples::now, 10, false);
    pane.setAudit(samples::wrong(
        ViewName::Floor,
        {samples::wrongField(named(ViewName::Floor, "table_card", "2"), "stage", "1", "2"),
         samples::wrongField(named(ViewName::Floor, "staff", "Charlie"), "task", "1", "2"),
         samples::wrongField(named(ViewName::Floor, "guest", "61"), "place", "1", "2"),
         samples::wrongField(named(ViewName::Floor, "station", "oven"), "cooking", "1", "2")}));
    pane.show();
    look(pane, {730, 400}, directory, QStringLiteral("marks-floor-wrong-") + suffix);
    pane.setLit(LitDocuments{named(ViewName::Floor, "table_card", "3"),
                             named(ViewName::Floor, "waiter_order", "38")});
    look(pane, {1280, 720}, directory, QStringLiteral("marks-floor-lit-") + suffix);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QDir directory(application.arguments().value(1, QStringLiteral(".")));
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        Themes::instance().apply(appearance);
        const QString suffix =
            appearance == Appearance::Light ? QStringLiteral("light") : QStringLiteral("dark");
        lookAtKitchen(directory, suffix);
        lookAtWaiter(directory, suffix);
        lookAtStatus(directory, suffix);
        lookAtDetails(directory, suffix);
        lookAtFloor(directory, suffix);
        lookAtCharts(directory, suffix);
        lookAtFlow(directory, suffix);
        lookAtWhy(directory, suffix);
        lookAtKitchenMarks(directory, suffix);
        lookAtWaiterMarks(directory, suffix);
        lookAtStatusMarks(directory, suffix);
        lookAtDetailsMarks(directory, suffix);
        lookAtFloorMarks(directory, suffix);
    }
    return 0;
}
