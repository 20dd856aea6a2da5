#include "write/commandhandler.h"

#include "domain/decide.h"
#include "domain/refusal.h"
#include "domain/restaurant.h"
#include "domain/storeerror.h"
#include "log/codec.h"
#include "log/guestwords.h"

#include <algorithm>

namespace restaurant {

namespace {

Outcome repeated(const CommandRecord &first)
{
    Outcome outcome = outcomeOf(first);
    outcome.kind = OutcomeKind::Repeated;
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

CommandHandler::CommandHandler(EventLog &log, const Restaurant &restaurant)
    : m_log(log)
    , m_restaurant(restaurant)
    , m_aggregates(log)
{
}

/// What `act` does inside a group; if it throws, nothing of the group has happened.
template <typename Act> auto CommandHandler::inGroup(Act act)
{
    try {
        m_log.beginGroup();
        return act();
    } catch (...) {
        abandon();
        throw;
    }
}

Outcome CommandHandler::handle(const SentCommand &sent)
{
    return inGroup([&] { return handleInGroup(sent); });
}

Outcome CommandHandler::handleInGroup(const SentCommand &sent)
{
    for (int i = 0; i < mostAttempts; ++i) {
        if (auto outcome = attempt(sent))
            return *std::move(outcome);
        if (const auto first = m_log.recordOf(sent.id))
            return isSame(*first, sent.command) ? repeated(*first) : idTaken(*first);
        lookAgain();
    }
    if (auto outcome = reject(sent, refuse(Refusal::Conflict)))
        return *std::move(outcome);
    throw StoreError(StoreTrouble::Busy, "record a command", m_log.path(),
                     "somebody else writes to the store");
}

/// Words that are forgotten cannot be compared any more; all else can.
bool CommandHandler::isSame(const CommandRecord &first, Command command)
{
    if (m_log.areWordsForgotten(first.number))
        removeWords(command);
    return first.sent.command == command;
}

/// Nothing if the command was recorded before, or if somebody else wrote what it was about to
/// write; nothing was written then. That an id is new is not asked but tried: the unique index
/// answers, and the usual command saves a look-up.
std::optional<Outcome> CommandHandler::attempt(const SentCommand &sent)
{
    if (auto refused = refusal(staff(), sent))
        return reject(sent, *std::move(refused));
    Decision decision =
        decide(m_aggregates, m_restaurant, sent.command, {sent.actor.role, sent.at});
    if (auto *rejection = std::get_if<Rejection>(&decision))
        return reject(sent, std::move(*rejection));
    return accept(sent, std::get<std::vector<NewEvent>>(std::move(decision)));
}

std::optional<Outcome> CommandHandler::reject(const SentCommand &sent, Rejection why)
{
    const auto appended = m_log.append(sent, why, {});
    if (!appended)
        return std::nullopt;
    return Outcome{sent.id, appended->number, OutcomeKind::Rejected, std::move(why), {}, {}, {}};
}

std::optional<Outcome> CommandHandler::accept(const SentCommand &sent,
                                              std::vector<NewEvent> happened)
{
    std::vector<VersionedEvent> events = versioned(std::move(happened));
    const auto appended = m_log.append(sent, std::nullopt, events);
    if (!appended)
        return std::nullopt;
    Outcome outcome;
    outcome.command = sent.id;
    outcome.number = appended->number;
    outcome.last = appended->last;
    outcome.first = Position{number(appended->last) - std::ssize(events) + 1};
    outcome.events.reserve(events.size());
    auto position = number(outcome.first);
    const Instant at = appended->at.value_or(sent.at);
    for (VersionedEvent &event : events) {
        outcome.events.push_back({Position{position++}, std::move(event.stream), event.version, at,
                                  outcome.number, std::move(event.event)});
        m_aggregates.appended(outcome.events.back());
    }
    return outcome;
}

/// Each behind the last event of its stream, those before it included.
std::vector<VersionedEvent> CommandHandler::versioned(std::vector<NewEvent> events)
{
    std::vector<VersionedEvent> made;
    made.reserve(events.size());
    for (NewEvent &event : events) {
        const auto before = std::find_if(made.rbegin(), made.rend(), [&](const auto &earlier) {
            return earlier.stream == event.stream;
        });
        const int version =
            before == made.rend() ? m_aggregates.version(event.stream) : before->version;
        made.push_back({std::move(event.stream), version + 1, std::move(event.event)});
    }
    return made;
}

const StaffList &CommandHandler::staff()
{
    if (m_staff)
        return *m_staff;
    m_staff = m_restaurant.staff;
    for (const RecordedActivity &change : m_log.changesOfStaff())
        m_staff->add(std::get<StaffingChanged>(change.activity));
    return *m_staff;
}

/// What is remembered of the log is not what the file holds: read it again.
void CommandHandler::lookAgain()
{
    m_aggregates.clear();
    m_staff.reset();
    m_log.reload();
}

void CommandHandler::saveSubscription(std::string_view name, const Subscription &subscription)
{
    inGroup([&] { m_log.saveSubscription(name, subscription); });
}

RecordedActivity CommandHandler::record(const Activity &activity, Instant at)
{
    return inGroup([&] {
        if (const auto *staffing = std::get_if<StaffingChanged>(&activity); staffing && m_staff)
            m_staff->add(*staffing);
        return m_log.append(activity, at);
    });
}

void CommandHandler::commit()
{
    try {
        m_log.commitGroup();
    } catch (...) {
        abandon();
        throw;
    }
}

void CommandHandler::abandon() noexcept
{
    m_log.rollbackGroup();
    m_aggregates.clear();
    m_staff.reset();
}

} // namespace restaurant
