#pragma once

#include "common/pane.h"
#include "timelinecontrols.h"
#include "timelinemodel.h"

#include <utility>

class QAction;
class QTableView;
class QToolButton;

namespace restaurant {

class TimelineBand;

/// The evening as a band with a playhead, its marks as a table, and the keys that move the
/// program's one cursor. The pane asks; whoever owns the evening moves.
class TimelinePane final : public Pane
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelinePane)

public:
    /// The model must outlive the pane.
    explicit TimelinePane(TimelineModel *model, QWidget *parent = nullptr);

    [[nodiscard]] const CursorKeys &keys() const { return *m_keys; }
    /// For a menu.
    [[nodiscard]] QList<QAction *> commands() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void seekRequested(restaurant::Instant at);
    /// Somebody wants to see what happened at a mark.
    void markActivated(restaurant::Instant at);
    void stepRequested(restaurant::CursorStep step, int direction);
    void liveRequested();
    void playRequested(bool backwards);
    void pauseRequested();
    /// Play this stretch again and again; nothing: no longer.
    void loopRequested(const std::optional<std::pair<restaurant::Instant, restaurant::Instant>> &);
    void untilRequested(restaurant::UntilKind kind, int number);
    void branchRequested();
    void noteWritten(const QString &text);
    void noteEdited(qint64 note, const QString &text);
    void noteRemoved(qint64 note);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTable();
    void makeLoop();
    void makeRemove();
    void layOut();
    void connectKeys();
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] QToolButton *makeMore();
    void showCursor();
    void setLoop(std::optional<std::pair<Instant, Instant>> loop);
    void playOrPause();

    TimelineModel *m_model;
    CursorKeys *m_keys;
    TimelineBand *m_band;
    QTableView *m_table;
    NoteRow *m_note;
    UntilRow *m_until;
    QWidget *m_buttons;
    QWidget *m_line; ///< Of the note, and of what to wait for.
    QAction *m_loopFrom;
    QAction *m_loopTo;
    QAction *m_remove;
    std::optional<Instant> m_loopStart;
    std::optional<std::pair<Instant, Instant>> m_loop;
};

} // namespace restaurant
