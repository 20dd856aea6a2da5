// The cooks, by what the kitchen view shows: each fired line waits for a place at its station, then
// for a cook. An order is ready with its last line.
#pragma once

#include "draws.h"
#include "guests.h"
#include "staff.h"
#include "world.h"

#include <cstddef>
#include <deque>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace restaurant::live {

class Kitchen : private Insider
{
public:
    explicit Kitchen(const Insider &insider)
        : Insider(insider)
    {
    }

    /// The view has shown this since now.
    void shown(const Event &event);

    bool begin(Work &work);
    Progress reached(Work &work);
    /// A queue entry of kind Dish is due: what cooks on this slot is done.
    void cooked(std::size_t slot);
    /// Orders are decided again: what was not answered is done anew.
    void tryAgain();

private:
    using Key = std::pair<OrderId, LineId>;
    enum class Stage {
        WaitsForPlace,
        WaitsForCook, ///< Has a place.
        Begun,        ///< A cook is on his way to it.
        Cooking
    };
    struct Line
    {
        std::size_t station = 0;
        Stage stage = Stage::WaitsForPlace;
        WorkId work{};
        Duration cooking{};
        std::size_t slot = 0; ///< While it cooks.
    };
    struct OnTheFire
    {
        Key key;
        WorkId work{};
        std::string cook;
        int tries = 0; ///< How often the service did not answer that it is done.
    };
    struct Station
    {
        std::string name;
        int free = 0; ///< Places.
        std::deque<Key> waiting;
    };

    void look(OrderId order);
    void add(const Ticket &ticket, const TicketLine &line);
    void forgetWhatIsNotFired(OrderId order, const Ticket &ticket);
    void forget(const Key &key);
    void offerNext(std::size_t station);
    void clearAway(OrderId order);
    void finish(const OnTheFire &done);
    void bump(const OnTheFire &done);
    void send(const OnTheFire &done, const Command &command, int n,
              const World::Answered &answered);
    [[nodiscard]] std::size_t stationOf(const std::string &name);
    void putOnFire(const Work &work, Line &line);

    std::vector<Station> m_stations;
    std::map<Key, Line> m_lines;
    std::vector<OnTheFire> m_fires; ///< By slot.
    std::vector<std::size_t> m_freeFires;
    // What was not answered:
    std::vector<OrderId> m_unstarted;
    std::vector<OnTheFire> m_unfinished;
    std::vector<OnTheFire> m_unbumped;
    std::vector<OrderId> m_unclearedAway;
    std::map<OrderId, int> m_clearings; ///< How often it was tried.
};

} // namespace restaurant::live
