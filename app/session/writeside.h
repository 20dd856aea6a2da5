#pragma once

#include "delivery/eventfeed.h"
#include "domain/outcome.h"
#include "simulation/commandport.h"
#include "simulation/engine.h"
#include "simulation/scenario.h"
#include "write/commandhandler.h"
#include "write/eventstore.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace restaurant {

/// The write side of one evening: the store, the command handler and the engine that issues
/// commands, brought together. What it commits it publishes to the feed. To be used in one
/// thread, the one it was made in; pace and threads are somebody else's.
class WriteSide final : private CommandPort
{
public:
    /// A new evening in a new file. Throws StoreError, also when the file exists.
    WriteSide(const std::string &path, const Scenario &scenario);
    /// A recorded evening that goes on. Throws StoreError.
    explicit WriteSide(const std::string &path);
    ~WriteSide() override;
    Q_DISABLE_COPY_MOVE(WriteSide)

    /// What happened between two commits. By the time it is returned it is durable.
    struct Advance
    {
        std::vector<HandledCommand> commands;
        std::vector<Cue> cues;
    };

    /// Carries out what is due up to `until`, but at most `atMost` entries, then commits, then
    /// publishes. The clock stands at `until` when nothing more is due. Throws StoreError; then
    /// nothing of it has happened, and the write side stands where it stood at the last commit.
    [[nodiscard]] Advance advance(Instant until, int atMost);
    /// The next entry with all its reactions, committed and published; nothing if none is left.
    [[nodiscard]] Advance step();
    /// A person's command; carried out by the advance() that reaches its time.
    void submit(SentCommand command);

    [[nodiscard]] std::optional<Instant> next() const { return m_engine->next(); }
    [[nodiscard]] Instant now() const { return m_engine->now(); }
    [[nodiscard]] const Scenario &scenario() const { return m_scenario; }
    /// From where it could go on; its numbers are the highest taken, by the script too.
    [[nodiscard]] ResumePoint resumePoint() const { return m_engine->resumePoint(); }
    [[nodiscard]] EventStore &store() { return *m_store; }
    [[nodiscard]] EventFeed &feed() { return *m_feed; }

private:
    explicit WriteSide(std::unique_ptr<EventStore> store);
    Outcome handle(const SentCommand &command) override;
    /// The engine as the store knows it: new, or going on after the last commit.
    [[nodiscard]] std::unique_ptr<Engine> engineFromStore();
    void reactAgain(Engine &engine, Position after);
    [[nodiscard]] Advance asOneGroup(const std::function<void(Advance &)> &work);
    void takeStep(Advance &done);
    void commit();
    void saveCheckpoint();

    std::unique_ptr<EventStore> m_store;
    Scenario m_scenario;
    CommandHandler m_handler;
    std::unique_ptr<EventFeed> m_feed;
    Position m_checkpoint{}; ///< Of the process manager, as the store has it.
    std::unique_ptr<Engine> m_engine;
    std::vector<RecordedEvent> m_uncommitted;
};

} // namespace restaurant
