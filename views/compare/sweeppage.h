#pragma once

#include "chartresult.h"
#include "comparewish.h"
#include "evenings.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

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
    /// Another one is being played, or none.
    void setBusy(bool busy);
    /// Nothing: what was typed is no list of points.
    [[nodiscard]] std::optional<SweepWish> wish() const;
    void show(const Sweep &sweep);
    /// One figure, or two that are counted alike; shown as soon as there is something of them.
    void choose(const std::vector<KeyFigure> &figures);
    [[nodiscard]] const SweepModel *model() const { return m_model; }
    /// The chart, as the ending of `path` says; the answer as of writePicture().
    [[nodiscard]] QString savePicture(const QString &path) const;

signals:
    void playRequested(const restaurant::SweepWish &wish);
    /// The evening that comes with the program to show what lateness costs is to be played so,
    /// whichever is open.
    void latenessRequested(const restaurant::SweepWish &wish);
    void fileRequested(restaurant::ResultFile as);

private:
    QWidget *makeChoice();
    void makeKnobs();
    void suggestPoints();
    void check();
    void offerFigures();
    void askForLateness();
    void draw();

    SweepModel *m_model;
    QComboBox *m_knob;
    QComboBox *m_view;
    QLineEdit *m_points;
    QPushButton *m_lateness;
    EveningsBox *m_evenings;
    std::vector<std::vector<KeyFigure>> m_offered; ///< In the order of the choice.
    std::vector<KeyFigure> m_chosen;
    SweepChart *m_chart;
    ChartResult *m_result;
};

} // namespace restaurant
