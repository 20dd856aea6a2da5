#pragma once

#include "domain/activity.h"
#include "domain/outcome.h"
#include "evening/evening.h"
#include "read/waiter.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <map>
#include <optional>
#include <set>

namespace restaurant {

/// The one door for what a person does: turns what panes and bars ask for into commands and
/// staffing of the present evening, and brings each answer to where it was asked. While the past is
/// on the screen nothing goes through it: what was wanted is handed on, for a branch.
class OrderController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderController)
public:
    /// Says in whose name a command is sent.
    using ChooseActor = std::function<Actor(const Command &)>;

    /// Something a person wants to be done, whole.
    using Act = std::function<void()>;

    /// What can be forbidden for a while.
    enum class Deed { Command, Staffing, Architecture, Delay, Bend, Service };

    explicit OrderController(ChooseActor chooseActor, QObject *parent = nullptr);

    /// From now on commands go there; what was not answered yet is forgotten.
    void serve(Evening *evening);

    void place(PlaceOrder order);
    /// The order is placed once its party is seated, and not at all if that is refused.
    void seatAndPlace(int guests, PlaceOrder order);
    void seat(TableId table, int guests);
    void doTask(const WaiterTask &task);
    /// A command for which nothing has to be made up, decided on what a view showed.
    void send(const Command &command, std::optional<ViewName> seen);
    /// Who works from now on; `why` is the sentence for the audience.
    void setStaffing(const std::vector<StaffingChanged::Pool> &pools, const QString &why);
    void changeArchitecture(const Architecture &architecture);
    /// So much later than it is written a view hears of an event from now on.
    void delayView(ViewName view, Duration delay);
    /// What befalls the events on their way to a view from now on.
    void bendView(const Bend &bend);
    void protectView(ViewName view, const Protections &protections);
    /// One parked event, or all (0).
    void handleParked(const ParkedHandled &wish);
    void setService(Service service, const ServiceCondition &to);
    /// While the evening is being saved under another name nothing is done: it would be missing
    /// there.
    void hold(bool held) { m_isHeld = held; }
    /// Whoever asks for one of these is told why it is not done. None: everything is open again.
    void forbid(std::set<Deed> deeds, const QString &why);
    /// Does on a branch what was wanted in the past of which it is one.
    void doOnBranch(const Act &act);

signals:
    /// Something was asked of the write side.
    void acted();
    /// The past cannot be changed: nothing was done, and this waits for a branch.
    void actedInThePast(const restaurant::OrderController::Act &act);
    /// The command of place(), or of the seating that has to come before it, is under way. `after`:
    /// the seating from which it follows; null: it is the first.
    void orderSent(const restaurant::SentCommand &sent, const restaurant::CommandId &after);
    /// The answer to place(), or to the seating that had to come before it.
    void orderAnswered(const restaurant::HandledCommand &answer);
    /// Nothing came of it: nobody has decided, and why; null: it was not even taken.
    void orderNotPlaced(const QString &why, const restaurant::CommandId &command);
    /// Nothing was done, and why.
    void nothingDone(const QString &why);
    /// Any other command of a person was refused.
    void refused(const restaurant::HandledCommand &answer);

private:
    [[nodiscard]] bool isOpenFor(Deed deed, const Act &act);
    void placeAfter(PlaceOrder order, const CommandId &seating);
    void tellSent(const CommandId &after);
    void take(const HandledCommand &answer);
    void drop(const SentCommand &command, const QString &why);
    /// Why it is not open, for whoever waits for an answer.
    [[nodiscard]] QString whyNotOpen() const;
    CommandId issue(const Command &command, std::optional<ViewName> seen);

    ChooseActor m_chooseActor;
    QPointer<Evening> m_evening;
    bool m_isHeld = false;
    std::set<Deed> m_forbidden;
    QString m_whyForbidden;
    bool m_wasWantedInThePast = false;          ///< What is done now: no live view was looked at.
    std::set<CommandId> m_orders;               ///< PlaceOrder commands without an answer.
    std::map<CommandId, PlaceOrder> m_seatings; ///< What follows once the party sits.
};

} // namespace restaurant
