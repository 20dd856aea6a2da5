#pragma once

#include "chartdata.h"
#include "common/pane.h"

#include <QTimer>

class QAction;
class QLabel;
class QTableView;

namespace restaurant {

class ChartTable;
class ChartView;
class FiguresModel;
class SegmentedControl;

/// The evening in charts: waits, queues, utilisation, guests; as a picture or as a table.
class ChartsPane final : public ReadPane
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartsPane)

public:
    /// The model must outlive the pane.
    explicit ChartsPane(FiguresModel *model, QWidget *parent = nullptr);

    void choose(ChartKind kind);
    /// Saves the chart that is shown; see exportChart().
    [[nodiscard]] QString exportTo(const QString &path);
    /// The keys of the pane, for a menu: show as table, export.
    [[nodiscard]] QList<QAction *> commands() const override;

signals:
    /// Somebody wants the chart as a file; whoever hears it asks for its name.
    void exportRequested(const QString &suggestion);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeKinds();
    void makeActions();
    void makeTable();
    void layOut();
    void refresh();
    void showRemark();

    FiguresModel *m_model;
    ChartData m_chart;
    SegmentedControl *m_kinds;
    ChartView *m_view;
    ChartTable *m_rows;
    QTableView *m_table;
    QLabel *m_remark;
    QAction *m_export;
    QTimer m_soon{this}; ///< News comes faster than a chart need be drawn.
};

} // namespace restaurant
