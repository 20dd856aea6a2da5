#pragma once

#include "compare/comparepage.h"
#include "compare/loadpage.h"
#include "compare/sweeppage.h"
#include "simulation/scenario.h"
#include "window/experimentrun.h"
#include "window/prompts.h"

#include <QTabWidget>
#include <QWidget>

#include <array>

namespace restaurant {

/// A window beside that of the evening: its scenario played in several ways, many times, or with
/// one knob turned; and what its files bear. The evening itself goes on.
class CompareWindow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompareWindow)
public:
    /// The prompts outlive it.
    explicit CompareWindow(const Prompts &prompts, QWidget *parent = nullptr);

    /// What was found of another one stays until something is played.
    void setScenario(const Scenario &scenario);
    [[nodiscard]] ComparePage *comparePage() const { return m_compare; }
    [[nodiscard]] SweepPage *sweepPage() const { return m_sweep; }
    [[nodiscard]] LoadPage *loadPage() const { return m_load; }
    void showSweep() { m_pages->setCurrentWidget(m_sweep); }
    void showCompare() { m_pages->setCurrentWidget(m_compare); }
    void showLoad() { m_pages->setCurrentWidget(m_load); }

private:
    void connectPages();
    void connectRun();
    [[nodiscard]] std::array<RunBox *, 3> runs() const;
    void say(const QString &text);
    void saveComparison(ResultFile as);
    void saveSweep(ResultFile as);
    void saveLoad(ResultFile as);
    void save(ResultFile as, const QString &name,
              const std::function<QString(const QString &)> &to);

    const Prompts &m_prompts;
    Scenario m_scenario;
    QTabWidget *m_pages;
    ComparePage *m_compare;
    SweepPage *m_sweep;
    LoadPage *m_load;
    RunBox *m_running = nullptr; ///< Whose wish is being played.
    Comparison m_comparison;
    Sweep m_swept;
    MeasuredLoad m_measured;
    ExperimentRun m_run;
};

} // namespace restaurant
