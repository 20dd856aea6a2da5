// Folds the harm ledger from what was decided and what was done, in the order in which it happened.
#pragma once

#include "grounds.h"
#include "sight.h"

#include "delivery/deliveries.h"
#include "domain/outcome.h"
#include "read/harm.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace restaurant {

/// Incremental: what was taken in stays, and later things only change what entries cost whose work
/// or wait goes on. Pure but for `read`, which it asks for events only where somebody decided by a
/// view that did not show everything. All that is passed outlives it. Used in one thread.
class HarmFold
{
public:
    using Read = EventWindow::Read;
    /// What a view showed at a moment of the story, where that was no fold of the log up to its
    /// position; nothing: it was.
    using Bent = std::function<std::optional<EventBoards::Any>(const SeenView &seen,
                                                               const StoryMark &mark, Instant at)>;
    /// What made a document of that board another than the fold's.
    using Blame = std::function<HarmCause(ViewName view, const DocumentName &document)>;

    HarmFold(const Restaurant &restaurant, const Deliveries &deliveries, Read read, Bent bent = {},
             Blame blame = {});

    /// A command with what became of it. All events before it were recorded, and everything that
    /// was recorded or done before it has been taken in.
    void take(const SentCommand &sent, const Outcome &outcome);
    void take(const RecordedActivity &activity);

    /// The ledger so far. What is still going on costs what it has cost until now.
    [[nodiscard]] HarmSummary ledger() const;

    /// Whether a command was handled before an activity. Of one that recorded nothing, at the same
    /// place of the log and the same instant, nobody knows: then it was, as that of a piece of work
    /// is before its end. `head`: of the log before the command.
    [[nodiscard]] static bool comesFirst(const SentCommand &command, const Outcome &outcome,
                                         Position head, const RecordedActivity &activity)
    {
        const bool isAtOnePlace = head == activity.after && number(outcome.last) == 0;
        return head < activity.after || (isAtOnePlace && command.at <= activity.at);
    }

private:
    /// What somebody of the staff does, or is to do.
    struct Work
    {
        WorkKind kind{};
        std::optional<GuestId> guest;
        std::optional<OrderId> order;
        Instant started{};
        std::optional<HarmEntry> told;      ///< What he would tell by his last look.
        std::optional<std::size_t> charged; ///< The entry that pays for it.
    };
    struct Guest
    {
        GuestKind kind{};
        bool onPhone = false; ///< A person decides for him.
        std::optional<OrderId> order;
        /// By his last look he asks what a board up to date would have told him.
        std::optional<HarmEntry> wouldAsk;
        std::optional<std::size_t> told;  ///< The entry of that look, if it has one.
        std::optional<std::size_t> asked; ///< The entry of his question, while he waits for it.
    };
    /// A guest who waits for what is ready.
    struct OpenWait
    {
        std::size_t entry = 0;
        std::optional<RecordedEvent> ready;
    };
    /// Who decided by what.
    struct Decision
    {
        SeenView seen;
        Instant at{};
        std::string who;
        std::optional<GuestId> guest;
        std::optional<CommandNumber> command;
    };

    [[nodiscard]] bool counts(const Decision &decision);
    [[nodiscard]] std::optional<GuestId> onPhone(const Actor &actor) const;
    void judge(const Decision &decision, const Command &command, bool isRefused);
    void judgeRefused(const Decision &decision, const Command &command);
    void judgeSale(const Decision &decision, const std::vector<WantedLine> &lines);
    template <typename Board, typename Rule>
    [[nodiscard]] std::optional<HarmEntry> judge(HarmKind kind, const Decision &decision,
                                                 Rule rule);
    template <typename Board> [[nodiscard]] const Board *bentBoard(const SeenView &seen);
    template <typename Board> [[nodiscard]] const Board &truth();
    template <typename Board> [[nodiscard]] const Board &foldedTo(Position position);
    template <typename Board> [[nodiscard]] const Board &shown(const SeenView &seen);
    [[nodiscard]] HarmPrice priceOf(const Command &refused);
    std::size_t add(HarmEntry entry);
    void chargeWork(const std::string &who, std::size_t entry);
    void forgetEvents();

    void takeOne(const GuestCame &came);
    void takeOne(const WaitBegan &wait);
    void takeOne(const WaitEnded &wait);
    void takeOne(const GuestLeft &left);
    void takeOne(const WorkQueued &queued);
    void takeOne(const WorkStarted &started);
    void takeOne(const WorkEnded &ended);
    void takeOne(const WorkDropped &dropped);
    void takeOne(const ViewConsulted &look);

    void guestLooks(const Decision &look, Guest &guest, bool isLate);
    void readsPromise(const Decision &look, OrderId order);
    void staffLooks(const Decision &look, bool isLate);
    void asks(Guest &guest);
    std::optional<std::size_t> tellCooking(const HarmEntry &entry, GuestId guest, OrderId order);
    void close(GuestId guest);
    [[nodiscard]] Duration waitedIn(const OpenWait &wait, Instant now) const;
    [[nodiscard]] std::optional<RecordedEvent> readyEvent(OrderId order, Position after);
    bool isFirst(HarmKind kind, GuestId guest, OrderId order, std::int64_t which);

    const Restaurant &m_restaurant;
    const Deliveries &m_deliveries;
    EventWindow m_events;
    const Bent m_bent;
    const Blame m_blame;
    EventBoards::Each<BoardSight> m_sights; ///< By which guests, staff and persons decide.

    HarmSummary m_ledger;
    ThrownAwayFold m_thrownAway;
    StoryMark m_mark; ///< So far everything was taken in.
    Instant m_now{};
    std::map<WorkId, Work> m_works;
    std::map<std::string, WorkId> m_atWork;  ///< By who does it.
    std::map<GuestId, Guest> m_guests;       ///< Who are inside.
    std::map<std::string, GuestId> m_phones; ///< Guests on phones, who give commands themselves.
    std::multimap<GuestId, OpenWait> m_waits;
    std::set<std::tuple<HarmKind, GuestId, OrderId, std::int64_t>> m_told;
};

} // namespace restaurant
