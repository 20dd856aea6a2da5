// Which work of a class's evening is left to people.
#pragma once

#include "domain/activity.h"
#include "postgres/seatkind.h"

#include <QString>

#include <map>
#include <optional>
#include <set>
#include <span>
#include <vector>

namespace restaurant {

/// While somebody sits in the kitchen, simulated staff does not cook; while somebody has a waiter's
/// seat, it does not serve. All else it goes on with: to seat, take an order, answer or take a bill
/// needs what is in a simulated guest's mind. Whom a rota brings back steps back again. Who is not
/// seen in his seat for a moment may be back in the next.
class SteppingBack
{
public:
    using Pool = StaffingChanged::Pool;
    using Pools = std::vector<Pool>;
    struct Change
    {
        Pools pools;
        QString why;
    };

    /// An evening that begins with these. Where it goes on, they may have stepped back already.
    void begin(Pools atFirst);
    /// To be asked each time when it is known who is there: who is to work from now on. Nothing:
    /// who works now.
    [[nodiscard]] std::optional<Change> follow(std::span<const SeatKind> there,
                                               const Pools &working);

private:
    /// A pool that was relieved of work.
    struct Relieved
    {
        Pool before;
        std::vector<WorkKind> after;
    };
    void recognise(const Pools &working);
    void note(std::span<const SeatKind> there);
    [[nodiscard]] Pools withAllWork(Pools working) const;
    [[nodiscard]] Pools relieved(const Pools &all);

    /// Work that people do: so often in a row nobody was there for it.
    std::map<WorkKind, int> m_unseen;
    std::set<WorkKind> m_left; ///< To people, now.
    std::vector<Relieved> m_relieved;
    std::optional<Pools>
        m_askedOf; ///< Who worked when others were asked for, until those are seen.
    std::optional<Pools> m_atFirst; ///< Until it is known who works.
};

} // namespace restaurant
