#include "seat.h"

#include "contests.h"
#include "leading.h"

#include "playback/recording.h"
#include "postgres/logcarrier.h"
#include "sqlite/longwork.h"

#include <algorithm>
#include <limits>
#include <thread>
#include <utility>

namespace restaurant {

using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;

constexpr auto askAgain = 300ms;  // whether a lost server is there again
constexpr auto askAnyway = 250ms; // whether there is something new, without a notice
constexpr auto letGoIn = 3s;      // of its copy, by whoever leaves this seat
constexpr std::size_t room = 16;  // for delays that are not followed yet
constexpr Position everything{std::numeric_limits<std::int64_t>::max()};

} // namespace

/// The copy of the log, and what is fed from it.
struct Seat::Copy
{
    Copy(const std::string &path, const ViewsListeners &listeners)
        : store(EventStore::open(path))
        , scenario(storedScenario(store->header(), path))
        , feed(store->head().position)
        , story(StoryMark{store->head().position, store->lastActivity()}.place())
        , views({path, {store->header().store, store->header().epoch}}, scenario.restaurant,
                {feed, story}, listeners, policy())
    {
    }
    /// Of activities nobody is told.
    static LinePolicy policy()
    {
        LinePolicy policy;
        policy.poll = 200ms;
        return policy;
    }

    const std::unique_ptr<EventStore> store;
    const Scenario scenario;
    EventFeed feed;
    StoryFeed story;
    Views views;
};

Seat::Seat(SeatPlace place, ViewsListeners views, SeatNews news)
    : m_place(std::move(place))
    , m_views(std::move(views))
    , m_news(std::move(news))
    , m_let(everything)
    , m_follower(
          room, [this](Follower &follower) { work(follower); }, m_news.failed, [this] { end(); })
{
}

Seat::~Seat()
{
    endCommands();
}

/// They use the restaurant of the copy.
void Seat::end()
{
    endCommands();
    m_copy.reset();
}

void Seat::endCommands()
{
    std::unique_ptr<SeatCommands> commands;
    {
        const std::lock_guard lock(m_mutex);
        commands = std::move(m_commands);
    }
}

bool Seat::send(SentCommand command)
{
    const std::lock_guard lock(m_mutex);
    command.at = std::max(command.at, m_state.now);
    return m_commands && m_commands->send(std::move(command));
}

void Seat::takeBack(const CommandId &command)
{
    const std::lock_guard lock(m_mutex);
    if (m_commands)
        m_commands->takeBack(command);
}

void Seat::delayViews(std::chrono::milliseconds delay)
{
    while (!m_follower.put(delay) && !m_follower.isStopping())
        std::this_thread::sleep_for(1ms); // the one before is about to be taken
}

SeatState Seat::state() const
{
    const std::lock_guard lock(m_mutex);
    return m_state;
}

std::string Seat::copyFile() const
{
    const std::lock_guard lock(m_mutex);
    return m_copyFile;
}

void Seat::change(const std::function<void(SeatState &)> &change)
{
    SeatState state;
    {
        const std::lock_guard lock(m_mutex);
        change(m_state);
        state = m_state;
    }
    m_news.state(state);
}

void Seat::lost(const std::string &why)
{
    change([&](SeatState &state) {
        state.isThere = false;
        state.why = why;
    });
}

void Seat::work(Follower &follower)
{
    if (!open(follower))
        return;
    ServerSession session(m_place.server);
    LogCarrier carrier(session, *m_copy->store);
    Presence presence(session, m_place.isTold ? std::optional(m_place.kind) : std::nullopt);
    while (!follower.isStopping()) {
        for (const std::chrono::milliseconds delay : follower.take(room, Clock::now()))
            m_delay = delay;
        letThrough();
        try {
            follow(session, carrier);
            tellThere(presence);
            session.waitForNotice(m_delay > 0ms ? std::min(askAnyway, 20ms) : askAnyway);
        } catch (const StoreError &error) {
            if (!error.isPassing())
                throw;
            lost(error.what());
            (void)follower.rest(askAgain);
        }
    }
    presence.leave();
}

/// A seat that has no copy yet waits for its server; and a while for whoever sits there still.
bool Seat::open(Follower &follower)
{
    const LongWork work({[&] { return follower.isStopping(); }, {}});
    const auto begun = Clock::now();
    while (!m_copy) {
        try {
            m_copy =
                std::make_unique<Copy>(copyOfClassLog(m_place.server, m_place.folder), m_views);
        } catch (const StoreError &error) {
            const bool isLeft = error.why() == StoreTrouble::Busy && Clock::now() < begun + letGoIn;
            if (error.why() != StoreTrouble::Unreachable && !isLeft)
                throw;
            lost(error.what());
            if (!follower.rest(askAgain))
                return false;
        }
    }
    {
        const std::lock_guard lock(m_mutex);
        m_copyFile = m_copy->store->path();
        m_commands = std::make_unique<SeatCommands>(m_place.server, m_copy->scenario.restaurant,
                                                    m_news.commands);
    }
    m_news.opened(m_copy->scenario);
    return true;
}

void Seat::follow(ServerSession &session, LogCarrier &carrier)
{
    if (session.connect()) {
        session.listen("restaurant");
        carrier.requireSameEvening();
    }
    const Position before = m_copy->store->head().position;
    const Carried carried = carrier.bringNew();
    if (carried.events == 0)
        return;
    const Position head = m_copy->store->head().position;
    if (m_delay > 0ms)
        m_arrived.push_back({Clock::now(), head});
    auto events = std::make_shared<const std::vector<RecordedEvent>>(
        m_copy->store->events().read(before, static_cast<int>(carried.events)));
    for (Contest &contest : contestsIn(*events, *m_copy->store)) {
        nameSeats(session, contest);
        m_news.contest(contest);
    }
    m_copy->feed.publish(std::move(events));
}

/// What is said of the seats is in no copy.
void Seat::nameSeats(ServerSession &session, Contest &contest)
{
    for (Contender *one : {&contest.first, &contest.second})
        if (one->command != CommandNumber{})
            one->seat = session
                            .value("see who was first",
                                   "SELECT seat FROM restaurant.command WHERE number = ?",
                                   {qint64{number(one->command)}})
                            .toString()
                            .toStdString();
}

void Seat::tellThere(Presence &presence)
{
    const Position position = m_copy->store->head().position;
    std::vector<Present> present = state().present;
    std::optional<Instant> now;
    if (presence.tell(position) || !state().isThere) {
        present = presence.read();
        now = presence.clock();
    }
    const bool isNews = !state().isThere || state().position != position || now;
    const auto heard = Clock::now();
    const auto take = [&](SeatState &state) {
        state.isThere = true;
        state.why.clear();
        state.position = position;
        state.now = std::max(state.now, now.value_or(state.now));
        state.present = std::move(present);
        state.heard = heard;
    };
    if (isNews)
        return change(take);
    const std::lock_guard lock(m_mutex);
    take(m_state);
}

/// Views of the story tell it as it is: they are not late.
void Seat::letThrough()
{
    Position upTo = everything;
    if (m_delay > 0ms)
        upTo = m_let == everything ? m_copy->store->head().position : m_let;
    else
        m_arrived.clear();
    while (!m_arrived.empty() && m_arrived.front().at <= Clock::now() - m_delay) {
        upTo = m_arrived.front().position;
        m_arrived.pop_front();
    }
    if (std::exchange(m_let, upTo) == upTo)
        return;
    for (const ViewName view : allViews)
        if (!tellsStory(view))
            m_copy->views.release(view, upTo);
}

} // namespace restaurant
