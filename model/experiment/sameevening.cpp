#include "sameevening.h"

#include "domain/uuid.h"
#include "evening/eveningsource.h"
#include "evening/writeside.h"
#include "playback/recordedrows.h"
#include "sqlite/longwork.h"

#include <algorithm>

namespace restaurant {

namespace {

/// Puts what persons decided among what was planned, each list by time.
class Decisions
{
public:
    explicit Decisions(Scenario &scenario)
        : m_scenario(scenario)
    {
    }
    void add(const RecordedActivity &decision)
    {
        m_at = decision.at;
        std::visit([this](const auto &activity) { take(activity); }, decision.activity);
    }

private:
    template <typename Other> void take(const Other & /*no decision*/) {}
    void take(const StaffingChanged &change)
    {
        insert(m_scenario.live.rota,
               RotaEntry{m_at, change.why, change.why, poolsOf(change.pools, m_scenario.live)});
    }
    void take(const ArchitectureChanged &change)
    {
        insert(m_scenario.architectures,
               ArchitectureEntry{m_at, change.why, change.why, change.to});
    }
    void take(const ViewDelayed &change)
    {
        insert(m_scenario.laterDelays,
               DelayEntry{m_at, change.why, change.why, change.view, change.delay});
    }
    void take(const ViewBent &change)
    {
        insert(m_scenario.bends, BendEntry{m_at, change.why, change.why, change.bend});
    }
    void take(const ViewProtected &change)
    {
        insert(m_scenario.protections,
               ProtectionEntry{m_at, change.why, change.why, change.view, change.to});
    }
    void take(const ServiceSet &change)
    {
        insert(m_scenario.outages,
               OutageEntry{m_at, change.why, change.why, change.service, change.to});
    }
    template <typename Entry> void insert(std::vector<Entry> &entries, Entry entry)
    {
        const auto behind =
            std::upper_bound(entries.begin(), entries.end(), m_at,
                             [](Instant at, const Entry &other) { return at < other.at; });
        entries.insert(behind, std::move(entry));
    }

    Scenario &m_scenario;
    Instant m_at{};
};

void addDecisions(Recording &recording, Scenario &scenario)
{
    Decisions decisions(scenario);
    forEachActivity(recording, [&](const RecordedActivity &activity) {
        if (isDecision(activity.activity) && !isPlanned(recording.scenario(), activity))
            decisions.add(activity);
    });
}

std::vector<SentCommand> personsIn(Recording &recording)
{
    const IdForm form = recording.header().idForm();
    std::vector<SentCommand> persons;
    forEachCommand(recording, [&](const CommandRecord &command) {
        if (!isDerived(command.sent.id, form))
            persons.push_back(command.sent);
    });
    return persons;
}

} // namespace

SameEvening sameEvening(Recording &recording)
{
    SameEvening evening{recording.scenario(), personsIn(recording)};
    addDecisions(recording, evening.scenario);
    return evening;
}

SameEvening sameEveningOf(const QString &path)
{
    if (eveningSourceFor(path).kind == EveningSource::Kind::Scenario)
        return {loadScenario(path), {}};
    Recording recording(path.toStdString());
    return sameEvening(recording);
}

void playInto(const SameEvening &evening, const std::string &file)
{
    constexpr int entriesPerCommit = 512; // entries of the engine between two commits
    WriteSide writeSide(file, evening.scenario);
    for (const SentCommand &command : evening.persons)
        writeSide.submit(command);
    const Instant until = evening.scenario.ends;
    do {
        endIfGivenUp("play the evening", file);
        (void)writeSide.advance(until, entriesPerCommit);
    } while (writeSide.next() && *writeSide.next() <= until);
}

} // namespace restaurant
