#pragma once

#include "domain/architecture.h"

#include <QList>
#include <QObject>
#include <QToolButton>

#include <array>
#include <vector>

class QAction;
class QActionGroup;
class QMenu;

namespace restaurant {

/// What keeps the views in step, as actions for menu, toolbar and keys. Shows what is on; choosing
/// another asks for it.
class ArchitectureActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArchitectureActions)
public:
    /// Between two runs of a job.
    static constexpr std::array intervals{std::chrono::seconds(2), std::chrono::seconds(5),
                                          std::chrono::seconds(10), std::chrono::seconds(30),
                                          std::chrono::seconds(60)};

    explicit ArchitectureActions(QObject *parent = nullptr);

    /// At the cursor.
    void follow(const Architecture &architecture);
    void enable(bool canChange);
    void fill(QMenu *menu) const;
    [[nodiscard]] const Architecture &current() const { return m_current; }

signals:
    void chosen(const restaurant::Architecture &architecture);
    void currentChanged(const restaurant::Architecture &architecture);

private:
    void makeKinds();
    void makeIntervals();
    void makePollOptions();
    void makeFlaws();
    void showFlaws();
    void choose(const Architecture &architecture);
    void show();

    Architecture m_current;
    QActionGroup *m_kinds;
    QActionGroup *m_intervals;
    QAction *m_byTime;
    QAction *m_sweeps;
    QList<QAction *> m_flaws; ///< As in allFlaws.
    QAction *m_mend;
    bool m_canChange = false;
};

/// "Architecture: Push ▾" in the toolbar.
class ArchitectureButton final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArchitectureButton)
public:
    /// The actions outlive it.
    explicit ArchitectureButton(ArchitectureActions *actions, QWidget *parent = nullptr);

private:
    void show(const Architecture &architecture);
};

} // namespace restaurant
