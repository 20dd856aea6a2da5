#include "write/commandhandler.h"

#include "domain/decide.h"
#include "domain/permissions.h"
#include "domain/refusal.h"
#include "domain/restaurant.h"
#include "log/commandcodec.h"
#include "log/guestwords.h"
#include "sqlite/storeerror.h"
#include "write/recordedactivities.h"

#include <sqlite3.h>

namespace restaurant {

namespace {

Outcome repeated(const CommandRecord &first)
{
    Outcome outcome;
    outcome.command = first.sent.id;
    outcome.number = first.number;
    outcome.kind = OutcomeKind::Repeated;
    outcome.rejection = first.rejection;
    outcome.first = first.first;
    outcome.last = first.last;
    return outcome;
}

/// Another command under an id that was used before. It is not recorded: the id names the first.
Outcome idTaken(const CommandRecord &first)
{
    Outcome outcome;
    outcome.command = first.sent.id;
    outcome.kind = OutcomeKind::Rejected;
    outcome.rejection = refuse(Refusal::IdTaken, typeWord(first.sent.command), first.number);
    return outcome;
}

} // namespace

CommandHandler::CommandHandler(EventStore &store, const Restaurant &restaurant)
    : m_store(store)
    , m_restaurant(restaurant)
    , m_aggregates(store.events(), store.snapshots(), store.keys())
{
}

Outcome CommandHandler::handle(const SentCommand &sent)
{
    try {
        m_store.beginGroup();
        return handleInGroup(sent);
    } catch (...) {
        abandon();
        throw;
    }
}

Outcome CommandHandler::handleInGroup(const SentCommand &sent)
{
    for (int i = 0; i < mostAttempts; ++i) {
        if (auto outcome = attempt(sent))
            return *std::move(outcome);
        if (const auto first = m_store.commands().find(sent.id))
            return isSame(*first, sent.command) ? repeated(*first) : idTaken(*first);
        lookAgain();
    }
    if (auto outcome = reject(sent, refuse(Refusal::Conflict)))
        return *std::move(outcome);
    throw StoreError(SQLITE_BUSY, "record a command", m_store.path(),
                     "somebody else writes to the store");
}

/// Words that are forgotten cannot be compared any more; all else can.
bool CommandHandler::isSame(const CommandRecord &first, Command command)
{
    if (m_store.commands().areWordsForgotten(first.number))
        removeWords(command);
    return first.sent.command == command;
}

/// Nothing if the command was recorded before, or if somebody else wrote what it was about to
/// write; nothing was written then. That an id is new is not asked but tried: the unique index
/// answers, and the usual command saves a look-up.
std::optional<Outcome> CommandHandler::attempt(const SentCommand &sent)
{
    if (auto refused = refusal(staff(), sent.actor, sent.command))
        return reject(sent, *std::move(refused));
    Decision decision =
        decide(m_aggregates, m_restaurant, sent.command, {sent.actor.role, sent.at});
    if (auto *rejection = std::get_if<Rejection>(&decision))
        return reject(sent, std::move(*rejection));
    return accept(sent, std::get<std::vector<NewEvent>>(std::move(decision)));
}

std::optional<Outcome> CommandHandler::reject(const SentCommand &sent, Rejection why)
{
    if (!m_store.log().appendCommand(sent, why, 0))
        return std::nullopt;
    Outcome outcome;
    outcome.command = sent.id;
    outcome.number = m_store.head().command;
    outcome.kind = OutcomeKind::Rejected;
    outcome.rejection = std::move(why);
    return outcome;
}

std::optional<Outcome> CommandHandler::accept(const SentCommand &sent, std::vector<NewEvent> events)
{
    EventStore::Attempt attempt(m_store);
    Outcome outcome;
    outcome.command = sent.id;
    if (!m_store.log().appendCommand(sent, std::nullopt, events.size()))
        return std::nullopt;
    outcome.number = m_store.head().command;
    outcome.events.reserve(events.size());
    for (NewEvent &event : events) {
        auto recorded = append(sent, std::move(event));
        if (!recorded)
            return std::nullopt;
        outcome.events.push_back(*std::move(recorded));
    }
    attempt.keep();
    outcome.first = outcome.events.front().position;
    outcome.last = outcome.events.back().position;
    return outcome;
}

std::optional<RecordedEvent> CommandHandler::append(const SentCommand &sent, NewEvent event)
{
    const int version = m_aggregates.version(event.stream) + 1;
    if (!m_store.log().appendEvent(sent, event.stream, version, event.event))
        return std::nullopt;
    RecordedEvent recorded{m_store.head().position, std::move(event.stream), version, sent.at,
                           m_store.head().command,  std::move(event.event)};
    m_aggregates.appended(recorded);
    return recorded;
}

const StaffList &CommandHandler::staff()
{
    if (m_staff)
        return *m_staff;
    m_staff = m_restaurant.staff;
    RecordedActivities recorded(m_store.connection());
    for (const RecordedActivity &change : recorded.ofType(typeOf(StaffingChanged{}).id))
        m_staff->add(std::get<StaffingChanged>(change.activity));
    return *m_staff;
}

/// What is remembered of the log is not what the file holds: read it again.
void CommandHandler::lookAgain()
{
    m_aggregates.clear();
    m_staff.reset();
    m_store.reload();
}

void CommandHandler::saveSubscription(std::string_view name, const Subscription &subscription)
{
    try {
        m_store.beginGroup();
        restaurant::saveSubscription(m_store.connection(), name, subscription);
    } catch (...) {
        abandon();
        throw;
    }
}

RecordedActivity CommandHandler::record(const Activity &activity, Instant at)
{
    try {
        m_store.beginGroup();
        if (const auto *staffing = std::get_if<StaffingChanged>(&activity); staffing && m_staff)
            m_staff->add(*staffing);
        return m_store.activities().append(activity, at);
    } catch (...) {
        abandon();
        throw;
    }
}

void CommandHandler::commit()
{
    try {
        m_store.commitGroup();
    } catch (...) {
        abandon();
        throw;
    }
}

void CommandHandler::abandon() noexcept
{
    m_store.rollbackGroup();
    m_aggregates.clear();
    m_staff.reset();
}

} // namespace restaurant
