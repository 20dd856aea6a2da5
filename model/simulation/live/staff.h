// Who works, and what there is to do: pools of people with a queue of work each. What the work is
// about, others know (Duties).
#pragma once

#include "draws.h"
#include "world.h"

#include "domain/activity.h"
#include "domain/command.h"
#include "domain/permissions.h"
#include "simulation/serverpool.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace restaurant::live {

/// What exactly is to be done; each belongs to one kind of work.
enum class Task {
    SeatParty,
    TakeOrder,
    OrderAtCounter,
    Answer,
    Serve,
    HandOver,
    Bill,
    Clear,
    Cook
};

/// A piece of work for somebody of the staff.
struct Work
{
    WorkId id{};
    WorkKind kind{};
    Task task{};
    std::optional<GuestId> guest;
    std::optional<OrderId> order;
    std::optional<LineId> line;
    std::string station;
    TableId table{};
    /// How long its parts take, the way first. At the end of each part something happens.
    std::vector<Duration> parts;

    bool isCarried = false; ///< The food was taken from the pass before, and did not get there.

    std::string who;      ///< Who does it; empty while it waits.
    std::size_t part = 0; ///< The part that is under way.
    int commands = 0;     ///< How many were issued for it.
    Position done{};      ///< The last event that they recorded.
};

/// The same to be done anew, for the command of the first attempt was not answered.
[[nodiscard]] Work again(const Work &work);

/// What the id of the work's n-th command, from 0, derives from.
[[nodiscard]] inline std::string placeOf(WorkId work, int n)
{
    return "work:" + std::to_string(number(work)) + ":" + std::to_string(n);
}

/// What the end of a part leads to.
enum class Progress {
    On,     ///< To the next part, if there is one.
    Done,   ///< To the end, whatever parts there are.
    InVain, ///< To the end: the write side refused.
    Waits   ///< To nothing yet: who does it waits, and whoever knows what for calls goOn().
};

/// Those who know what a piece of work is about.
class Duties
{
public:
    virtual ~Duties() = default;
    /// `work.who` is about to set off, and looks at what the view shows. False: nothing is to be
    /// done any more.
    virtual bool begin(Work &work) = 0;
    /// A part of the work is done.
    virtual Progress reached(Work &work) = 0;
};

/// All that is passed outlives it.
class Staff
{
public:
    Staff(World &world, const Draws &draws, Duties &duties);

    /// From now on these work. Waiting work goes to whoever does its kind now; work at hand is
    /// finished all the same.
    void setStaffing(const std::vector<Pool> &pools, const std::string &why);
    [[nodiscard]] const std::vector<Pool> &pools() const { return m_plans; }

    /// A piece of work has come up. Nobody does it before it is offered.
    WorkId add(Work work);
    /// Somebody may take it: at once, if he has nothing else to do.
    void offer(WorkId id);
    /// Nobody has begun with it.
    [[nodiscard]] bool isWaiting(WorkId id) const;
    /// Nobody need do it any more. Only while isWaiting().
    void drop(WorkId id);

    /// A queue entry of kind Work is due.
    void partEnded(std::size_t slot);
    /// A queue entry of kind Wait is due: he has stood there long enough.
    void waitedEnough(std::size_t wait) { endWait(wait); }
    [[nodiscard]] bool isWaitPast(std::size_t wait) const { return !m_waits.contains(wait); }
    /// A view shows more than before: perhaps what somebody waits for.
    void viewMoved();

    /// Who is at this work goes over to a step of it that takes so long.
    void tellStep(const Work &work, WorkStep step, Duration length);

    /// He whom the staff lists first among those who do this kind of work; nobody: nothing.
    [[nodiscard]] std::optional<std::string> anyoneFor(WorkKind kind) const;
    /// What the answer to a command of a piece of work leads to.
    using Answered = std::function<Progress(const Outcome &)>;
    /// Has the command carried out as the next one of this work. Where its service does not answer
    /// at once, he who does the work stands there waiting until it does, or for too long.
    Progress send(Work &work, Command command, ViewName decidedOn, const Answered &answered);
    /// Who does this work stands there from now on, `atMost` so long.
    void tellWaiting(const Work &work, Duration atMost);
    /// He waits no longer: goes on from here.
    void goOn(WorkId id, Progress progress);
    /// While somebody is at it.
    [[nodiscard]] Work &workOf(WorkId id) { return m_jobs[m_slots.at(id)].work; }
    /// Who does the work has done something for it otherwise.
    void noteDone(WorkId id, const Outcome &outcome);
    /// Whoever does this work has before his eyes at once what he did himself.
    [[nodiscard]] bool seesWhatHeDid(const Work &work) const;
    /// The member of the staff in the first of his roles that may issue the command.
    [[nodiscard]] Actor actorFor(const std::string &who, const Command &command) const;

private:
    enum class State { Free, Added, Offered, Underway };
    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

    /// Kept in a slot until it is dropped or ended; then the slot is used again.
    struct Job
    {
        Work work;
        State state = State::Free;
        std::size_t pool = nowhere; ///< In whose queue, or by whose member; nowhere: nobody's.
        ServerId server{};
        bool switching = false; ///< He who does it is not on his way yet.
        bool waiting = false;   ///< He stands there, and does not go on by himself.
    };
    /// Somebody stands at his work, which is done, until the views show that.
    struct Wait
    {
        std::size_t slot = 0;
        bool inVain = false;
        ConsistencyChoice choice; ///< As it was when he began to wait.
    };
    struct Team
    {
        std::vector<std::string> members; ///< By server.
        ServerPool servers;
    };

    [[nodiscard]] std::size_t poolFor(WorkKind kind) const;
    [[nodiscard]] std::size_t rankIn(std::size_t pool, WorkKind kind) const;
    [[nodiscard]] std::size_t slotOfWorkBy(const std::string &who) const;
    [[nodiscard]] Team teamOf(std::size_t pool);
    void offerSlot(std::size_t slot);
    void partReached(std::size_t slot, Progress progress);
    void end(std::size_t slot, bool inVain);
    [[nodiscard]] bool isShown(const ConsistencyChoice &choice, Position done) const;
    [[nodiscard]] const ConsistencyChoice &choiceAt(const Job &job) const;
    void waitFirst(std::size_t slot, bool inVain);
    void endWait(std::size_t wait);
    void startNext(std::size_t pool, ServerId server);
    bool begin(std::size_t slot, ServerId server);
    void setOff(Job &job, std::size_t slot);
    [[nodiscard]] Duration switchingTo(const Work &work);
    void release(std::size_t slot);

    World &m_world;
    const Draws &m_draws;
    Duties &m_duties;
    StaffList m_list;
    std::vector<Pool> m_plans;
    std::vector<Team> m_teams; ///< By pool.
    std::deque<Job> m_jobs;    ///< By slot; a deque, so that work stays where it is.
    std::vector<std::size_t> m_freeSlots;
    std::map<WorkId, std::size_t> m_slots;
    std::int64_t m_lastWork = 0;
    std::map<std::string, WorkKind> m_lastKinds; ///< What each did last.
    std::map<std::size_t, Wait> m_waits;         ///< In the order in which they began.
    std::size_t m_lastWait = 0;
};

} // namespace restaurant::live
