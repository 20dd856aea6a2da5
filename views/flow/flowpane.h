#pragma once

#include "common/pane.h"
#include "domain/bend.h"
#include "flowsubject.h"

#include <QTimer>

class QAction;
class QLabel;
class QPlainTextEdit;

namespace restaurant {

struct Effects;
class FlowModel;
class FlowTables;
class FlowTrail;
class FlowWidget;
struct FlowInfo;
struct Trail;

/// The road of the data, as a picture or as tables. Below it one plain sentence on what happened
/// last, or, while something is chosen, what that is and what it carries; while a trail is lit, its
/// steps.
class FlowPane final : public Pane
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlowPane)

public:
    /// The model must outlive the pane.
    explicit FlowPane(FlowModel *model, QWidget *parent = nullptr);

    /// For a menu: show as table; slowly; stand still; follow what is chosen.
    [[nodiscard]] QList<QAction *> commands() const override
    {
        return {asTable(), m_slow, m_hold, m_follow};
    }
    /// Shows the trip of this command and of what came of it, all others dimmed.
    void follow(CommandNumber command);

    /// Lights up why a document says what it says, or what a command has changed, until the other
    /// is shown, endTrail() or another evening.
    void showTrail(const Trail &trail);
    void showEffects(const Effects &effects);
    void endTrail();

signals:
    /// Somebody has laid hands on an event on its way to a view.
    void bendRequested(const restaurant::Bend &bend);

protected:
    void showEvent(QShowEvent *event) override;
    void showAsTable(bool table) override;

private:
    void makeActions();
    void layOut();
    void measure();
    void connectViews();
    void noticeNews();
    void refresh();
    void light(std::optional<FlowTrail> trail);
    void showInfo();
    void say(const FlowInfo &info);
    /// Null: no message is chosen.
    [[nodiscard]] const FlowTraveller *chosenTraveller() const;
    void followChosen();
    [[nodiscard]] QString caption() const;
    void tell(const FlowTrail &trail);

    FlowModel *m_model;
    FlowWidget *m_flow;
    FlowTables *m_tables;
    QLabel *m_title;
    QLabel *m_text;
    QPlainTextEdit *m_json;
    QPlainTextEdit *m_steps; ///< Of the trail.
    QAction *m_slow;
    QAction *m_hold;
    QAction *m_follow;
    QTimer m_soon{this}; ///< Text that changes faster cannot be read.
};

} // namespace restaurant
