#pragma once

#include "common/pane.h"
#include "common/tables.h"
#include "detailsmodels.h"
#include "read/composed.h"

#include <map>
#include <set>
#include <vector>

class QAction;
class QComboBox;
class QLabel;
class QStackedWidget;
class QTableView;

namespace restaurant {

class ComposedBox;
class OrderActions;
class PageMarks;
class Pill;

/// Writes the type of an event in the orange of events.
class EventTypeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/// Strikes a void line through.
class DetailLineDelegate final : public WrappingDelegate
{
    Q_OBJECT

public:
    using WrappingDelegate::WrappingDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/// Everything about one order. Ask for a document by detailsRequested(), answer with
/// showDetails() or showUnknown(), and again with showDetails() whenever the document changes.
class DetailsPane final : public ReadPane
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailsPane)

public:
    explicit DetailsPane(QWidget *parent = nullptr);

    void showDetails(const OrderDetails &details);
    /// The same order by composition, which composedRequested() has asked for.
    void showComposed(const ComposedDetails &details);
    /// What an answer of the view to detailsRequested() has cost.
    void showCost(OrderId order, const QueryCost &cost);
    /// The past is on the screen, or no longer: services can only be asked as they are now.
    void setLive(bool live);
    [[nodiscard]] QList<QAction *> commands() const override { return {m_compose}; }
    /// There is no such order, or the view has not heard of it yet.
    void showUnknown(OrderId order);
    /// Nothing is chosen: of a new evening, for example.
    void clear() override;
    /// Shows the order anew whenever it changes, and offers the latest ones.
    void take(const ChangesOfABoard &changes) override;
    /// How long the process manager waits, for what is said of it.
    void setLimits(const Limits &limits) { m_limits = limits; }
    /// The orders to choose from, the latest first.
    void setRecentOrders(const std::vector<OrderId> &orders);

    /// What is shown or was asked for last; 0: nothing.
    [[nodiscard]] OrderId order() const { return m_order; }

signals:
    void detailsRequested(OrderId order);
    void composedRequested(OrderId order);
    void voidLineRequested(OrderId order, LineId line, const restaurant::WhyText &why);
    void cancelOrderRequested(OrderId order, const restaurant::WhyText &why);
    /// The bank has not let the last refund through.
    void declineRefundRequested(OrderId order);
    void retryRefundRequested(OrderId order);

private:
    [[nodiscard]] QWidget *makeChooser();
    [[nodiscard]] QWidget *makePage();
    [[nodiscard]] QWidget *makeTitle();
    [[nodiscard]] QWidget *makePayment();
    [[nodiscard]] QWidget *makeTables();
    [[nodiscard]] QWidget *makeLines();
    [[nodiscard]] QWidget *makeEvents();
    [[nodiscard]] QWidget *makeTodo();
    void takeTodo(const Changes<OrderDetails> &orders);
    void showTodo();
    void offerTodo();
    void makeMarks();
    void makeComposed();
    void offerComposed();
    [[nodiscard]] std::optional<LineId> chosenLine() const;
    void request(const QString &text);
    void showPage(bool page, const QString &remark = {});

    QComboBox *m_chooser;
    QStackedWidget *m_stack;
    QLabel *m_empty;
    QWidget *m_page = nullptr;
    PageMarks *m_pageMarks = nullptr;
    QLabel *m_title;
    Pill *m_stage;
    QLabel *m_remark;
    QLabel *m_why;
    QLabel *m_todoOfOrder;
    Pill *m_paymentStage;
    QLabel *m_payment;
    QTableView *m_lineTable;
    QTableView *m_eventTable;
    QTableView *m_todoTable;
    QWidget *m_todoBox = nullptr;
    OrderActions *m_actions;
    ComposedBox *m_composed;
    QAction *m_compose;
    bool m_isLive = true;
    DetailLinesModel m_lines;
    DetailEventsModel m_events;
    TodoModel m_todo;
    Limits m_limits;
    std::map<OrderId, std::vector<Todo>> m_waiting; ///< What each order waits for, if anything.
    OrderId m_order{};
    std::set<OrderId> m_known; ///< To choose from.
    OrderId m_shown{};         ///< Whose lines the tables hold.
};

} // namespace restaurant
