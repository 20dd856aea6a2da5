#pragma once

#include "theme/themes.h"

#include <QKeySequence>
#include <QObject>
#include <QPointer>

#include <vector>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;
class QMenuBar;
class QWidget;

namespace restaurant {

class PaneDock;
class RecentFiles;
class ArchitectureActions;
class ServiceActions;
class TwinActions;
class RunActions;

/// A pane that is shown alone is shown to many: what it says grows with the window, until it can be
/// read from the last row of a classroom. Bars and menus stay as they are.
class ReadingSize final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadingSize)
public:
    /// Belongs to the window, as the docks do.
    ReadingSize(QMainWindow *window, std::vector<PaneDock *> docks);
    /// On a projector: everything grows, and as far as the last row needs it.
    void setPresenting(bool on);
    /// What is read on a projector beside the pane, in the same size; null: nothing is.
    void setBeside(QWidget *beside);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    [[nodiscard]] double growth() const;
    void dress();
    /// Null: there are several panes, or none.
    [[nodiscard]] PaneDock *alone() const;

    QMainWindow *m_window;
    std::vector<PaneDock *> m_docks;
    bool m_isPresenting = false;
    PaneDock *m_grown = nullptr;
    QPointer<QWidget> m_beside;
};

/// Everything in the menus that is not about the clock. Each action has a status tip, and what is
/// used often a key.
class WindowActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowActions)
public:
    explicit WindowActions(QObject *parent);

    /// `shown`: what belongs into the menu View besides the panes; `timeline`: the ways to move
    /// the cursor.
    void fill(QMenuBar *bar, const RunActions &run, const ArchitectureActions &architectures,
              const ServiceActions &services, const TwinActions &twins, RecentFiles *recent,
              QAction *back, const std::vector<PaneDock *> &docks, const QList<QAction *> &shown,
              const QList<QAction *> &timeline);
    /// Puts these on top of the menu Help, and a line below them.
    void addToHelp(const QList<QAction *> &actions);
    void showAppearance(Appearance appearance);
    void enableSaving(bool enabled);

signals:
    void openScenarioRequested();
    void openRecordingRequested();
    /// One of the scenarios that come with the program.
    void shippedChosen(const QString &path);
    void saveAsRequested();
    void quitRequested();
    void appearanceChosen(restaurant::Appearance appearance);
    void resetLayoutRequested();
    void paneRequested(const QString &name);
    void aboutRequested();
    void diagnosticsRequested();
    void compareRequested();
    void sweepRequested();
    void loadRequested();

private:
    QAction *make(const char *name, const QString &text, const QString &tip,
                  const QKeySequence &key = {});
    void makeAppearances();
    void fillFile(QMenu *menu, RecentFiles *recent, QAction *back);
    void fillShipped(QMenu *menu);
    void fillView(QMenu *menu, const std::vector<PaneDock *> &docks, const QList<QAction *> &shown);

    QAction *m_openScenario;
    QAction *m_openRecording;
    QAction *m_saveAs;
    QAction *m_quit;
    QAction *m_resetLayout;
    QAction *m_about;
    QAction *m_diagnostics;
    QAction *m_compare;
    QAction *m_sweep;
    QAction *m_load;
    QActionGroup *m_appearances;
    QMenu *m_help = nullptr;
};

} // namespace restaurant
