#pragma once

#include "comparepage.h"
#include "comparewish.h"
#include "evenings.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace restaurant {

class SweepChart;
class SweepModel;

/// Where a knob and its points are chosen, and what was found is drawn, or listed.
class SweepPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SweepPage)
public:
    explicit SweepPage(QWidget *parent = nullptr);

    [[nodiscard]] EveningsBox *evenings() const { return m_evenings; }
    /// Nothing: what was typed is no list of points.
    [[nodiscard]] std::optional<SweepWish> wish() const;
    void show(const Sweep &sweep);
    void choose(KeyFigure figure);
    [[nodiscard]] const SweepModel *model() const { return m_model; }
    /// The chart, as the ending of `path` says; the answer as of writePicture().
    [[nodiscard]] QString savePicture(const QString &path) const;

signals:
    void playRequested(const restaurant::SweepWish &wish);
    void fileRequested(restaurant::ResultFile as);

private:
    QWidget *makeChoice();
    QWidget *makeResult();
    QWidget *makeBar();
    void makeKnobs();
    void suggestPoints();
    void check();
    void offerFigures();
    void draw();

    SweepModel *m_model;
    QComboBox *m_knob;
    QComboBox *m_view;
    QLineEdit *m_points;
    EveningsBox *m_evenings;
    QComboBox *m_figure;
    SweepChart *m_chart;
    QTableView *m_table;
    QStackedWidget *m_twin;
    QAction *m_asTable;
    QLabel *m_notes;
    std::vector<QToolButton *> m_save;
};

} // namespace restaurant
