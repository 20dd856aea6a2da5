#pragma once

#include "domain/outcome.h"
#include "read/boards.h"
#include "read/progress.h"
#include "read/waiter.h"
#include "simulation/freenumbers.h"
#include "simulation/scenario.h"

#include <QObject>

#include <array>
#include <map>
#include <set>

namespace restaurant {

class SeatLink;

/// The one door for what a person does at a seat: turns what panes ask for into commands of
/// somebody whom this kind of seat speaks for, and brings each answer to where it was asked.
class SeatDeeds final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SeatDeeds)
public:
    /// The link outlives it.
    explicit SeatDeeds(SeatLink *link, QObject *parent = nullptr);

    void place(PlaceOrder order);
    /// The order is placed once its party is seated, and not at all if that is refused.
    void seatAndPlace(int guests, PlaceOrder order);
    void seat(TableId table, int guests);
    void doTask(const WaiterTask &task);
    void send(const Command &command, ViewName seen);

signals:
    /// Nothing was done, and why.
    void nothingDone(const QString &why);
    // As a pane for orders wants to be told; see OrderEntryPane.
    void orderSent(const restaurant::SentCommand &sent, const restaurant::CommandId &after);
    void orderAnswered(const restaurant::HandledCommand &answer);
    void orderNotPlaced(const QString &why, const restaurant::CommandId &command);
    /// Any other command of this seat was refused.
    void refused(const restaurant::HandledCommand &answer);

private:
    void begin(const Scenario &scenario);
    void noteNumbers(const ChangesOfABoard &changes);
    void take(const HandledCommand &answer);
    void drop(const SentCommand &command, const QString &why);
    void placeAfter(PlaceOrder order, const CommandId &seating);
    [[nodiscard]] PartyId nextParty();
    [[nodiscard]] std::optional<Actor> actorFor(const Command &command) const;
    /// Empty: it is on its way.
    [[nodiscard]] QString trySend(const Command &command, ViewName seen);

    SeatLink *m_link;
    const int m_thousand; ///< The first number of this login's own.
    FreeNumbers m_numbers;
    StaffList m_staff;
    std::array<Position, allViews.size()> m_shown{};
    std::set<CommandId> m_orders;               ///< Without an answer.
    std::map<CommandId, PlaceOrder> m_seatings; ///< What follows once the party sits.
};

} // namespace restaurant
