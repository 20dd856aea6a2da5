#include "paneset.h"

#include "charts/chartspane.h"
#include "charts/dishespane.h"
#include "commandfollower.h"
#include "deliverypanels.h"
#include "details/detailspane.h"
#include "floor/floorpane.h"
#include "flow/flowpane.h"
#include "harm/harmpane.h"
#include "kitchen/kitchenpane.h"
#include "log/logpane.h"
#include "models/eveningmodels.h"
#include "models/panecommands.h"
#include "order_entry/orderentrypane.h"
#include "ordercontroller.h"
#include "panedock.h"
#include "status/statuspane.h"
#include "stores/storespane.h"
#include "story/storypane.h"
#include "tabstops.h"
#include "timeline/timelinepane.h"
#include "waiter/waiterpane.h"
#include "why/whypane.h"
#include "words/askingtext.h"
#include "words/plaintext.h"
#include "words/toldtext.h"

#include <QAction>
#include <QApplication>
#include <QMainWindow>
#include <QMenu>

#include <algorithm>
#include <iterator>
#include <type_traits>

namespace restaurant {

PaneSet::PaneSet(EveningModels *models, OrderController *orders, QMainWindow *window)
    : QObject(window)
    , m_models(models)
    , m_follower(new CommandFollower(&models->log, this))
    , m_deliveries(new DeliveryPanels(&models->flow, orders, window))
    , m_entry(place<OrderEntryPane>("order-entry", window, &models->tables, &models->dishes))
    , m_kitchen(place<KitchenPane>("kitchen", window, &models->kitchen))
    , m_log(place<LogPane>("log", window, &models->log, &models->looks))
    , m_waiter(place<WaiterPane>("waiter", window, &models->tables, &models->tasks))
    , m_status(place<StatusPane>("status", window, &models->status))
    , m_details(place<DetailsPane>("details", window))
    , m_floor(place<FloorPane>("floor", window, &models->floor))
    , m_charts(place<ChartsPane>("charts", window, &models->figures, &models->costs))
    , m_timeline(place<TimelinePane>("timeline", window, &models->timeline))
    , m_flow(place<FlowPane>("flow", window, &models->flow))
    , m_why(place<WhyPane>("why", window))
    , m_dishes(place<DishesPane>("dishes", window))
    , m_stores(place<StoresPane>("stores", window))
    , m_story(place<StoryPane>("story", window, &models->story, &models->timeline))
    , m_harm(place<HarmPane>("harm", window, &models->harm))
    , m_fullScreen(new QAction(tr("Pane on the full &screen"), this))
    , m_close(new QAction(tr("&Close pane"), this))
    , m_storyMenu(new QMenu(tr("Sto&ry"), window))
    , m_storesMenu(new QMenu(tr("S&tores"), window))
{
    makeActions(window);
    // By way of the picture, so that no header is ahead of it.
    connect(&models->flow, &FlowModel::progressDrawn, this, [this](const ViewProgress &progress) {
        for (ReadPane *pane : panesOf(progress.view))
            pane->setProgress(progress);
    });
    connectEntry(orders);
    connectKitchen(orders);
    connectWaiter(orders);
    connectDetails(orders);
    connectWhy();
    offerStores();
    connectStory(orders);
    offerDelays(orders);
    connect(m_harm, &HarmPane::momentActivated, m_timeline, &TimelinePane::seekRequested);
}

template <typename Made, typename... Models>
Made *PaneSet::place(const char *name, QMainWindow *window, Models... models)
{
    auto *dock = new PaneDock(QLatin1String(name), window);
    auto *pane = new Made(models..., dock);
    dock->hold(pane);
    m_docks.push_back(dock);
    if constexpr (std::is_base_of_v<ReadPane, Made>)
        listen(pane);
    return pane;
}

/// What is the same for each pane of a view is done here, so that a further one is a line above.
void PaneSet::listen(ReadPane *ofView)
{
    m_views.push_back(ofView);
    ofView->header()->offerControl();
    connect(ofView, &ReadPane::orderActivated, this, &PaneSet::bringDetails);
    connect(ofView, &ReadPane::whyRequested, this, &PaneSet::whyRequested);
}

std::vector<ReadPane *> PaneSet::panesOf(ViewName view) const
{
    std::vector<ReadPane *> some;
    std::copy_if(m_views.begin(), m_views.end(), std::back_inserter(some),
                 [view](const ReadPane *pane) { return pane->view() == view; });
    return some;
}

void PaneSet::connectEntry(OrderController *orders)
{
    connect(m_entry, &OrderEntryPane::placeRequested, orders, &OrderController::place);
    connect(m_entry, &OrderEntryPane::seatAndPlaceRequested, orders,
            &OrderController::seatAndPlace);
    connect(m_entry, &OrderEntryPane::soldOutRequested, orders,
            [orders](const DishId &dish) { orders->send(MarkSoldOut{dish}, ViewName::Waiter); });
    connect(m_entry, &OrderEntryPane::restoreRequested, orders,
            [orders](const DishId &dish) { orders->send(RestoreDish{dish}, ViewName::Waiter); });
    connect(orders, &OrderController::orderSent, m_entry, &OrderEntryPane::noteSent);
    connect(m_entry, &OrderEntryPane::consistencyChosen, m_follower, &CommandFollower::choose);
    connect(m_entry, &OrderEntryPane::forgottenRefused, orders, &OrderController::refused);
    connect(orders, &OrderController::orderAnswered, m_entry, &OrderEntryPane::showAnswer);
    connect(orders, &OrderController::orderNotPlaced, m_entry, &OrderEntryPane::showNotPlaced);
}

void PaneSet::connectKitchen(OrderController *orders)
{
    sendFrom(m_kitchen, orders,
             [orders](const Command &command, ViewName seen) { orders->send(command, seen); });
}

void PaneSet::connectWaiter(OrderController *orders)
{
    connect(m_waiter, &WaiterPane::taskRequested, this, [this, orders](const WaiterTask &task) {
        if (task.kind == TaskKind::TakeOrder) {
            m_entry->chooseTable(task.table);
            bringForward(QStringLiteral("order-entry"));
        } else {
            orders->doTask(task);
        }
    });
    connect(m_waiter, &WaiterPane::tableChosen, m_entry, &OrderEntryPane::offerTable);
    connect(m_waiter, &WaiterPane::seatRequested, orders, &OrderController::seat);
    sendFrom(m_waiter, orders,
             [orders](const Command &command, ViewName seen) { orders->send(command, seen); });
}

void PaneSet::connectDetails(OrderController *orders)
{
    connect(m_details, &DetailsPane::detailsRequested, this, &PaneSet::showDetails);
    connect(m_details, &DetailsPane::voidLineRequested, orders,
            [orders](OrderId order, LineId line, const WhyText &why) {
                orders->send(VoidLine{order, line, why}, ViewName::Details);
            });
    connect(m_details, &DetailsPane::cancelOrderRequested, orders,
            [orders](OrderId order, const WhyText &why) {
                orders->send(CancelOrder{order, why}, ViewName::Details);
            });
    connect(m_details, &DetailsPane::declineRefundRequested, orders,
            [orders](OrderId order) { orders->send(DeclineRefund{order}, ViewName::Details); });
    connect(m_details, &DetailsPane::retryRefundRequested, orders,
            [orders](OrderId order) { orders->send(RetryRefund{order}, ViewName::Details); });
    connect(m_log, &LogPane::detailsRequested, this,
            [this](int order) { bringDetails(OrderId{order}); });
}

void PaneSet::connectWhy()
{
    connect(m_log, &LogPane::effectsRequested, this, &PaneSet::effectsRequested);
    connect(m_log, &LogPane::followRequested, this, [this](qint64 command) {
        const bool isFlow = !m_flow->visibleRegion().isEmpty(); // who looks there stays there
        bringForward(isFlow ? QStringLiteral("flow") : QStringLiteral("story"));
        isFlow ? m_flow->follow(CommandNumber{command}) : m_story->follow(CommandNumber{command});
    });
    connect(m_why, &WhyPane::effectsRequested, this, &PaneSet::effectsRequested);
    connect(m_why, &WhyPane::whyRequested, this, &PaneSet::whyRequested);
}

/// Who takes one of them from the menu wants to see what it does.
void PaneSet::offer(const char *name, const Pane *pane, QMenu *menu)
{
    const QList<QAction *> actions = pane->commands();
    menu->addActions(actions);
    for (const QAction *action : actions)
        connect(action, &QAction::triggered, this, [this, name] { raise(QLatin1String(name)); });
}

/// A dock that lies behind another is visible to Qt all the same; it knows better.
void PaneSet::offerStores()
{
    connect(dock(QStringLiteral("stores")), &QDockWidget::visibilityChanged, m_stores,
            &StoresPane::setSeen);
    offer("stores", m_stores, m_storesMenu);
}

void PaneSet::connectStory(OrderController *orders)
{
    offer("story", m_story, m_storyMenu);
    connect(m_story, &StoryPane::delayRequested, orders, &OrderController::delayView);
    connect(m_story, &StoryPane::orderActivated, this, &PaneSet::bringDetails);
    connect(m_story, &StoryPane::whyRequested, this, &PaneSet::whyRequested);
    connect(m_story, &StoryPane::seekRequested, m_timeline, &TimelinePane::seekRequested);
    connect(m_timeline, &TimelinePane::markActivated, this,
            [this](Instant at) { m_toFollow = at; });
    connect(m_story, &StoryPane::exportRequested, this, [this] { raise(QStringLiteral("story")); });
    connect(m_story, &StoryPane::tableRequested, this, [this](ViewName view) {
        m_stores->chooseView(view);
        bringForward(QStringLiteral("stores"));
    });
}

void PaneSet::offerDelays(OrderController *orders)
{
    connect(m_flow, &FlowPane::bendRequested, orders, &OrderController::bendView);
    connect(m_story, &StoryPane::bendRequested, orders, &OrderController::bendView);
    connect(m_story, &StoryPane::deliveriesRequested, m_deliveries, &DeliveryPanels::open);
    for (const ReadPane *pane : m_views) {
        if (tellsStory(pane->view()))
            continue;
        pane->header()->offerDelay();
        connect(pane->header(), &PaneHeader::delayRequested, orders, &OrderController::delayView);
        connect(pane->header(), &PaneHeader::deliveriesRequested, m_deliveries,
                &DeliveryPanels::open);
    }
}

void PaneSet::showDelays()
{
    const FlowModel &flow = m_models->flow;
    for (const ReadPane *pane : m_views)
        pane->header()->setDelay(flow.latenessOf(pane->view()), flow.whyNotLate(pane->view()));
}

QList<QAction *> PaneSet::shown() const
{
    return QList<QAction *>{m_fullScreen, m_close} + m_why->commands() + m_dishes->commands() +
           m_details->commands() +
           QList<QAction *>{m_storyMenu->menuAction(), m_storesMenu->menuAction()};
}

void PaneSet::makeActions(QMainWindow *window)
{
    m_fullScreen->setObjectName(QStringLiteral("fullScreenPaneAction"));
    m_fullScreen->setShortcut(Qt::Key_F11);
    m_fullScreen->setCheckable(true);
    m_fullScreen->setStatusTip(tr("Let the pane in front fill the screen, or no longer"));
    m_close->setObjectName(QStringLiteral("closePaneAction"));
    m_close->setShortcut(Qt::CTRL | Qt::Key_W);
    m_close->setStatusTip(tr("Close the pane in front; its key brings it back"));
    window->addActions({m_fullScreen, m_close});
    connect(m_fullScreen, &QAction::triggered, this, &PaneSet::fillScreen);
    connect(m_close, &QAction::triggered, this, &PaneSet::closeCurrent);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, const QWidget *now) { followFocus(now); });
}

void PaneSet::followFocus(const QWidget *widget)
{
    for (PaneDock *each : m_docks)
        if (each->isAncestorOf(widget))
            m_current = each;
}

/// The board is for guests: it fills another monitor, without what surrounds it here.
void PaneSet::fillScreen(bool on)
{
    if (on && m_current && m_current->widget() == m_status) {
        m_fullScreen->setChecked(false);
        m_status->showFullScreenBoard(true);
    } else {
        emit fullScreenRequested(on);
    }
}

void PaneSet::closeCurrent()
{
    if (m_current)
        m_current->close();
}

void PaneSet::offerControl(Evening *evening, const EveningInfo &info)
{
    for (const ReadPane *pane : m_views) {
        PaneHeader *header = pane->header();
        const QString whyNot =
            isLookedAt(info, pane->view())
                ? tr("Guests and staff look at this view all the time: without it they would stand "
                     "still. In an evening that is played by its script it can be stopped.")
                : QString();
        header->forbidStopping(whyNot);
        m_models->story.setWhyNotStopped(pane->view(), whyNot);
        connect(header, &PaneHeader::controlRequested, evening, &Evening::control);
    }
}

void PaneSet::follow(Evening *evening, const EveningInfo &info)
{
    beginAnew();
    m_details->setLimits(info.scenario.restaurant.limits);
    m_story->setEvening(scenarioText(info.scenario.name));
    offerControl(evening, info);
    m_deliveries->follow(evening);
    connect(evening, &Evening::clockChanged, m_floor, [this](const ClockState &clock) {
        m_floor->setClock(clock.now, clock.speed, clock.running);
    });
    followStory(evening);
    connect(evening, &Evening::auditChanged, this, &PaneSet::showAudit);
    connect(evening, &Evening::deliveriesChanged, this, &PaneSet::showDelays);
    connect(evening, &Evening::queriesCounted, this, &PaneSet::showReaders);
    connect(m_dishes, &DishesPane::addRequested, evening, [this, evening] {
        bringForward(QStringLiteral("dishes"));
        evening->control(ViewName::Dishes, ViewControl::Rebuild);
    });
    connect(evening, &Evening::boardChanged, this, [this](const ChangesOfABoard &changes) {
        for (ReadPane *pane : m_views)
            pane->take(changes);
    });
    connect(m_stores, &StoresPane::asked, evening, &Evening::inspect);
    connect(evening, &Evening::inspected, m_stores,
            qOverload<const InspectionAnswer &>(&StoresPane::take));
    m_stores->clear(); // now it has somebody to ask
    followLive(evening);
    connect(evening, &Evening::logged, m_entry, &OrderEntryPane::noticeHandled);
    connect(evening, &Evening::underWayChanged, m_entry, &OrderEntryPane::setUnderWay);
    connect(evening, &Evening::underWayChanged, m_log, &LogPane::setUnderWay);
    connect(evening, &Evening::waitingChanged, m_log, &LogPane::setWaiting);
    connect(this, &PaneSet::detailsRequested, evening, &Evening::requestDetails);
    connect(m_details, &DetailsPane::composedRequested, evening, &Evening::requestComposed);
    connect(evening, &Evening::composed, m_details, &DetailsPane::showComposed);
    connect(evening, &Evening::looked, m_details, [this](const LooksPage &page) {
        for (const Look &look : page.looks)
            if (look.order && look.answer)
                m_details->showCost(*look.order, look.answer->cost);
    });
    connect(evening, &Evening::detailsFound, this,
            [this](const std::optional<OrderDetails> &details) {
                if (!details)
                    m_details->showUnknown(m_asked);
                else if (details->order == m_asked)
                    m_details->showDetails(*details);
            });
    connect(evening, &Evening::cursorMoved, this, [this](const CursorState &cursor) {
        m_isLive = cursor.live;
        m_stores->setLive(cursor.live);
        m_charts->setLive(cursor.live);
        m_story->setLive(cursor.live);
        m_details->setLive(cursor.live);
        if (!cursor.live && !cursor.playing && m_asked != OrderId{} && m_details->isReadable())
            emit detailsRequested(m_asked);
    });
}

/// Who waits for a view waits for the live one, whatever the picture shows.
void PaneSet::followLive(Evening *evening)
{
    m_follower->serve(evening);
    connect(evening, &Evening::progressChanged, m_entry,
            [this, evening](const ViewProgress &progress) {
                if (evening->isLive())
                    m_entry->setProgress(progress);
            });
    connect(evening, &Evening::clockChanged, m_entry, [this, evening](const ClockState &clock) {
        if (evening->isLive())
            m_entry->setArchitecture(clock.architecture);
    });
}

/// A long quiet is of no use to whoever looks at the picture at a pace that can be followed.
void PaneSet::followStory(Evening *evening)
{
    connect(m_story, &StoryPane::controlRequested, evening, &Evening::control);
    connect(m_story, &StoryPane::againRequested, evening, &Evening::again);
    connect(m_story, &StoryPane::idles, evening,
            [this, evening](bool on) { evening->setSkipsQuiet(on && m_maySkip); });
    connect(evening, &Evening::quietSkipped, m_story, &StoryPane::tellSkipped);
    connect(evening, &Evening::cursorMoved, m_story, [this](const CursorState &cursor) {
        m_story->setAgain(cursor.again);
        if (m_toFollow && cursor.now == *m_toFollow)
            m_story->followLastBy(*std::exchange(m_toFollow, std::nullopt));
    });
    evening->setSkipsQuiet(m_story->isIdle());
}

void PaneSet::setReader(std::optional<Role> reader)
{
    for (ReadPane *pane : m_views)
        pane->setReader(reader);
    m_stores->setReader(reader);
    m_story->setReader(reader);
    m_entry->setActor(reader);
    if (m_details->isReadable() && m_asked != OrderId{})
        emit detailsRequested(m_asked);
}

void PaneSet::settle()
{
    m_models->flow.settle();
    m_floor->settle();
    m_story->settle();
}

void PaneSet::beginAnew()
{
    m_asked = {};
    m_entry->clear();
    m_log->setUnderWay({});
    m_log->setWaiting({});
    for (ReadPane *pane : m_views) {
        pane->clear();
        pane->setAudit(unaudited(pane->view(), "it has not been audited yet"));
    }
}

/// Once a second: faster nobody reads it.
void PaneSet::showReaders(const QueryCounts &counts)
{
    for (ReadPane *pane : m_views) {
        const ReaderCounts readers = m_models->readers.of(pane->view(), m_models->now());
        const auto screens =
            m_isLive ? std::optional(counts.of(pane->view(), Asker::Pane)) : std::nullopt;
        pane->header()->setReaders(readers.people(), AskingText::readersTip(readers, screens));
    }
}

void PaneSet::showAudit(const AuditState &state)
{
    for (ReadPane *pane : panesOf(state.view))
        pane->setAudit(state);
}

void PaneSet::bringDetails(OrderId order)
{
    bringForward(QStringLiteral("details"));
    showDetails(order);
}

void PaneSet::showDetails(OrderId order)
{
    m_asked = order;
    m_stores->chooseOrder(order);
    if (m_details->isReadable())
        emit detailsRequested(order);
}

PaneDock *PaneSet::dock(const QString &name) const
{
    const auto found = std::find_if(m_docks.begin(), m_docks.end(),
                                    [&](const PaneDock *each) { return each->name() == name; });
    Q_ASSERT_X(found != m_docks.end(), "PaneSet", "no such pane");
    return *found;
}

PaneDock *PaneSet::raise(const QString &name)
{
    PaneDock *wanted = dock(name);
    wanted->show();
    wanted->raise();
    return wanted;
}

void PaneSet::bringForward(const QString &name)
{
    const PaneDock *wanted = raise(name);
    const QList<QWidget *> stops = tabStops(wanted->window());
    const auto first = std::find_if(stops.begin(), stops.end(), [wanted](const QWidget *stop) {
        return wanted->widget()->isAncestorOf(stop);
    });
    const bool knowsItself = wanted->widget()->focusProxy() || first == stops.end();
    (knowsItself ? wanted->widget() : *first)->setFocus(Qt::OtherFocusReason);
}

void PaneSet::pointAt(const QString &asked)
{
    // What the story shows as well is pointed at there, if somebody looks at it.
    const bool isInStory = asked == QLatin1String("floor") || asked == QLatin1String("flow") ||
                           asked == QLatin1String("status");
    const QString name =
        isInStory && !m_story->visibleRegion().isEmpty() ? QStringLiteral("story") : asked;
    for (PaneDock *each : m_docks)
        each->setPointedAt(each->name() == name);
    if (name.isEmpty() || dock(name)->isHidden())
        return;
    PaneDock *wanted = dock(name);
    const auto others = static_cast<QMainWindow *>(parent())->tabifiedDockWidgets(wanted);
    const auto isWorkedIn = [](const QDockWidget *each) {
        return each->isAncestorOf(QApplication::focusWidget());
    };
    if (std::none_of(others.begin(), others.end(), isWorkedIn))
        wanted->raise();
}

void PaneSet::pointAtPane(const QString &name)
{
    for (PaneDock *each : m_docks)
        each->setPointedAt(each->name() == name);
    raise(name);
}

PaneDock *PaneSet::pointedAt() const
{
    const auto found = std::find_if(m_docks.begin(), m_docks.end(),
                                    [](const PaneDock *each) { return each->isPointedAt(); });
    return found == m_docks.end() ? nullptr : *found;
}

void PaneSet::setLit(const std::optional<LitDocuments> &documents,
                     const std::optional<LitCommands> &commands)
{
    for (ReadPane *pane : m_views)
        pane->setLit(documents);
    m_models->story.setLit(documents);
    m_log->setLit(commands);
}

void PaneSet::showAnswer()
{
    if (!m_flow->visibleRegion().isEmpty() || !m_story->visibleRegion().isEmpty() ||
        !m_why->visibleRegion().isEmpty())
        return;
    raise(QStringLiteral("why"));
}

} // namespace restaurant

#include "moc_paneset.cpp"
