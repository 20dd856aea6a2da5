// How everybody in the live restaurant meets the outside: the clock, the write side, the views and
// the journal.
#pragma once

#include "delivery/bentview.h"
#include "simulation/commandflow.h"
#include "simulation/ports.h"
#include "simulation/scenario.h"

#include "domain/activity.h"
#include "domain/outcome.h"

#include <array>
#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace restaurant::live {

[[nodiscard]] inline bool isRefused(const Outcome &outcome)
{
    return outcome.kind == OutcomeKind::Rejected;
}
/// Nobody has decided it, and nobody will.
[[nodiscard]] inline bool isUnanswered(const Outcome &outcome)
{
    return outcome.rejection && outcome.rejection->reason == Reason::NoAnswer;
}

/// All that is passed to it must outlive it.
class World
{
public:
    World(const Scenario &scenario, const Uuid &idSpace, CommandFlow &flow, Agenda &agenda,
          ActivityPort &activities, ViewPort &views);
    World(const World &) = delete;
    World &operator=(const World &) = delete;

    [[nodiscard]] const Scenario &scenario() const { return m_scenario; }
    [[nodiscard]] Instant now() const { return m_now; }
    void moveTo(Instant now) { m_now = now; }
    void schedule(Instant at, Due due, std::size_t index) { m_agenda.schedule(at, due, index); }
    void record(const Activity &activity) { m_activities.record(activity, m_now); }

    using Answered = WaitingCommand::Answered;
    /// Has a command carried out. Its id derives from `place`, which is to be its own: "work:7:0".
    /// The answer stays good until takeHandled(). Null: its service does not decide it at once;
    /// `later` is called when it has, or when nobody waits for it any more.
    const Outcome *send(Actor by, Command command, const std::string &place, ViewName decidedOn,
                        Answered later);
    /// The same, and `answered` is called in any case.
    void sendAndHear(Actor by, Command command, const std::string &place, ViewName decidedOn,
                     const Answered &answered);
    /// Has a command carried out that is complete, whatever its service does.
    const Outcome &handle(SentCommand command);
    /// How long one waits for an answer.
    [[nodiscard]] Duration patience() const { return m_flow.gate().patience(); }
    /// A service has been stopped or slow at some time of this evening.
    [[nodiscard]] bool wasDisturbed() const { return m_flow.gate().revision() > 0; }

    [[nodiscard]] bool isPrompt(ViewName view) const { return m_deliveries.isPrompt(view, m_now); }
    /// From now on the read side is kept in step like this: recorded. All that was on its way has
    /// arrived.
    void changeArchitecture(const ArchitectureChanged &change);
    /// From now on a view is so late: recorded. What is on its way arrives when it would have.
    void delayView(const ViewDelayed &change);
    /// From now on this befalls the line to a view: recorded.
    void changeLine(const LineChange &change);
    /// Null: the view is not bent.
    [[nodiscard]] const BentLine *bentLine(ViewName view) const
    {
        const auto &bent = m_bent[index(view)];
        return bent ? &bent->line() : nullptr;
    }
    /// What has just been recorded sets out for each view.
    void setOut(const std::vector<RecordedEvent> &events);
    /// The view has been brought this event already.
    [[nodiscard]] bool shows(ViewName view, Position event) const
    {
        return event <= released(view);
    }
    [[nodiscard]] Position head() const { return m_head; }
    /// Releases what is due to the views now. Prompt ones are released up to the head all the time.
    void bringDue();
    /// The same for one view, and what it was brought since the last call, in order.
    [[nodiscard]] std::vector<RecordedEvent> arrivedAt(ViewName view);

    /// What a view shows now.
    [[nodiscard]] const KitchenBoard &kitchen() { return shown<KitchenBoard>(); }
    [[nodiscard]] const WaiterBoard &waiter() { return shown<WaiterBoard>(); }
    [[nodiscard]] const StatusBoard &status() { return shown<StatusBoard>(); }
    /// Somebody looks at a view: to be said once for each look.
    void looks(const std::string &who, ViewName view, std::optional<GuestId> guest = std::nullopt);

    /// A guest on a phone looked at a view, as far as his phone had it.
    void looksOnPhone(const std::string &who, ViewName view, Position shown, GuestId guest)
    {
        record(ViewConsulted{who, view, shown, m_head, guest, true});
    }

    /// Numbers for the orders and parties of live guests; persons have numbers of their own.
    [[nodiscard]] OrderId nextOrder();
    [[nodiscard]] PartyId nextParty();

    /// What was recorded since the last call, and which commands were handled.
    [[nodiscard]] std::vector<RecordedEvent> takeNews();
    [[nodiscard]] std::vector<HandledCommand> takeHandled();

private:
    template <typename Board> [[nodiscard]] const Board &shown()
    {
        return m_views.board<Board>(released(Board::view));
    }
    static std::size_t index(ViewName view) { return static_cast<std::size_t>(view); }
    [[nodiscard]] Position released(ViewName view) const { return m_released[index(view)]; }
    void release(ViewName view, Position upTo);
    void bring(ViewName view, Instant dueBy);
    void scheduleArrival(ViewName view, Instant due);
    void beginBending(ViewName view);
    void setOutBent(ViewName view, const std::vector<RecordedEvent> &events);
    void bringBent(ViewName view);
    void endRebuild(ViewName view);
    void bringAll(ViewName view);

    const Scenario &m_scenario;
    Uuid m_idSpace;
    CommandFlow &m_flow;
    Agenda &m_agenda;
    ActivityPort &m_activities;
    ViewPort &m_views;
    Instant m_now;
    Position m_head{};
    Instant m_headAt{}; ///< When it was recorded.
    Deliveries m_deliveries;
    std::array<OnTheWay<RecordedEvent>, allViews.size()> m_onTheWay;   ///< By view.
    std::array<std::vector<RecordedEvent>, allViews.size()> m_brought; ///< Nobody has heard of it.
    std::array<Position, allViews.size()> m_released{};
    std::array<std::optional<BentView>, allViews.size()> m_bent;
    std::array<Instant, allViews.size()> m_bentCallsUp{}; ///< Stands in the agenda, or is over.
    Instant m_nextJob{};                                  ///< Stands in the agenda, or is over.
    FreeNumbers m_numbers;                                ///< Of the script, and of live guests.
    std::deque<HandledCommand> m_handled;
    std::vector<RecordedEvent> m_news;
};

} // namespace restaurant::live
