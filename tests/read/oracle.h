// What the boards should show, told a second time: a plain fold, written from the documents (the
// table in model/domain/README.md, the comments of the documents' headers) and not from the
// projections. It keeps facts instead of states, and works out at the end what they come to.
#pragma once

#include "domain/event.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace restaurant::testing {

/// One line of text for each thing on a board, in the order of its number.
using Shown = std::vector<std::string>;

class Oracle
{
public:
    /// Only whole commands: between LineReady and OrderReady of one command nothing is asked.
    void tell(const Event &event);

    /// "41 at 4: open; 1 ready 2 cooking": what the kitchen has still to do with, without lines
    /// that are served or void.
    [[nodiscard]] Shown kitchen() const;
    /// "41 ready" or "41 preparing".
    [[nodiscard]] Shown status() const;
    /// "table 4: party 1, food-ready", "41 at 4: ready", in this order.
    [[nodiscard]] Shown waiter() const;
    /// "Pick up 41", "Clear 4", sorted as text.
    [[nodiscard]] Shown tasks() const;
    /// "41 at 4: Ready; 1 ready, 2 accepted".
    [[nodiscard]] Shown details() const;

private:
    struct Line
    {
        int course = 1;
        bool isAccepted = false;
        bool isFired = false;
        bool isBegun = false;
        bool isCooked = false;
        bool isPickedUp = false;
        bool isDelivered = false;
        bool isVoid = false;
    };
    struct Order
    {
        bool isTakeaway = false;
        int table = 0;
        int party = 0;
        std::map<int, Line> lines;
        int firedCourse = 0;
        bool isBumped = false;
        bool isRejected = false;
        bool isCancelled = false;
        bool hasCancelledTicket = false;
        std::string why;
        bool hasLeft = false; ///< Its party has.
        int asked = -1;       ///< The bill, in cents; -1: none yet.
        bool isPrepaid = false;
        bool isPaid = false;
        bool isDeclined = false;
        bool isCardRefused = false; ///< Before cooking, which is final.
    };
    struct Teller;

    [[nodiscard]] static bool isEnded(const Order &order);
    [[nodiscard]] static bool isStillToCook(const Line &line);
    [[nodiscard]] static bool isAtThePass(const Line &line);
    [[nodiscard]] static bool isDone(const Line &line);
    [[nodiscard]] static bool isReady(const Order &order);
    [[nodiscard]] static bool isServed(const Order &order);
    [[nodiscard]] static bool hasTicket(const Order &order);
    [[nodiscard]] static bool isClosed(const Order &order);
    [[nodiscard]] static bool owes(const Order &order);
    [[nodiscard]] static bool concernsTheFloor(const Order &order);
    [[nodiscard]] static std::string stageOnTheFloor(const Order &order);
    [[nodiscard]] static std::string stageInWords(const Order &order);
    [[nodiscard]] std::string stageOfTable(int table, int party) const;

    std::map<int, Order> m_orders;
    std::map<int, int> m_partyAt; ///< By table.
};

} // namespace restaurant::testing
