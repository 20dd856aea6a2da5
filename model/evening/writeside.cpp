#include "writeside.h"

#include "domain/storeerror.h"
#include "evening/resumefields.h"
#include "playback/recording.h"
#include "playback/replaycheck.h"
#include "scenario/scenariofile.h"
#include "store/besidelog.h"
#include "store/storeheader.h"
#include "json/decode.h"
#include "json/encode.h"

#include <QDateTime>

#include <algorithm>
#include <functional>
#include <iterator>
#include <set>

namespace restaurant {

namespace {

/// After so many events the process manager's state is written down again. A crash repeats its
/// reactions to at most so many; each is answered as repeated.
constexpr std::int64_t eventsBetweenCheckpoints = 1000;

std::unique_ptr<EventStore> newStore(const std::string &path, const Scenario &scenario)
{
    if (scenario.services != ServiceStores::One)
        requireNoServiceFiles(path);
    return EventStore::create(path, headerFor(scenario));
}

std::unique_ptr<ServiceLog> servicesOf(const Scenario &scenario, EventStore &journal)
{
    if (scenario.services == ServiceStores::One || journal.isInMemory())
        return nullptr;
    return std::make_unique<ServiceLog>(journal, scenario.services);
}

/// The log as the process manager reads it on: who caused an event stands in the record of its
/// command.
class CausesInStore final : public CausedLog
{
public:
    explicit CausesInStore(EventStore &store)
        : m_store(store)
    {
    }
    std::vector<CausedEvent> read(Position after, std::size_t atMost) override
    {
        std::vector<CausedEvent> caused;
        for (RecordedEvent &event : m_store.events().read(after, static_cast<int>(atMost))) {
            const CommandNumber before{number(event.command) - 1};
            const SentCommand cause = m_store.commands().read(before, 1).at(0).sent;
            caused.push_back({std::move(event), cause.id, cause.correlation});
        }
        return caused;
    }
    Position head() override { return m_store.head().position; }

private:
    EventStore &m_store;
};

/// What a guest is called who is in no scenario is his own, and what stands in the chain cannot be
/// forgotten. In his order it stands among his words. Only the name of a guest on a phone is
/// nobody's.
SentCommand withoutTypedName(SentCommand command, const StaffList &staff)
{
    if (command.actor.role == Role::Guest && !staff.has(command.actor))
        command.actor.name = Name::from("Guest").value();
    return command;
}

} // namespace

WriteSide::WriteSide(const std::string &path, const Scenario &scenario)
    : WriteSide(newStore(path, scenario), {}, {})
{
}

WriteSide::WriteSide(InMemory /*place*/, const Scenario &scenario)
    : WriteSide(EventStore::createInMemory(headerFor(scenario)), {}, {})
{
}

WriteSide::WriteSide(const std::string &path, Opening opening)
    : WriteSide(EventStore::open(path, opening.found), {}, opening)
{
}

WriteSide::WriteSide(const std::string &copy, const Lead &lead, Opening opening)
    : WriteSide(EventStore::open(copy, opening.found), lead, opening)
{
}

WriteSide::WriteSide(std::unique_ptr<EventStore> store, const Lead &lead, Opening opening)
    : m_opening(std::move(opening))
    , m_store(std::move(store))
    , m_scenario(storedScenario(m_store->header(), m_store->path()))
    , m_services(lead ? nullptr : servicesOf(m_scenario, *m_store))
    , m_class(lead ? lead(*m_store) : nullptr)
    , m_replication(*m_store, m_scenario)
    , m_handler(log(), m_scenario.restaurant)
    , m_feed(std::make_unique<EventFeed>(m_store->head().position))
    , m_storyFeed(std::make_unique<StoryFeed>(head().place()))
    , m_bent(m_scenario.restaurant,
             [this](Position after, int atMost) { return m_store->events().read(after, atMost); })
    , m_committed(m_store->head().position)
{
    startEngine();
}

WriteSide::~WriteSide()
{
    try {
        if (!isLive() && !m_engine->reactionsPending())
            saveCheckpoint();
        if (!m_store->isInMemory()) // else nobody will replay it
            completeStateHashes(*m_store, m_scenario.restaurant);
    } catch (const std::exception &) {
        // The last checkpoint still stands: the process manager answers a little more again. A
        // replay has fewer state hashes to compare.
    }
}

StoryMark WriteSide::head() const
{
    return {m_store->head().position, m_store->lastActivity()};
}

void WriteSide::submit(SentCommand command)
{
    if (!m_engine->isOnPhone(command.actor.name))
        command = withoutTypedName(std::move(command), m_scenario.restaurant.staff);
    m_engine->submit(std::move(command));
}

WriteSide::Advance WriteSide::advance(Instant until, int atMost)
{
    return asOneGroup([&](Advance &done) {
        noteLooks(done); // of phones, which wait for this commit
        for (int n = 0; n < atMost && m_engine->next() && *m_engine->next() <= until; ++n)
            takeStep(done);
        if (m_engine->next() && *m_engine->next() <= until)
            return;
        runJobBefore(until);
        m_engine->advanceTo(until);
    });
}

std::optional<Instant> WriteSide::next() const
{
    const auto entry = m_engine->next();
    const auto brings = isLive() ? std::nullopt : m_scriptedReach.next(deliveries());
    return entry && brings ? std::min(*entry, *brings) : entry ? entry : brings;
}

WriteSide::Advance WriteSide::step()
{
    return asOneGroup([&](Advance &done) {
        if (m_engine->next())
            takeStep(done);
        while (m_engine->areReactionsDue())
            takeStep(done);
    });
}

WriteSide::Advance WriteSide::setStaffing(const std::vector<StaffingChanged::Pool> &pools,
                                          const std::string &why)
{
    return asOneGroup([&](Advance &done) {
        if (isLive())
            done.cues.push_back(m_engine->setStaffing(pools, why));
        noteLooks(done);
    });
}

/// Of looks there are many, and nothing follows from them: they are committed with what is done
/// next, all in one, and told then. In a class others write, too, and each has its turn.
WriteSide::Advance WriteSide::carryOut(const PhoneDeed &deed)
{
    const auto carryItOut = [&](Advance &done) {
        if (isLive())
            m_engine->carryOut(deed);
        noteLooks(done);
    };
    if (!std::holds_alternative<ViewConsulted>(deed) || m_class)
        return asOneGroup(carryItOut);
    try {
        if (isLive())
            m_engine->carryOut(deed);
        return {};
    } catch (const StoreError &) {
        return asOneGroup([](Advance &) { throw; }); // of that group nothing has happened
    }
}

WriteSide::Advance WriteSide::changeArchitecture(const ArchitectureChanged &change)
{
    return asOneGroup(
        [&](Advance &done) { done.cues.push_back(m_engine->changeArchitecture(change)); });
}

WriteSide::Advance WriteSide::delayView(const ViewDelayed &change)
{
    return asOneGroup([&](Advance &done) { done.cues.push_back(m_engine->delayView(change)); });
}

WriteSide::Advance WriteSide::changeLine(const LineChange &change)
{
    return asOneGroup([&](Advance &done) { done.cues.push_back(m_engine->changeLine(change)); });
}

WriteSide::Advance WriteSide::setService(const ServiceSet &set)
{
    return asOneGroup([&](Advance &done) { done.cues.push_back(m_engine->setService(set)); });
}

std::vector<Outcome> WriteSide::carryOutInOrder(std::vector<SentCommand> commands)
{
    std::vector<Outcome> outcomes;
    (void)asOneGroup([&](Advance &) {
        int steps = 0;
        for (SentCommand &command : commands)
            outcomes.push_back(carryOutWhole(std::move(command), steps));
    });
    return outcomes;
}

namespace {

std::optional<Outcome> outcomeIn(const WriteSide::Advance &done, const CommandId &id)
{
    for (const HandledCommand &handled : done.commands)
        if (handled.sent.id == id)
            return handled.outcome;
    for (const WithdrawnCommand &withdrawn : done.withdrawn)
        if (withdrawn.sent.id == id)
            return outcomeOf(withdrawn);
    return std::nullopt;
}

} // namespace

/// One command may let hours of a living evening pass: what has grown too much is committed.
Outcome WriteSide::carryOutWhole(SentCommand command, int &steps)
{
    constexpr int mostSteps = 512;
    const CommandId id = command.id;
    const Instant until = std::max(command.at, now());
    submit(std::move(command));
    Advance done;
    std::optional<Outcome> outcome;
    const auto isDue = [&] { return !outcome || *m_engine->next() <= until; };
    while (m_engine->next() && isDue()) {
        done = {};
        takeStep(done);
        if (auto own = outcomeIn(done, id))
            outcome = std::move(own);
        if (++steps % mostSteps == 0)
            commit();
    }
    return outcome.value();
}

WriteSide::Advance WriteSide::asOneGroup(const std::function<void(Advance &)> &work)
{
    Advance done;
    takeTurn();
    try {
        carryOutNews(done);
        work(done);
        commit();
        done.durableSince = m_durableSince;
        done.otherArchitecture = std::exchange(m_otherArchitecture, false);
        done.otherDeliveries = std::exchange(m_otherDeliveries, false);
    } catch (const StoreError &) {
        m_uncommitted.clear();
        m_untoldStory.clear(); // what was committed of it, its lines read in the log
        m_mayBeBehind = m_class != nullptr;
        if (!m_class)
            startEngine(); // what it knew of the group is no longer true
        throw;
    }
    return done;
}

/// Throws before anything has happened. What was lost on the way is known by the next turn: the
/// engine begins anew with it.
void WriteSide::takeTurn()
{
    if (!m_class)
        return;
    m_class->beginGroup();
    m_news = m_class->takeNews();
    if (!m_mayBeBehind)
        return;
    m_class->commitGroup();
    startEngine();
    m_mayBeBehind = false;
    m_class->beginGroup();
    m_news = m_class->takeNews();
}

/// What others have done reaches whoever lives here, and the process manager, as a person's command
/// does.
void WriteSide::carryOutNews(Advance &done)
{
    if (m_news.empty())
        return;
    m_handler.othersWrote();
    for (const CommandRecord &record : std::exchange(m_news, {})) {
        m_others = &record;
        SentCommand sent = record.sent;
        sent.at = now();
        Engine::Step step = m_engine->carryOut(std::move(sent));
        m_others = nullptr;
        std::move(step.commands.begin(), step.commands.end(), std::back_inserter(done.commands));
        noteLooks(done);
    }
}

Outcome WriteSide::outcomeOfOthers(const CommandRecord &record)
{
    m_others = nullptr;
    Outcome outcome = outcomeOf(record);
    if (record.first == Position{})
        return outcome;
    const auto count = number(record.last) - number(record.first) + 1;
    outcome.events =
        m_store->events().read(Position{number(record.first) - 1}, static_cast<int>(count));
    return outcome;
}

void WriteSide::takeStep(Advance &done)
{
    runJobBefore(*m_engine->next());
    Engine::Step step = m_engine->step();
    std::move(step.commands.begin(), step.commands.end(), std::back_inserter(done.commands));
    std::move(step.withdrawn.begin(), step.withdrawn.end(), std::back_inserter(done.withdrawn));
    std::move(step.answers.begin(), step.answers.end(), std::back_inserter(done.answers));
    if (step.cue)
        done.cues.push_back(*std::move(step.cue));
    noteLooks(done);
}

void WriteSide::noteLooks(Advance &done)
{
    std::vector<Look> looks = m_looks.takeLooks();
    std::move(looks.begin(), looks.end(), std::back_inserter(done.looks));
    const std::vector<Query> rest = m_looks.takeRest();
    done.rest.insert(done.rest.end(), rest.begin(), rest.end());
}

void WriteSide::commit()
{
    if (m_class)
        m_class->setClock(now());
    const auto head = number(m_store->head().position);
    const bool isDue = head - number(m_checkpoint) >= eventsBetweenCheckpoints;
    if (!isLive() && isDue && !m_engine->reactionsPending())
        saveCheckpoint();
    commitAndPublish();
    m_storyFeed->publish(
        std::make_shared<const std::vector<Happening>>(std::exchange(m_untoldStory, {})));
    letThrough();
    if (m_shown)
        m_shown->groupEnded();
}

/// A view that is held back is not woken by it.
void WriteSide::commitAndPublish()
{
    m_handler.commit();
    m_durableSince = std::chrono::steady_clock::now();
    m_committed = m_store->head().position;
    m_feed->publish(
        std::make_shared<const std::vector<RecordedEvent>>(std::exchange(m_uncommitted, {})));
    if (m_shown)
        m_shown->committed(m_replication.takeTouched(), m_head);
}

/// Into the open group, or as a group of its own.
void WriteSide::saveCheckpoint()
{
    Subscription checkpoint;
    const ResumePoint point = m_engine->resumePoint();
    checkpoint.position = point.checkpoint;
    encode(point, checkpoint.state);
    m_handler.saveSubscription(keptFulfilment, checkpoint);
    m_handler.commit();
    m_checkpoint = checkpoint.position;
}

EventLog &WriteSide::log()
{
    if (m_class)
        return *m_class;
    if (m_services)
        return *m_services;
    return *m_store;
}

/// What a service had committed before a group failed is in the journal by now.
void WriteSide::publishRelayed()
{
    const auto missed = number(m_store->head().position) - number(m_committed);
    if (missed <= 0)
        return;
    m_feed->publish(std::make_shared<const std::vector<RecordedEvent>>(
        m_store->events().read(m_committed, static_cast<int>(missed))));
    m_committed = m_store->head().position;
}

/// The engine as the store knows it: new, or going on after the last commit.
void WriteSide::startEngine()
{
    log().reload();
    publishRelayed();
    if (m_shown)
        m_shown->letGo();
    m_bent.clear();
    m_scriptedReach.clear();
    m_replication.reload();
    m_head = momentOf(m_store->head().position);
    if (!isLive()) {
        m_engine = engineFromCheckpoint();
        m_replication.beginJobs(m_engine->now());
        holdBack();
        showOn(m_shown);
        return;
    }
    m_folded.emplace(m_scenario.restaurant, [this](Position after, int atMost) {
        return m_store->events().read(after, atMost);
    });
    m_folded->keepBy({deliveriesOf(m_scenario, {}).regime(), {}, {}, m_scenario.starts});
    m_released = {};
    m_engine = std::make_unique<Engine>(m_scenario, Ports{*this, *this, *this});
    m_record = std::make_unique<EveningRecord>(*m_store);
    runAgain();
    m_record.reset();
    m_looks = {}; // all of that was long ago
    m_replication.beginJobs(m_engine->now());
    commit();
    showOn(m_shown);
}

std::unique_ptr<Engine> WriteSide::engineFromCheckpoint()
{
    ResumePoint from;
    from.now = m_scenario.starts;
    const auto saved = findSubscription(m_store->connection(), keptFulfilment);
    if (saved) {
        from = decodeText<ResumePoint>(saved->state);
        from.checkpoint = m_checkpoint = saved->position;
    }
    const CommandNumber last = m_store->commands().last();
    for (const CommandRecord &record : m_store->commands().read(CommandNumber{number(last) - 1}, 1))
        from.now = std::max(from.now, record.sent.at);
    m_saidBefore = m_store->changesOfServices();
    from.services = servicesAfter(m_saidBefore);
    const bool wasDisturbed = !m_saidBefore.empty();
    for (DeliveryChange &change : m_store->changesOfDeliveries())
        if (!std::holds_alternative<ArchitectureChanged>(change.what.activity))
            m_saidBefore.push_back(std::move(change.what));
    const std::vector<RecordedActivity> withdrawn = m_store->withdrawals();
    for (const auto &known : {std::cref(m_saidBefore), std::cref(withdrawn)})
        for (const RecordedActivity &one : known.get())
            from.now = std::max(from.now, one.at);
    CommandPort &port = *this;
    ActivityPort &activities = *this;
    auto engine = std::make_unique<Engine>(m_scenario, port, std::move(from), activities);
    if (wasDisturbed)
        waitAgain(*engine, withdrawn);
    CausesInStore log(*m_store);
    engine->follow(log);
    return engine;
}

void WriteSide::waitAgain(Engine &engine, const std::vector<RecordedActivity> &withdrawals)
{
    std::set<CommandId> withdrawn;
    for (const RecordedActivity &one : withdrawals)
        withdrawn.insert(std::get<CommandWithdrawn>(one.activity).command);
    engine.waitAgain([&](const CommandId &id) {
        return withdrawn.contains(id) || m_store->recordOf(id).has_value();
    });
}

namespace {

constexpr int readAtOnce = 512;

} // namespace

EveningRecord::EveningRecord(EventStore &store)
    : m_store(store)
    , m_recorded(store.connection())
    , m_lastCommand(store.commands().last())
    , m_lastActivity(store.activities().last())
{
}

bool EveningRecord::isThrough()
{
    return !nextCommand() && !nextActivity();
}

const CommandRecord *EveningRecord::nextCommand()
{
    if (m_commands.empty() && m_command < m_lastCommand) {
        for (CommandRecord &record : m_store.commands().read(m_command, readAtOnce))
            m_commands.push_back(std::move(record));
        if (!m_commands.empty())
            m_command = m_commands.back().number;
    }
    return m_commands.empty() ? nullptr : &m_commands.front();
}

const RecordedActivity *EveningRecord::nextActivity()
{
    if (m_activities.empty() && m_activity < m_lastActivity) {
        for (RecordedActivity &activity : m_recorded.read(m_activity, readAtOnce))
            m_activities.push_back(std::move(activity));
        if (!m_activities.empty())
            m_activity = m_activities.back().number;
    }
    return m_activities.empty() ? nullptr : &m_activities.front();
}

Outcome EveningRecord::answer(const SentCommand &sent)
{
    const CommandRecord *record = nextCommand();
    if (!record || record->sent.id != sent.id)
        throw RecordMismatch("The evening was recorded by another version of the program, or its "
                             "scenario was changed: it cannot be gone on with.");
    Outcome outcome;
    outcome.command = sent.id;
    outcome.number = record->number;
    outcome.kind = record->kind;
    outcome.rejection = record->rejection;
    outcome.first = record->first;
    outcome.last = record->last;
    if (record->first != Position{}) {
        const auto count = number(record->last) - number(record->first) + 1;
        outcome.events =
            m_store.events().read(Position{number(record->first) - 1}, static_cast<int>(count));
        m_position = record->last;
    }
    m_commands.pop_front();
    return outcome;
}

void EveningRecord::passOver(const Activity &activity, Instant at)
{
    const RecordedActivity *recorded = nextActivity();
    if (!recorded || recorded->at != at || recorded->activity != activity)
        throw RecordMismatch("Guests or staff did something else when the evening was recorded: "
                             "it cannot be gone on with.");
    m_activities.pop_front();
}

const CommandRecord *EveningRecord::personsCommand()
{
    const CommandRecord *record = nextCommand();
    if (!record || isDerived(record->sent.id, m_store.header().idForm()))
        return nullptr;
    const RecordedActivity *before = nextActivity();
    const bool comesLater = before && record->first != Position{} && before->after < record->first;
    return comesLater ? nullptr : record;
}

const RecordedActivity *EveningRecord::personsDecision(const Scenario &scenario)
{
    const RecordedActivity *activity = nextActivity();
    if (!activity || activity->after > m_position)
        return nullptr;
    const auto *withdrawn = std::get_if<CommandWithdrawn>(&activity->activity);
    const bool isPersons =
        withdrawn ? withdrawn->byPerson
                  : phoneDeedIn(activity->activity) ||
                        (isDecision(activity->activity) && !isPlanned(scenario, *activity));
    return isPersons ? activity : nullptr;
}

CommandId newCommandId()
{
    return uuidV7(QDateTime::currentMSecsSinceEpoch(), newStoreId());
}

} // namespace restaurant
