#pragma once

#include "read/finding.h"
#include "read/progress.h"
#include "theme/theme.h"

#include <QWidget>

#include <map>
#include <optional>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;

namespace restaurant {

class DelayButton;
class Pill;

/// Which side of CQRS a pane is on.
enum class PaneSide { Commanding, Writing, Reading, Both };
/// What that side is for, in a sentence.
[[nodiscard]] QString meaningOf(PaneSide side);
/// The colour of a view's pill, which only repeats what it says.
[[nodiscard]] Hue hueOf(const ViewProgress &progress);

/// The strip on top of a pane: its title, the pane's own controls, what it is ("read view",
/// "command", "write side"; left out where there is no room for it), and, for a read view, how far
/// it has come.
class PaneHeader final : public QWidget
{
    Q_OBJECT

public:
    PaneHeader(const QString &title, PaneSide side, QWidget *parent = nullptr);

    /// For read views. Says in words what the pill's colour says too.
    void setProgress(const ViewProgress &progress);
    /// For read views: the correctness light. Before the first call there is none.
    void setAudit(const AuditState &state);
    /// For read views: a menu that rebuilds the view, stops it, and helps it over a bad event.
    void offerControl();
    /// For read views that follow the log: a slider that makes the view late on purpose, left out
    /// where there is no room for it while the view is not; and in the menu whatever else can be
    /// done to what is delivered to it.
    void offerDelay();
    /// How late it is; `whyNot` that cannot be set now, empty: it can.
    void setDelay(Duration delay, const QString &whyNot);
    /// Why it cannot be stopped; empty: it can.
    void forbidStopping(const QString &why);
    /// For read views: how many different people have looked lately, on the pill behind what the
    /// pane is; the tip says more of them.
    void setReaders(int people, const QString &tip);
    /// For panes that are no read view: a remark beside the pill.
    void setRemark(const QString &text);
    /// A sentence on what the pane is, for whom sees it first: in as much room as all else leaves.
    void setAbout(const QString &sentence);
    /// Puts a control beside the title; the header takes ownership.
    void addControl(QWidget *control);
    /// A small button for the action: its icon, or its text if it has none.
    void addAction(QAction *action);

    [[nodiscard]] QString progressText() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void controlRequested(restaurant::ViewName view, restaurant::ViewControl wish);
    void delayRequested(restaurant::ViewName view, restaurant::Duration delay);
    void deliveriesRequested(restaurant::ViewName view);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showAudit();
    void fitRemark();
    void fitAbout(int room);
    QAction *addControlAction(const char *name, const QString &text, const QString &tip,
                              ViewControl wish);
    void followControl();
    void showPill();
    void fitPill();
    void fitDelay();
    [[nodiscard]] int widthOfDelay() const;
    [[nodiscard]] int widthWithoutPill() const;
    [[nodiscard]] int widthWithoutPillAndDelay() const;
    [[nodiscard]] bool canSpareThePill() const;

    const PaneSide m_side;
    QHBoxLayout *m_row;
    QHBoxLayout *m_controls;
    QWidget *m_room; ///< Of sentence and remark: what title, controls and pill leave.
    QLabel *m_about;
    QLabel *m_remark;
    Pill *m_pill;
    Pill *m_light;                  ///< Whether the view is right.
    QMenu *m_menu = nullptr;        ///< Only where control is offered.
    DelayButton *m_delay = nullptr; ///< Only where a delay is.
    std::map<ViewControl, QAction *> m_wishes;
    QString m_whyNotStopped;
    QString m_sentence;
    QString m_text;
    int m_readers = 0;
    QString m_readersTip;
    std::optional<ViewProgress> m_progress;
    std::optional<AuditState> m_audit;
};

} // namespace restaurant
