// Who works, and what there is to do: pools of people with a queue of work each. What the work is
// about, others know (Duties).
#pragma once

#include "work.h"
#include "world.h"

#include "simulation/serverpool.h"

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace restaurant::live {

/// `world` and `duties` outlive it.
class Staff
{
public:
    Staff(World &world, Duties &duties);

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

    /// He whom the staff lists first among those who do this kind of work; nobody: nothing.
    [[nodiscard]] std::optional<std::string> anyoneFor(WorkKind kind) const;
    /// Has the command carried out as the next one of this work.
    const Outcome &send(Work &work, Command command, ViewName decidedOn);
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
    void end(std::size_t slot, bool inVain);
    void startNext(std::size_t pool, ServerId server);
    bool begin(std::size_t slot, ServerId server);
    void release(std::size_t slot);

    World &m_world;
    Duties &m_duties;
    std::vector<Pool> m_plans;
    std::vector<Team> m_teams; ///< By pool.
    std::deque<Job> m_jobs;    ///< By slot; a deque, so that work stays where it is.
    std::vector<std::size_t> m_freeSlots;
    std::map<WorkId, std::size_t> m_slots;
    std::int64_t m_lastWork = 0;
};

} // namespace restaurant::live
