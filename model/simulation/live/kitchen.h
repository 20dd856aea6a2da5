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
    [[nodiscard]] std::size_t stationOf(const std::string &name);
    void putOnFire(const Work &work, Line &line);

    std::vector<Station> m_stations;
    std::map<Key, Line> m_lines;
    std::vector<OnTheFire> m_fires; ///< By slot.
    std::vector<std::size_t> m_freeFires;
};

} // namespace restaurant::live
