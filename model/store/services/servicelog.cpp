#include "store/services/servicelog.h"

#include "domain/storeerror.h"
#include "store/services/servicecheck.h"

#include <algorithm>
#include <stdexcept>
#include <utility>
#include <vector>

namespace restaurant {

ServiceLog::ServiceLog(EventStore &journal, ServiceStores stores)
    : m_journal(journal)
    , m_hasOutbox(stores == ServiceStores::Each)
{
    for (const Service service : allServices) {
        Part &part = partOf(service);
        part.store = std::make_unique<ServiceStore>(journal, service);
        requireNothingLost(part.store->store().connection(), journal.connection(), service);
        if (!m_hasOutbox)
            part.store->noteRelayed(part.store->store().head().command);
        part.inJournal = part.store->relayed();
    }
    beginGroup();
    commitGroup();
}

ServiceLog::~ServiceLog()
{
    rollbackGroup();
}

ServiceLog::Part &ServiceLog::partOf(Service service)
{
    return m_parts[static_cast<std::size_t>(service)];
}

void ServiceLog::beginGroup()
{
    m_journal.beginGroup();
    if (!m_isBehind)
        return;
    if (m_hasOutbox)
        relayWaiting();
    else
        requireAllRelayed();
    m_isBehind = false;
    m_end = m_journal.head();
}

void ServiceLog::commitGroup()
{
    try {
        commitService();
        commitJournal();
    } catch (...) {
        rollbackGroup();
        throw;
    }
}

/// What a service has committed meanwhile is not undone.
void ServiceLog::rollbackGroup() noexcept
{
    m_open = nullptr;
    m_hasMore = false;
    m_isBehind = true;
    m_journal.rollbackGroup();
    for (Part &part : m_parts) {
        part.store->store().rollbackGroup();
        part.inJournal = part.store->relayed();
    }
}

void ServiceLog::reload()
{
    for (Part &part : m_parts)
        part.store->store().reload();
    m_journal.reload();
    if (!m_isBehind)
        return;
    beginGroup();
    commitGroup();
}

/// The service's transaction, in which the next command stands; another's is over by then.
ServiceLog::Part &ServiceLog::open(Service service)
{
    Part &part = partOf(service);
    if (m_open == &part)
        return part;
    commitService();
    part.store->beginGroup();
    m_open = &part;
    return part;
}

/// Ids are unique over all services: those of the others are in the journal by now.
std::optional<Appended> ServiceLog::append(const SentCommand &sent,
                                           const std::optional<Rejection> &rejection,
                                           std::span<const VersionedEvent> events)
{
    const Service owner = ownerOf(sent.command);
    if (std::any_of(events.begin(), events.end(),
                    [&](const VersionedEvent &event) { return ownerOf(event.stream) != owner; }))
        throw std::logic_error("A command writes to the streams of two services.");
    Part &part = open(owner);
    if (m_journal.recordOf(sent.id))
        return std::nullopt;
    const auto appended = part.store->store().append(sent, rejection, events);
    if (!appended)
        return std::nullopt;
    m_end.command = CommandNumber{number(m_end.command) + 1};
    m_end.position = Position{number(m_end.position) + std::ssize(events)};
    if (m_hasOutbox)
        part.store->putInOutbox({appended->number, m_end.command});
    return Appended{m_end.command, m_end.position};
}

RecordedActivity ServiceLog::append(const Activity &activity, Instant at)
{
    commitService();
    m_hasMore = true;
    return m_journal.append(activity, at);
}

void ServiceLog::saveSubscription(std::string_view name, const Subscription &subscription)
{
    commitService();
    m_hasMore = true;
    m_journal.saveSubscription(name, subscription);
}

/// `at` is the journal's; the service counts its own.
void ServiceLog::saveSnapshot(const StreamId &stream, const Snapshot &snapshot, Position at)
{
    EventStore &store = open(ownerOf(stream)).store->store();
    const auto behind = number(m_end.position) - number(at);
    store.saveSnapshot(stream, snapshot, Position{number(store.head().position) - behind});
}

/// Commits what a service has, and relays it. What stands before it in the journal comes first, so
/// that a crash leaves a beginning of what would have been.
void ServiceLog::commitService()
{
    if (!m_open)
        return;
    if (m_hasMore) {
        commitJournal();
        m_journal.beginGroup();
    }
    Part &part = *std::exchange(m_open, nullptr);
    part.store->store().commitGroup();
    if (m_between)
        m_between();
    relay(part);
}

void ServiceLog::commitJournal()
{
    m_journal.commitGroup();
    m_hasMore = false;
    for (Part &part : m_parts)
        part.store->noteRelayed(part.inJournal);
}

void ServiceLog::relay(Part &part)
{
    if (m_hasOutbox) {
        for (const OutboxRow &row : part.store->outbox(part.inJournal))
            relayRow(part, row);
        return;
    }
    const auto last = number(part.store->store().head().command);
    for (auto next = number(part.inJournal) + 1; next <= last; ++next) {
        part.store->carrier().carry(CommandNumber{next}, m_journal);
        part.inJournal = CommandNumber{next};
    }
}

void ServiceLog::relayRow(Part &part, const OutboxRow &row)
{
    const auto fail = [&](const char *why) {
        throw StoreError(StoreTrouble::Damaged, "relay what lies in the outbox",
                         part.store->store().path(),
                         "command " + std::to_string(number(row.arrival)) + ' ' + why);
    };
    const auto due = number(m_journal.head().command) + 1;
    if (number(row.arrival) > due)
        fail("lies there, and the journal has not come so far: it is an older copy");
    if (number(row.arrival) == due)
        part.store->carrier().carry(row.command, m_journal);
    part.inJournal = row.command;
}

/// What was committed and not relayed when the program, or a group, ended.
void ServiceLog::relayWaiting()
{
    std::vector<std::pair<OutboxRow, Part *>> all;
    for (Part &part : m_parts)
        for (const OutboxRow &row : part.store->outbox(part.inJournal))
            all.emplace_back(row, &part);
    std::sort(all.begin(), all.end(),
              [](const auto &a, const auto &b) { return a.first.arrival < b.first.arrival; });
    for (const auto &[row, part] : all)
        relayRow(*part, row);
}

/// Without an outbox nothing is relayed later: what a failure has left behind is lost.
void ServiceLog::requireAllRelayed()
{
    for (const Part &part : m_parts)
        if (part.store->store().head().command > part.inJournal)
            requireNothingLost(part.store->store().connection(), m_journal.connection(),
                               part.store->service());
}

std::optional<CommandRecord> ServiceLog::recordOf(const CommandId &id)
{
    commitService();
    return m_journal.recordOf(id);
}

bool ServiceLog::areWordsForgotten(CommandNumber command)
{
    return m_journal.areWordsForgotten(command);
}

std::vector<RecordedEvent> ServiceLog::stream(const StreamId &stream, int afterVersion)
{
    return partOf(ownerOf(stream)).store->store().stream(stream, afterVersion);
}

std::optional<Snapshot> ServiceLog::snapshot(const StreamId &stream)
{
    return partOf(ownerOf(stream)).store->store().snapshot(stream);
}

std::vector<RecordedActivity> ServiceLog::changesOfStaff()
{
    return m_journal.changesOfStaff();
}

} // namespace restaurant
