#pragma once

#include "evening/evening.h"

#include <QObject>
#include <QToolBar>

#include <vector>

class QAction;
class QFrame;
class QLabel;
class QToolButton;

namespace restaurant {

class NoticeBar;

/// Lets the notice say what is worth pointing at where the cursor stands: live, in a recording and
/// in the past alike, the last caption at or before it.
class CaptionController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaptionController)
public:
    /// The bar outlives it.
    CaptionController(NoticeBar *bar, QObject *parent);

    /// From now on it follows the cursor of this evening.
    void serve(const Evening *evening, const EveningInfo &info);
    /// Somebody else tells what is to be seen: a lesson, at its stops.
    void setQuiet(bool quiet);

signals:
    /// The caption that is shown is about this pane; empty: about none, or it was closed.
    void pointedAt(const QString &pane);

private:
    void add(const Cue &cue);
    void follow(Instant now);

    NoticeBar *m_bar;
    std::vector<CueMark> m_captions; ///< By time.
    std::size_t m_reached = 0;       ///< So many lie at or before the cursor.
    Instant m_now{};
    bool m_isQuiet = false;
};

/// A strip below the toolbars that says what has just happened, until it is closed or the next
/// thing happens. Its place is always there, so nothing moves when it speaks; what needs more than
/// a line lies over what is below. It never asks and never takes the focus.
class NoticeBar final : public QToolBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoticeBar)
public:
    explicit NoticeBar(QWidget *parent);

    /// A moment of the script worth pointing at.
    void showCue(const QString &title, const QString &caption);
    /// No such moment: what it said of one is gone; trouble stays.
    void showNoCaption();
    /// Something was refused or went wrong.
    void showTrouble(const QString &text);
    /// A button for what can be done about what is said now; it goes with that.
    void offer(QAction *action);
    void dismiss();

signals:
    /// Of a moment.
    void said(const QString &text);
    /// What was said of a moment is not said any more.
    void captionGone();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showAs(bool trouble, const QString &text);
    void place();

    bool m_isTrouble = false;
    QFrame *m_card; ///< Lies over the window, where the strip is.
    QLabel *m_text;
    QToolButton *m_offer; ///< Hidden: there is nothing to do about it.
    QToolButton *m_close;
};

} // namespace restaurant
