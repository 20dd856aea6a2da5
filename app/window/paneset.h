#pragma once

#include "common/documentmarks.h"
#include "domain/command.h"
#include "read/finding.h"

#include <QList>
#include <QObject>

#include <optional>
#include <vector>

class QAction;
class QMainWindow;
class QMenu;

namespace restaurant {

class ChartsPane;
class CommandFollower;
class DeliveryPanels;
class DetailsPane;
class DishesPane;
class Evening;
class EveningModels;
struct EveningInfo;
class FloorPane;
class FlowPane;
class HarmPane;
class KitchenPane;
class LogPane;
class OrderController;
class OrderEntryPane;
class Pane;
class PaneDock;
class ReadPane;
struct QueryCounts;
class StatusPane;
class StoryPane;
class StoresPane;
class TimelinePane;
class WaiterPane;
class WhyPane;

/// The panes of the window, each in its dock, and what goes from one to the other.
class PaneSet final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaneSet)
public:
    /// Docks and panes belong to `window`; models and controller outlive it.
    PaneSet(EveningModels *models, OrderController *orders, QMainWindow *window);

    [[nodiscard]] const std::vector<PaneDock *> &docks() const { return m_docks; }
    /// What belongs into the menu View.
    [[nodiscard]] QList<QAction *> shown() const;
    /// The pane that has the focus, or had it last; null before any had.
    [[nodiscard]] PaneDock *current() const { return m_current; }
    /// Lets the panes hear what does not come by way of a model, until `evening` is deleted.
    void follow(Evening *evening, const EveningInfo &info);
    /// Who looks at the panes; nothing: whoever runs the program.
    void setReader(std::optional<Role> reader);
    /// What is shown is a moment that somebody went to: nobody walks, and nothing travels.
    void settle();
    [[nodiscard]] ChartsPane *charts() const { return m_charts; }
    [[nodiscard]] TimelinePane *timeline() const { return m_timeline; }
    [[nodiscard]] WhyPane *why() const { return m_why; }
    [[nodiscard]] FlowPane *flow() const { return m_flow; }
    [[nodiscard]] StoryPane *story() const { return m_story; }
    /// Whether a long quiet may be gone over at all where the picture shows the evening.
    void letSkip(bool may) { m_maySkip = may; }
    /// What the trail that is shown runs through; nothing: none is.
    void setLit(const std::optional<LitDocuments> &documents,
                const std::optional<LitCommands> &commands);
    /// Lets a pane be seen that tells an answer, if none is; the focus stays where it is.
    void showAnswer();
    /// Shows the pane, in front of others in its place, and goes there.
    void bringForward(const QString &name);
    /// Outlines this pane and no other; empty: none. It comes in front of those in its place, but
    /// not of one that somebody works in.
    void pointAt(const QString &asked);
    /// The same, in front of whatever else, and that pane itself where another shows it as well.
    void pointAtPane(const QString &name);
    /// What is outlined; null: nothing is.
    [[nodiscard]] PaneDock *pointedAt() const;
    /// Looks this order up in the pane of details; the focus stays where it is.
    void showDetails(OrderId order);

signals:
    /// The current pane is to fill the screen, or no longer.
    void fullScreenRequested(bool on);
    void detailsRequested(restaurant::OrderId order);
    void whyRequested(const restaurant::DocumentName &document);
    void effectsRequested(qint64 command);

private:
    /// Makes a pane in a dock of its own.
    template <typename Made, typename... Models>
    Made *place(const char *name, QMainWindow *window, Models... models);
    void listen(ReadPane *ofView);
    [[nodiscard]] std::vector<ReadPane *> panesOf(ViewName view) const;
    void connectEntry(OrderController *orders);
    void connectKitchen(OrderController *orders);
    void connectWaiter(OrderController *orders);
    void connectDetails(OrderController *orders);
    void connectWhy();
    void offer(const char *name, const Pane *pane, QMenu *menu);
    void offerStores();
    void connectStory(OrderController *orders);
    void offerDelays(OrderController *orders);
    void showDelays();
    void followStory(Evening *evening);
    [[nodiscard]] PaneDock *dock(const QString &name) const;
    /// Shows it in front of others in its place; the focus stays where it is.
    PaneDock *raise(const QString &name);
    void makeActions(QMainWindow *window);
    void fillScreen(bool on);
    void closeCurrent();
    void followFocus(const QWidget *widget);
    void offerControl(Evening *evening, const EveningInfo &info);
    void followLive(Evening *evening);
    void showReaders(const QueryCounts &counts);
    void showAudit(const AuditState &state);
    void bringDetails(OrderId order);
    void beginAnew();

    EveningModels *m_models;
    CommandFollower *m_follower;
    DeliveryPanels *m_deliveries;
    std::vector<PaneDock *> m_docks; ///< In the order in which the panes are made.
    std::vector<ReadPane *> m_views;
    OrderEntryPane *m_entry;
    KitchenPane *m_kitchen;
    LogPane *m_log;
    WaiterPane *m_waiter;
    StatusPane *m_status;
    DetailsPane *m_details;
    FloorPane *m_floor;
    ChartsPane *m_charts;
    TimelinePane *m_timeline;
    FlowPane *m_flow;
    WhyPane *m_why;
    DishesPane *m_dishes;
    StoresPane *m_stores;
    StoryPane *m_story;
    HarmPane *m_harm;
    PaneDock *m_current = nullptr;
    QAction *m_fullScreen;
    QAction *m_close;
    QMenu *m_storyMenu;
    QMenu *m_storesMenu;
    bool m_isLive = true;
    bool m_maySkip = true;
    std::optional<Instant> m_toFollow; ///< What happened last by then, once the cursor is there.
    OrderId m_asked{};                 ///< Whose details were asked for last.
};

} // namespace restaurant
