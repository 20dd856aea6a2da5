#pragma once

#include "common/pane.h"
#include "inspection/inspection.h"
#include "storesmodels.h"

class QStackedWidget;

namespace restaurant {

class KeysWidget;
class RowsWidget;
class SegmentedControl;
class ShapesWidget;
class SqlWidget;
class StatementsWidget;

/// Every file of the evening, as it is now: its tables and rows, what the last change has written
/// and how. While it is not seen, nobody looks into the files.
class StoresPane final : public Pane
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoresPane)

public:
    explicit StoresPane(QWidget *parent = nullptr);

    void take(const InspectionAnswer &answer);
    /// Whether it is in front of others in its place, or alone: only then it asks.
    void setSeen(bool seen);
    /// Somebody in this role looks; nothing: whoever runs the program. Who may not read all views
    /// may not read the files in which they stand, and nobody looks into them for him.
    void setReader(std::optional<Role> reader);
    /// Whether the screen shows the end of the evening: the files always do.
    void setLive(bool live);
    /// Shows this order in all its forms as soon as somebody looks at them.
    void chooseOrder(OrderId order);
    /// Shows the documents of this view: in its own file, or where the write side keeps them.
    void chooseView(ViewName view);
    /// Another evening begins.
    void clear();
    [[nodiscard]] QList<QAction *> commands() const override;

signals:
    void asked(const restaurant::InspectionRequest &request);

private:
    void layOut();
    void watch();
    void connectPages();
    QAction *addPage(QWidget *page, const QString &title, const char *actionName,
                     const QString &tip, const QKeySequence &key);
    void showPage(int page);
    void showKeys();
    void openTable(const TableName &table);
    void chooseEntry(int row);
    void take(const StoresOverview &overview);
    void take(const ShownRows &shown);
    void take(const StatementsRun &run);
    void take(const SqlAnswer &answer);
    void take(const QueryPlan &plan);
    void take(const OrderShapes &shapes);

    StoresModel m_stores;
    StoresList *m_list;
    SegmentedControl *m_choice;
    QStackedWidget *m_pages;
    RowsWidget *m_rows;
    StatementsWidget *m_statements;
    KeysWidget *m_keys;
    ShapesWidget *m_shapes;
    SqlWidget *m_sql;
    QList<QAction *> m_places; ///< An action for each page.
    TableName m_chosen;
    std::optional<ViewName> m_wanted; ///< Its table, once it is known.
    bool m_isInFront = false;
    bool m_isSeen = false; ///< In front, and by whoever may.
};

} // namespace restaurant
