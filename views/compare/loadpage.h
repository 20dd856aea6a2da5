#pragma once

#include "chartresult.h"
#include "comparewish.h"
#include "experiment/results/load.h"
#include "runbox.h"

#include <QWidget>

#include <optional>

class QDoubleSpinBox;
class QLineEdit;

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
    /// The chart, as the ending of `path` says; the answer as of writePicture().
    [[nodiscard]] QString savePicture(const QString &path) const;

signals:
    void measureRequested(const restaurant::LoadWish &wish);
    void fileRequested(restaurant::ResultFile as);

private:
    void makeControls();
    QWidget *makeChoice();
    void check();
    void draw();

    LoadModel *m_model;
    ArchitectureChoice *m_architectures;
    QLineEdit *m_readers;
    QDoubleSpinBox *m_seconds;
    RunBox *m_run;
    LoadChart *m_chart;
    ChartResult *m_result;
};

} // namespace restaurant
