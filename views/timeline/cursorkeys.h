#pragma once

#include <QObject>

class QAction;

namespace restaurant {

/// What one press of a key moves the cursor by.
enum class CursorStep { ByEvent, ByCommand, ByCue };

/// The ways to move the program's one cursor, as actions for keys, buttons and a menu.
class CursorKeys final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CursorKeys)

public:
    /// The keys without a modifier work while `pane` or something in it has the focus; those of
    /// presenter remotes (Page Up, Page Down) everywhere in its window.
    explicit CursorKeys(QWidget *pane);

    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    [[nodiscard]] QAction *playBackwards() const { return m_backwards; }
    [[nodiscard]] QAction *live() const { return m_live; }

signals:
    void stepRequested(restaurant::CursorStep step, int direction);
    void startRequested();
    void liveRequested();
    void playOrPauseRequested();
    void playBackwardsRequested(bool on);
    void branchRequested();

private:
    QAction *add(const char *name, const QString &text, const QString &tip,
                 const QKeySequence &key);
    void addStep(const char *name, const QString &text, const QString &tip, const QKeySequence &key,
                 CursorStep step, int direction);

    QWidget *m_pane;
    QList<QAction *> m_actions;
    QAction *m_backwards = nullptr;
    QAction *m_live = nullptr;
};

} // namespace restaurant
