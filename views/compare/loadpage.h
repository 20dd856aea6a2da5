#pragma once

#include "comparewish.h"
#include "experiment/results/load.h"
#include "runbox.h"
#include "savebuttons.h"

#include <QWidget>

#include <optional>

class QAction;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace restaurant {

class ArchitectureChoice;
class LoadChart;
class LoadModel;

/// Where architectures and numbers of readers are chosen, and what was measured is drawn, or
/// listed.
class LoadPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LoadPage)
public:
    explicit LoadPage(QWidget *parent = nullptr);

    [[nodiscard]] RunBox *run() const { return m_run; }
    /// Nothing: what was typed are no numbers of readers.
    [[nodiscard]] std::optional<LoadWish> wish() const;
    void show(const MeasuredLoad &load);
    void choose(LoadFigure figure);
    /// The chart, as the ending of `path` says; the answer as of writePicture().
    [[nodiscard]] QString savePicture(const QString &path) const;

signals:
    void measureRequested(const restaurant::LoadWish &wish);
    void fileRequested(restaurant::ResultFile as);

private:
    void makeControls();
    QWidget *makeChoice();
    QWidget *makeResult();
    QWidget *makeBar();
    void check();
    void draw();

    LoadModel *m_model;
    ArchitectureChoice *m_architectures;
    QLineEdit *m_readers;
    QDoubleSpinBox *m_seconds;
    RunBox *m_run;
    QComboBox *m_figure;
    LoadChart *m_chart;
    QTableView *m_table;
    QStackedWidget *m_twin;
    QAction *m_asTable;
    QLabel *m_notes;
    SaveButtons *m_save;
};

} // namespace restaurant
