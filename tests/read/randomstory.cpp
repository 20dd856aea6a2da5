#include "randomstory.h"

#include "domain/crowd.h"
#include "read/randomlog.h"

namespace restaurant::testing {
namespace {

/// About few guests and little work, so that they often meet.
class Doings
{
public:
    explicit Doings(std::uint64_t seed)
        : m_dice(seed)
    {
    }
    [[nodiscard]] int howMany() { return m_dice.below(4); }

    Activity next(Instant now)
    {
        const Instant later = now + std::chrono::seconds(m_dice.below(300));
        switch (m_dice.below(13)) {
        case 0:
        case 1:
            return GuestCame{GuestId{++m_newestGuest},
                             m_dice.chance(50) ? GuestKind::DineIn : GuestKind::Takeaway, 2};
        case 2:
            return WaitBegan{guest(), wait(), maybe(order())};
        case 3:
            return WaitEnded{guest(), wait()};
        case 4:
            return GuestSeated{guest(), PartyId{1 + m_dice.below(5)}, TableId{1}};
        case 5:
            return GuestChoosing{guest(), later};
        case 6:
            return GuestEating{guest(), later};
        case 7:
            return GuestLeft{guest(), static_cast<LeaveReason>(m_dice.below(5)), maybe(wait())};
        case 8:
            return queued();
        case 9:
            return WorkStarted{work(), member(), later};
        case 10:
            return WorkEnded{work(), m_dice.chance(20)};
        case 11:
            return m_dice.chance(50) ? Activity(WorkDropped{work()}) : Activity(queued());
        default:
            return other(later);
        }
    }

private:
    WorkQueued queued()
    {
        const WorkId id = m_dice.chance(90) ? WorkId{++m_newestWork} : work();
        const WorkKind kind = allWorkKinds[std::size_t(m_dice.below(int(allWorkKinds.size())))];
        return {id, kind, pool(), maybe(guest()), maybe(order()), maybe(LineId{1}), "wok"};
    }
    Activity other(Instant later)
    {
        switch (m_dice.below(4)) {
        case 0:
            return staffing();
        case 1:
            return StepBegan{work(), static_cast<WorkStep>(m_dice.below(3)), later};
        case 2:
            return ViewConsulted{member(), ViewName::Waiter, {}, {}, {}};
        default:
            return ViewConsulted{"Ada", ViewName::Status, {}, {}, maybe(guest())};
        }
    }
    StaffingChanged staffing()
    {
        if (m_dice.chance(50))
            return {{{"everything", {allWorkKinds.begin(), allWorkKinds.end()}, {"Charlie"}}}, {}};
        return {{{"take", {WorkKind::TakeOrder, WorkKind::Bill}, {"Charlie", "Zoe"}},
                 {"serve", {WorkKind::Serve, WorkKind::Answer}, {"Roger"}},
                 {"kitchen", {WorkKind::Cook}, {"Ann"}}},
                "Charlie is back"};
    }
    template <typename T> std::optional<T> maybe(T value)
    {
        return m_dice.chance(70) ? std::optional(value) : std::nullopt;
    }
    GuestId guest() { return GuestId{1 + m_dice.below(m_newestGuest + 2)}; }
    WorkId work() { return WorkId{1 + m_dice.below(int(m_newestWork) + 2)}; }
    OrderId order() { return OrderId{1 + m_dice.below(12)}; }
    WaitKind wait() { return allWaitKinds[std::size_t(m_dice.below(int(allWaitKinds.size())))]; }
    std::string pool()
    {
        constexpr std::array pools{"everything", "take", "serve", "kitchen"};
        return pools[std::size_t(m_dice.below(int(pools.size())))];
    }
    std::string member()
    {
        constexpr std::array names{"Charlie", "Roger", "Zoe", "Ann"};
        return names[std::size_t(m_dice.below(int(names.size())))];
    }

    Dice m_dice;
    int m_newestGuest = 0;
    std::int64_t m_newestWork = 0;
};

} // namespace

std::vector<Happening> randomStory(std::uint64_t seed, int steps)
{
    Doings doings(seed + 1);
    std::vector<Happening> story;
    ActivityNumber last{};
    for (const RecordedEvent &event : randomLog(seed, steps)) {
        story.push_back({storyPlace(event.position, last), event});
        for (int n = doings.howMany(); n > 0; --n) {
            last = ActivityNumber{number(last) + 1};
            story.push_back(
                {storyPlace(event.position, last),
                 RecordedActivity{last, event.position, event.at, doings.next(event.at)}});
        }
    }
    return story;
}

} // namespace restaurant::testing
