// The write side's one door: a command goes in, an outcome comes out.
#pragma once

#include "domain/outcome.h"
#include "domain/permissions.h"
#include "write/aggregatecache.h"
#include "write/eventlog.h"

#include <string_view>
#include <vector>

namespace restaurant {

struct Restaurant;

/// Authorises, recognises a command it has handled before, decides, and appends the events of one
/// or several streams together with the command's outcome. Commands that are handled between two
/// calls of commit() share one; each is undone by itself if need be. To be used in the log's
/// thread.
///
/// Throws StoreError when the store cannot be used. Then nothing since the last commit() has
/// happened, whatever outcome was returned for it. Who is told that his command's outcome is not
/// known sends it again, with the same id.
class CommandHandler
{
public:
    /// How often a command is decided again because somebody else wrote to its streams.
    static constexpr int mostAttempts = 3;

    /// Log and restaurant outlive the handler.
    CommandHandler(EventLog &log, const Restaurant &restaurant);

    /// What becomes of the command; true for its sender only once commit() has returned.
    [[nodiscard]] Outcome handle(const SentCommand &sent);

    /// Writes a subscriber's checkpoint together with what is not committed yet.
    void saveSubscription(std::string_view name, const Subscription &subscription);

    /// Records what guests or staff do, behind all that is handled so far; committed with it.
    RecordedActivity record(const Activity &activity, Instant at);

    /// Whatever is known of the log is looked at again: somebody else has written to it.
    void othersWrote() { lookAgain(); }

    /// Makes everything handled so far durable.
    void commit();

    /// For tests and measuring: see AggregateCache::eventsRead().
    [[nodiscard]] std::int64_t eventsRead() const { return m_aggregates.eventsRead(); }

private:
    template <typename Act> auto inGroup(Act act);
    [[nodiscard]] Outcome handleInGroup(const SentCommand &sent);
    [[nodiscard]] bool isSame(const CommandRecord &first, Command command);
    [[nodiscard]] std::optional<Outcome> attempt(const SentCommand &sent);
    [[nodiscard]] std::optional<Outcome> reject(const SentCommand &sent, Rejection why);
    [[nodiscard]] std::optional<Outcome> accept(const SentCommand &sent,
                                                std::vector<NewEvent> events);
    [[nodiscard]] std::vector<VersionedEvent> versioned(std::vector<NewEvent> events);
    [[nodiscard]] const StaffList &staff();
    void lookAgain();
    void abandon() noexcept;

    EventLog &m_log;
    const Restaurant &m_restaurant;
    AggregateCache m_aggregates;
    /// The restaurant's, and whoever was put to work since; nothing: to be read in the store.
    std::optional<StaffList> m_staff;
};

} // namespace restaurant
