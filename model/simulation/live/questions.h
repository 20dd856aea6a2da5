// Guests who ask where their order is, those who answer, and boards that make it unnecessary to
// ask. A question is a read: it changes nothing in the restaurant, and yet takes somebody's time.
#pragma once

#include "draws.h"
#include "guests.h"
#include "staff.h"
#include "world.h"

namespace restaurant::live {

class Questions : private Insider
{
public:
    explicit Questions(const Insider &insider)
        : Insider(insider)
    {
    }

    /// From now on the guest waits for his food.
    void begin(Guest &guest);
    /// He asks nothing any more, not even what he waits for an answer to.
    void end(Guest &guest);

    /// It is time to ask, unless a board tells him.
    void mayAsk(Guest &guest);
    /// He looks at the board in his sight.
    void glance(Guest &guest);
    void ask(Guest &guest);
    /// Nobody came to answer: he gives it up for this time.
    void outOfPatience(Guest &guest);

    /// Somebody sets off to answer.
    bool begin(Work &work);
    Progress reached(Work &work);

private:
    [[nodiscard]] const BoardInSight *boardFor(BoardFor who) const;
    [[nodiscard]] const BoardInSight *boardOf(const Guest &guest) const;
    [[nodiscard]] bool hangs(const BoardInSight *board) const;
    void askLater(Guest &guest);
    void glanceLater(Guest &guest);
    void endAsking(Guest &guest);
};

} // namespace restaurant::live
