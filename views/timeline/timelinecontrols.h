#pragma once

#include "domain/time.h"

#include <QObject>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;

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

/// Where a teacher writes a note: it will stand at the cursor.
class NoteRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoteRow)

public:
    explicit NoteRow(QWidget *parent = nullptr);

    /// The moment at which the next note will stand.
    void setNow(Instant now);

signals:
    void noteWritten(const QString &text);

private:
    void write();

    QLabel *m_when;
    QLineEdit *m_text;
};

/// What playback can run until.
enum class UntilKind { Rejected, Delivered, Behind };

/// "Run until … order 41 is delivered": a condition, a number where it needs one, and a button.
class UntilRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UntilRow)

public:
    explicit UntilRow(QWidget *parent = nullptr);

signals:
    /// `number` is an order, or how many events a view is behind; 0 where there is none.
    void untilRequested(restaurant::UntilKind kind, int number);

private:
    void follow();

    QComboBox *m_kind;
    QSpinBox *m_number;
    QToolButton *m_go;
};

} // namespace restaurant
