#pragma once

#include "evening/evening.h"

#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QKeyEvent;
class QMenu;
class QWidget;

namespace restaurant {

class CaptionBand;
class PaneZoom;
class PresenterOverlay;
class TeacherPage;

/// The window on a projector: one picture, a caption, and a remote control. While it is on it takes
/// the keys: Page Down and Page Up lead on and back, B or a full stop shows black, S a spot, K the
/// keys, Esc ends it. Ctrl with the wheel magnifies a pane.
class PresenterMode final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PresenterMode)
public:
    /// The pane in which a place of the screen lies; null: in none.
    using PaneAt = std::function<QWidget *(QPoint global)>;

    /// Band, overlay and notes belong to `window`.
    PresenterMode(PaneAt paneAt, QWidget *window);

    void fill(QMenu *menu) const;
    [[nodiscard]] CaptionBand *band() const { return m_band; }
    [[nodiscard]] bool isOn() const { return m_isOn; }
    void setOn(bool on);
    /// From now on it tells of this evening, until that is deleted.
    void serve(const Evening *evening, const EveningInfo &info);
    /// What there is to be said of what is seen; empty: nothing.
    void say(const QString &caption);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// Everything else is to make room, or comes back.
    void toggled(bool on);
    /// On to the next cue or stop (1), or back (-1).
    void stepRequested(int direction);

private:
    void makeActions();
    void showSpot(bool on);
    void showNotes(bool on);
    [[nodiscard]] bool isOurs(QObject *watched) const;
    [[nodiscard]] static bool isForPresenter(const QKeyEvent *event);
    [[nodiscard]] bool takeKey(int key);
    void leaveSomething(bool wasBlack);
    [[nodiscard]] bool magnify(const QEvent *event);
    void tellKeys(const QEvent *event);
    void follow(const CursorState &cursor);

    PaneAt m_paneAt;
    QWidget *m_window;
    CaptionBand *m_band;
    PresenterOverlay *m_overlay;
    PaneZoom *m_zoom;
    TeacherPage *m_notes;
    QAction *m_present;
    QAction *m_spot;
    QAction *m_keys;
    QAction *m_second;
    Instant m_starts{};
    Instant m_ends{};
    bool m_isOn = false;
};

} // namespace restaurant
