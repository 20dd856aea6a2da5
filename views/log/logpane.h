#pragma once

#include "common/pane.h"
#include "common/underway.h"

class QAction;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace restaurant {

class LogDelegate;
class LogFilter;
class LogList;
class LogModel;
class LooksModel;
class LooksView;
class SegmentedControl;

/// The write side seen from outside: each command, what became of it and what it caused. And, to
/// choose, the queries beside them.
class LogPane final : public Pane
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogPane)
public:
    /// What it shows of. The models belong to the caller and outlive the pane.
    enum class Kind { Commands, Queries };
    LogPane(LogModel *model, LooksModel *looks, QWidget *parent = nullptr);
    [[nodiscard]] Kind shownKind() const;
    void showKind(Kind kind);

    /// What was sent and is not decided yet stands above the log until it is, and only then in it.
    void setUnderWay(const std::vector<SentCommand> &commands) { m_underWay.show(commands); }
    /// Commands that wait for a service that is stopped or slow, whoever sent them; `at` is when.
    void setWaiting(std::vector<SentCommand> commands);
    /// While there are some, the pane holds still where the last of them is; all others are dimmed.
    /// Nothing: no trail is shown.
    void setLit(const std::optional<LitCommands> &lit);

signals:
    /// Somebody wants to know all about the order that a line names.
    void detailsRequested(int order);
    /// Somebody wants to know what the command with this number has changed.
    void effectsRequested(qint64 command);
    /// Somebody wants to see the trip of the command with this number.
    void followRequested(qint64 command);

private:
    void build();
    void layOut();
    void offerKinds();
    void connectFilter();
    void connectList();
    void offerEffects();
    void addActor(const QString &name);
    void forgetActors();
    void filterByOrder(const QString &text);
    void filterByType();
    void filterByActor();
    void showRemark();
    void showUnderWay();
    void clearFilters();
    void scrollToLit(const LitCommands &lit);

    UnderWay m_underWay;
    std::vector<SentCommand> m_waiting; ///< For services.
    QLabel *m_underWayText;
    LogModel *m_model;
    LogFilter *m_filter;
    QLineEdit *m_order;
    QComboBox *m_type;
    QComboBox *m_actor;
    QCheckBox *m_rejected;
    QToolButton *m_clear;
    QToolButton *m_follow;
    LogList *m_list;
    SegmentedControl *m_kinds;
    QStackedWidget *m_pages;
    LooksView *m_looks;
    LogDelegate *m_delegate;
    QAction *m_askEffects;
    QAction *m_trip;
    std::optional<bool> m_followedBefore; ///< Before a trail was shown; nothing: none is.
};

} // namespace restaurant
