#pragma once

#include "compare/comparepage.h"
#include "compare/sweeppage.h"
#include "simulation/scenario.h"
#include "window/experimentrun.h"
#include "window/prompts.h"

#include <QTabWidget>
#include <QWidget>

namespace restaurant {

/// A window beside that of the evening: its scenario played in several ways, many times, or with
/// one knob turned. The evening itself goes on.
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
    void showSweep() { m_pages->setCurrentWidget(m_sweep); }
    void showCompare() { m_pages->setCurrentWidget(m_compare); }

private:
    void connectPages();
    void connectRun();
    void serve(EveningsBox *box);
    void say(const QString &text);
    void saveComparison(ResultFile as);
    void saveSweep(ResultFile as);
    void save(ResultFile as, const QString &name,
              const std::function<QString(const QString &)> &to);

    const Prompts &m_prompts;
    Scenario m_scenario;
    QTabWidget *m_pages;
    ComparePage *m_compare;
    SweepPage *m_sweep;
    EveningsBox *m_running = nullptr; ///< Whose wish is being played.
    Comparison m_comparison;
    Sweep m_swept;
    ExperimentRun m_run;
};

} // namespace restaurant
