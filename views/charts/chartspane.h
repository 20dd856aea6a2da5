#pragma once

#include "chartdata.h"
#include "common/pane.h"

#include <QTimer>

class QAction;
class QLabel;
class QStackedWidget;
class QTableView;

namespace restaurant {

class ChartTable;
class ChartView;
class FiguresModel;
class QueryCostsModel;
class SegmentedControl;

/// The evening in charts: waits, queues, utilisation, guests; as a picture or as a table.
class ChartsPane final : public ReadPane
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartsPane)

public:
    /// The models must outlive the pane.
    ChartsPane(FiguresModel *model, QueryCostsModel *costs, QWidget *parent = nullptr);

    void choose(ChartKind kind);
    /// Chooses that one, and asks for a guess of how it will go on, to be drawn over it: so far
    /// ahead, and further where that would be too narrow to draw in.
    void askGuess(ChartKind kind, Duration ahead);
    /// What was drawn stays to be compared; or goes.
    void closeGuess();
    void dropGuess();
    /// What queries cost now, instead of a chart.
    void chooseCosts();
    /// The past is on the screen, or no longer: of that nothing was counted.
    void setLive(bool live);
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
    void makeCosts(QueryCostsModel *costs);
    [[nodiscard]] bool showsCosts() const;

    FiguresModel *m_model;
    ChartData m_chart;
    ChartKind m_guessed{}; ///< Over which a guess is drawn, if one is.
    double m_guessTo = 0;  ///< The minute to which it leads.
    SegmentedControl *m_kinds;
    ChartView *m_view;
    ChartTable *m_rows;
    QTableView *m_table;
    QTableView *m_costs;
    QStackedWidget *m_pages;
    bool m_isLive = true;
    QLabel *m_remark;
    QAction *m_export;
    QTimer m_soon{this}; ///< News comes faster than a chart need be drawn.
};

} // namespace restaurant
