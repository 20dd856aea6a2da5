#include "recording.h"

#include "domain/storeerror.h"
#include "scenario/scenariofile.h"

#include <algorithm>
#include <utility>

namespace restaurant {

namespace {

void changeBy(Deliveries &deliveries, const std::vector<DeliveryChange> &changes)
{
    for (const auto &[what, lastEvent] : changes) {
        const StoryMark mark{what.after, what.number};
        if (const auto *delayed = std::get_if<ViewDelayed>(&what.activity))
            deliveries.delay({delayed->view, delayed->delay}, mark, what.at, lastEvent);
        else if (const auto line = lineChangeIn(what.activity))
            deliveries.bend(*line, mark, what.at);
        else
            deliveries.change(std::get<ArchitectureChanged>(what.activity).to, mark, what.at);
    }
}

} // namespace

Deliveries deliveriesOf(const Scenario &scenario, const std::vector<DeliveryChange> &changes)
{
    Deliveries deliveries(scenario.live.delays, scenario.architecture, scenario.starts);
    deliveries.setSeed(scenario.seed);
    changeBy(deliveries, changes);
    return deliveries;
}

ServiceConditions servicesAfter(const std::vector<RecordedActivity> &changes)
{
    ServiceConditions services{};
    for (const RecordedActivity &change : changes) {
        const auto &set = std::get<ServiceSet>(change.activity);
        services[static_cast<std::size_t>(set.service)] = set.to;
    }
    return services;
}

/// Whoever finds a view empty decides nothing by having it rebuilt.
bool isDecision(const Activity &activity)
{
    if (std::holds_alternative<RebuildBegan>(activity) ||
        std::holds_alternative<RebuildEnded>(activity))
        return false;
    return std::holds_alternative<StaffingChanged>(activity) ||
           std::holds_alternative<ArchitectureChanged>(activity) ||
           std::holds_alternative<ViewDelayed>(activity) || lineChangeIn(activity) ||
           std::holds_alternative<ServiceSet>(activity);
}

namespace {

template <typename Entries>
bool isAmong(const Entries &planned, const RecordedActivity &decision, const std::string &why)
{
    return std::any_of(planned.begin(), planned.end(), [&](const auto &entry) {
        return entry.at == decision.at && entry.title == why;
    });
}

} // namespace

bool isPlanned(const Scenario &scenario, const RecordedActivity &decision)
{
    if (const auto *change = std::get_if<ArchitectureChanged>(&decision.activity))
        return isAmong(scenario.architectures, decision, change->why);
    if (const auto *delayed = std::get_if<ViewDelayed>(&decision.activity))
        return isAmong(scenario.laterDelays, decision, delayed->why);
    if (const auto *set = std::get_if<ServiceSet>(&decision.activity))
        return isAmong(scenario.outages, decision, set->why);
    if (const auto *bent = std::get_if<ViewBent>(&decision.activity))
        return isAmong(scenario.bends, decision, bent->why);
    if (const auto *protection = std::get_if<ViewProtected>(&decision.activity))
        return isAmong(scenario.protections, decision, protection->why);
    if (lineChangeIn(decision.activity))
        return false; // no scenario mends anything
    const auto &staffing = std::get<StaffingChanged>(decision.activity);
    if (scenario.restaurant.isScripted) // who a script puts to work
        return true;
    if (decision.at == scenario.starts && staffing.why.empty()) // who works when it begins
        return true;
    return isAmong(scenario.live.rota, decision, staffing.why);
}

std::vector<CueMark> plannedCues(const Scenario &scenario)
{
    std::vector<CueMark> cues;
    const auto add = [&cues](const auto &planned, CueMark::Kind kind = CueMark::Kind::Cue) {
        for (const auto &entry : planned)
            cues.push_back({kind, entry.at, entry.title, entry.caption, entry.pane});
    };
    add(scenario.cues);
    add(scenario.live.rota, CueMark::Kind::Rota);
    add(scenario.architectures);
    add(scenario.laterDelays);
    add(scenario.protections);
    add(scenario.bends);
    add(scenario.outages);
    std::stable_sort(cues.begin(), cues.end(),
                     [](const CueMark &a, const CueMark &b) { return a.at < b.at; });
    return cues;
}

namespace {

/// Of a decision.
std::string whyOf(const Activity &decision)
{
    return std::visit(
        [](const auto &one) -> std::string {
            if constexpr (requires { one.why.size(); })
                return one.why;
            else
                return {};
        },
        decision);
}

} // namespace

bool addDecision(const Scenario &scenario, const RecordedActivity &activity,
                 std::vector<CueMark> &cues)
{
    if (!isDecision(activity.activity) || isPlanned(scenario, activity))
        return false;
    cues.push_back({CueMark::Kind::Decided, activity.at, whyOf(activity.activity), {}});
    return true;
}

StoreHeader headerFor(const Scenario &scenario)
{
    StoreHeader header;
    header.seed = scenario.seed;
    header.scenario = scenarioText(scenario);
    return header;
}

Scenario storedScenario(const StoreHeader &header, const std::string &file)
{
    auto scenario = ownScenarioFrom(header.scenario, file + ", scenario");
    if (!scenario)
        throw StoreError(StoreTrouble::Damaged, "read the scenario in the store", file,
                         scenario.error().text());
    return std::move(*scenario);
}

Recording::Recording(const std::string &path, LogReader::Origin origin)
    : m_log(path, origin)
    , m_header(m_log.header())
    , m_scenario(storedScenario(m_header, path))
    , m_deliveries(deliveriesOf(m_scenario, {}))
    , m_cues(plannedCues(m_scenario))
{
    end();
}

const Recording::End &Recording::end()
{
    const LogReader::Ends ends = m_log.ends();
    m_end.command = ends.command;
    m_end.mark = ends.mark;
    m_end.at = timeOf(m_end.mark);
    if (number(m_end.command) > 0)
        m_end.at = std::max(m_end.at, command(m_end.command).sent.at);
    learnDeliveries();
    learnServices();
    return m_end;
}

void Recording::learnServices()
{
    const ActivityNumber known =
        m_serviceChanges.empty() ? ActivityNumber{} : m_serviceChanges.back().number;
    if (known < m_end.mark.activity)
        for (RecordedActivity &change : m_log.changesOfServices(known))
            m_serviceChanges.push_back(std::move(change));
}

ServiceConditions Recording::servicesAt(const StoryMark &mark) const
{
    const auto isLater = [&](const RecordedActivity &change) {
        return change.number > mark.activity;
    };
    return servicesAfter({m_serviceChanges.begin(),
                          std::find_if(m_serviceChanges.begin(), m_serviceChanges.end(), isLater)});
}

/// What was appended meanwhile may be among them: it says nothing of the story up to the end.
void Recording::learnDeliveries()
{
    if (m_deliveriesUpTo >= m_end.mark.activity)
        return;
    const auto changes = m_log.changesOfDeliveries(m_deliveriesUpTo);
    changeBy(m_deliveries, changes);
    m_deliveriesUpTo = m_end.mark.activity;
    if (!changes.empty())
        m_deliveriesUpTo = std::max(m_deliveriesUpTo, changes.back().what.number);
}

Instant Recording::timeOf(const StoryMark &mark)
{
    Instant at = m_scenario.starts;
    if (number(mark.event) > 0)
        at = std::max(at, m_log.places().timeOf(mark.event));
    if (number(mark.activity) > 0)
        at = std::max(at, m_log.places().timeOf(mark.activity));
    return at;
}

Cursor Recording::cursorAt(Instant at)
{
    return {markAt(at), at};
}

Cursor Recording::cursorAt(Position event)
{
    return {m_log.places().markOf(event, m_end.mark), m_log.places().timeOf(event)};
}

Cursor Recording::cursorAt(StoryPlace place)
{
    const StoryMark mark = m_log.places().markAt(std::min(place, m_end.mark.place()), m_end.mark);
    return {mark, timeOf(mark)};
}

Cursor Recording::cursorAt(CommandNumber wanted)
{
    const CommandRecord record = command(wanted);
    if (number(record.last) > 0)
        return cursorAt(record.last);
    const Instant at = record.sent.at;
    return {m_log.places().markBefore(at, decidedOn(wanted), m_end.mark), at};
}

CommandNumber Recording::commandsUpTo(const Cursor &cursor)
{
    CommandNumber done{};
    if (number(cursor.mark.event) > 0) {
        done = m_log.places().commandOf(cursor.mark.event);
        if (command(done).last > cursor.mark.event)
            return CommandNumber{number(done) - 1};
    }
    constexpr int fewAtOnce = 16;
    for (;;) {
        const auto records = m_log.commands(done, fewAtOnce);
        for (const CommandRecord &record : records) {
            if (number(record.last) > 0 || record.sent.at > cursor.at)
                return done;
            done = record.number;
        }
        if (records.empty())
            return done;
    }
}

CommandRecord Recording::command(CommandNumber wanted)
{
    auto records = m_log.commands(CommandNumber{number(wanted) - 1}, 1);
    if (records.empty() || records.front().number != wanted)
        throw StoreError(StoreTrouble::Damaged, "read command " + std::to_string(number(wanted)),
                         path(), "it is missing");
    return std::move(records.front());
}

Position Recording::decidedOn(CommandNumber wanted)
{
    return m_log.places().headAfter(CommandNumber{number(wanted) - 1});
}

const std::vector<CueMark> &Recording::cues()
{
    constexpr int atOnce = 1000;
    bool isNew = false;
    while (m_cuesUpTo < m_end.mark.activity) {
        const auto activities = m_log.activities(m_cuesUpTo, atOnce);
        if (activities.empty())
            break;
        for (const RecordedActivity &activity : activities)
            isNew = addDecision(m_scenario, activity, m_cues) || isNew;
        m_cuesUpTo = activities.back().number;
    }
    if (isNew)
        std::stable_sort(m_cues.begin(), m_cues.end(),
                         [](const CueMark &a, const CueMark &b) { return a.at < b.at; });
    return m_cues;
}

} // namespace restaurant
