#include "eveninggroups.h"

#include "bench.h"
#include "scratch.h"

#include "evening/views.h"
#include "simulation/scenario.h"
#include "store/eventstore.h"
#include "store/logreader.h"
#include "write/commandhandler.h"

#include <limits>
#include <optional>
#include <stdexcept>

namespace restaurant::bench {

namespace {

struct Record
{
    std::vector<SentCommand> commands;
    std::vector<RecordedActivity> activities;
};

Record recordIn(const std::string &file)
{
    constexpr int all = std::numeric_limits<int>::max();
    LogReader log(file);
    Record record;
    for (CommandRecord &command : log.commands({}, all))
        record.commands.push_back(std::move(command.sent));
    record.activities = log.activities({}, all);
    return record;
}

/// A write side that is handed its commands, and the views that follow it.
class FollowedStore
{
public:
    FollowedStore(const std::string &file, const Restaurant &restaurant)
        : m_store(EventStore::create(file, {}))
        , m_handler(*m_store, restaurant)
        , m_views(std::in_place,
                  ViewsPlace{file, {m_store->header().store, m_store->header().epoch}}, restaurant,
                  ViewsFeeds{m_eventFeed, m_storyFeed})
    {
    }

    [[nodiscard]] Position head() const { return m_store->head().position; }
    void handle(const SentCommand &sent)
    {
        for (RecordedEvent &event : m_handler.handle(sent).events) {
            m_story.push_back({storyPlace(event.position, m_store->lastActivity()), event});
            m_events.push_back(std::move(event));
        }
    }
    void record(const RecordedActivity &activity)
    {
        RecordedActivity recorded = m_handler.record(activity.activity, activity.at);
        m_story.push_back({storyPlace(recorded.after, recorded.number), std::move(recorded)});
    }
    void commit()
    {
        m_handler.commit();
        m_eventFeed.publish(
            std::make_shared<const std::vector<RecordedEvent>>(std::exchange(m_events, {})));
        m_storyFeed.publish(
            std::make_shared<const std::vector<Happening>>(std::exchange(m_story, {})));
    }
    /// Until every view has followed and is saved.
    void finish()
    {
        ViewMarks marks;
        marks.fill({head(), m_store->lastActivity()});
        if (!m_views->waitUntil(marks))
            throw std::runtime_error("A view stopped.");
        m_views.reset();
    }

private:
    std::unique_ptr<EventStore> m_store;
    CommandHandler m_handler;
    EventFeed m_eventFeed;
    StoryFeed m_storyFeed;
    std::vector<RecordedEvent> m_events;
    std::vector<Happening> m_story;
    std::optional<Views> m_views;
};

} // namespace

double secondsInGroups(const std::string &recorded, const Scenario &scenario, std::size_t group)
{
    const Record record = recordIn(recorded);
    const Scratch scratch;
    FollowedStore store(scratch.file("groups.restaurant"), scenario.restaurant);
    auto activity = record.activities.begin();
    std::size_t handled = 0;
    const Stopwatch watch;
    for (const SentCommand &sent : record.commands) {
        store.handle(sent);
        for (; activity != record.activities.end() && activity->after <= store.head(); ++activity)
            store.record(*activity);
        if (++handled % group == 0)
            store.commit();
    }
    store.commit();
    store.finish();
    return watch.seconds();
}

} // namespace restaurant::bench
