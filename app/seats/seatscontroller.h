#pragma once

#include "classdialog.h"
#include "steppingback.h"

#include "domain/activity.h"
#include "evening/eveningsource.h"
#include "postgres/presence.h"

#include <QList>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QAction;
class QStatusBar;
class QWidget;

namespace restaurant {

class FloorModels;
class Pill;
class PresenceWatch;

/// Leads a class, or joins one, when a person wants it. A seat has a window of its own; to lead is
/// an evening for the main window, whose status bar then says who is there. Simulated staff leaves
/// the work that a seat can do to whoever sits there.
class SeatsController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SeatsController)
public:
    /// Where a class's log is to be saved; empty: nowhere.
    using WhereToSave = std::function<QString(QWidget *parent)>;

    /// Its windows belong to `window`; the sign stands in `bar`. `floor` knows who works.
    SeatsController(WhereToSave where, const FloorModels *floor, QWidget *window, QStatusBar *bar);
    ~SeatsController() override;

    /// For a menu: to lead, to join, and who is there.
    [[nodiscard]] QList<QAction *> actions() const { return {m_lead, m_join, m_seats}; }
    void askToLead() { ask(ClassDialog::Part::Lead); }
    void askToJoin() { ask(ClassDialog::Part::Join); }
    /// This evening is on the screen now.
    void follow(const EveningSource &source, const Scenario &scenario);
    /// Its past is on the screen, or no longer: nothing is changed there.
    void setLive(bool isLive) { m_isLive = isLive; }

signals:
    /// This evening of a class is to be led, at that speed.
    void leadRequested(const restaurant::EveningSource &source, double speed);
    /// From now on these work, for that reason.
    void staffingRequested(const std::vector<restaurant::StaffingChanged::Pool> &pools,
                           const QString &why);

private:
    void ask(ClassDialog::Part part);
    void carryOut(const ClassWish &wish);
    void openSeat(const ClassWish &wish, bool isTold = true);
    void showSeats();
    void showPresent(const std::vector<Present> &present);
    void leaveWorkTo(const std::vector<Present> &present);

    const WhereToSave m_where;
    const FloorModels *m_floor;
    QWidget *m_window;
    Pill *m_sign;
    QAction *m_lead;
    QAction *m_join;
    QAction *m_seats;
    std::optional<ServerAddress> m_asked; ///< To be led, if it can be opened,
    std::optional<ServerAddress> m_led;   ///< and it is.
    std::unique_ptr<PresenceWatch> m_watch;
    SteppingBack m_steppingBack; ///< Of this evening's staff.
    bool m_isLive = true;
    bool m_hasStaff = false; ///< Who works there is not a script's.
};

} // namespace restaurant
