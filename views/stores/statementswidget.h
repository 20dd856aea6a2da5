#pragma once

#include "storesmodels.h"

#include <QWidget>

class QAction;
class QPlainTextEdit;
class QTableView;

namespace restaurant {

/// The statements that the evening runs, as they come, and below them the one that is chosen, with
/// its values and with how SQLite goes about it.
class StatementsWidget final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatementsWidget)

public:
    explicit StatementsWidget(QWidget *parent = nullptr);

    void add(const StatementsRun &run);
    void take(const QueryPlan &plan);
    void clear();
    [[nodiscard]] QList<QAction *> commands() const { return {m_all}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

signals:
    void planRequested(const restaurant::AskPlan &question);
    /// Somebody wants to see the rows that a statement has written.
    void tableRequested(const restaurant::TableName &table);

private:
    void layOut();
    void choose(int row);
    void say();
    void measure();

    StatementsModel m_model;
    QTableView *m_view;
    QPlainTextEdit *m_text;
    QAction *m_all;
    std::optional<RunStatement> m_chosen;
    std::optional<QueryPlan> m_plan;
};

/// "SEARCH recorded USING INTEGER PRIMARY KEY (rowid=?)", a line for each step, indented.
[[nodiscard]] QString planText(const QueryPlan &plan);

} // namespace restaurant
