#pragma once

#include "domain/activity.h"
#include "domain/outcome.h"
#include "domain/uuid.h"
#include "evening/bentboards.h"
#include "evening/querymeter.h"
#include "evening/readside.h"
#include "evening/replication.h"
#include "evening/scriptedreach.h"
#include "evening/views.h"
#include "simulation/engine/engine.h"
#include "simulation/scenario.h"
#include "store/eventstore.h"
#include "store/recorded.h"
#include "store/services/servicelog.h"
#include "write/classlog.h"
#include "write/commandhandler.h"

#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace restaurant {

/// An id that nobody has, for what a person sends at this moment: see uuidV7().
[[nodiscard]] CommandId newCommandId();

/// The record and the scenario do not belong together: the evening cannot be gone on with.
struct RecordMismatch : std::runtime_error
{
    using std::runtime_error::runtime_error;
};

/// Reads what an evening has come to, one command and one activity after the other, while the
/// engine does it all once more. The store outlives it. Throws StoreError.
class EveningRecord
{
public:
    explicit EveningRecord(EventStore &store);

    /// Nothing is left: from here on the evening is new.
    [[nodiscard]] bool isThrough();
    /// What the engine asks for now; null: it was not asked for before.
    [[nodiscard]] const CommandRecord *nextCommand();
    [[nodiscard]] const RecordedActivity *nextActivity();

    /// What became of the next command; throws RecordMismatch if it is not `sent`.
    [[nodiscard]] Outcome answer(const SentCommand &sent);
    /// Throws RecordMismatch if the next activity is not this one.
    void passOver(const Activity &activity, Instant at);

    /// What a person did stands next, and all before it has been done again; else null.
    [[nodiscard]] const CommandRecord *personsCommand();
    [[nodiscard]] const RecordedActivity *personsDecision(const Scenario &scenario);
    /// The last event that has been recorded again.
    [[nodiscard]] Position position() const { return m_position; }

private:
    EventStore &m_store;
    RecordedActivities m_recorded;
    std::deque<CommandRecord> m_commands;
    std::deque<RecordedActivity> m_activities;
    const CommandNumber m_lastCommand; ///< The record ends here, whatever is appended to it.
    const ActivityNumber m_lastActivity;
    CommandNumber m_command{};   ///< Read so far.
    ActivityNumber m_activity{}; ///< Read so far.
    Position m_position{};
};

/// The write side of one evening: the store, the command handler and the engine that issues
/// commands, brought together. What it commits it publishes to the feeds. To be used in one
/// thread, the one it was made in; pace and threads are somebody else's.
///
/// A scripted evening goes on from the process manager's checkpoint. One in which guests and staff
/// live goes on by being run again from its beginning, answered from the record as long as there
/// is one: so nothing of what they have in mind needs to be stored.
class WriteSide final : private CommandPort, private ActivityPort, private ViewPort
{
public:
    /// A new evening in a new file. Throws StoreError, also when the file exists.
    WriteSide(const std::string &path, const Scenario &scenario);
    /// Told while a recorded evening is opened, in the thread that opens it.
    struct Opening
    {
        /// It is there and ours to write; now its pages are checked, then it is run again.
        std::function<void()> found;
        /// Guests and staff live in it, and what led to these of its events has been done again.
        std::function<void(Position done, Position all)> ranAgain;
    };
    /// A new evening in no file, gone with the write side: for whoever wants to know what it comes
    /// to. It is the same evening, with the same digest. Services record in the one store, and no
    /// views show it.
    WriteSide(InMemory place, const Scenario &scenario);
    /// A recorded evening that goes on. Throws StoreError, and RecordMismatch if it cannot go on.
    explicit WriteSide(const std::string &path, Opening opening = {});
    /// The evening of a class, which this write side leads: `copy` is the file with the log's copy,
    /// and `lead` makes the log of its store. Its services record in the one log, and its views
    /// follow it. Throws StoreError, and RecordMismatch if it cannot go on.
    using Lead = std::function<std::unique_ptr<ClassLog>(EventStore &copy)>;
    WriteSide(const std::string &copy, const Lead &lead, Opening opening = {});
    ~WriteSide() override;
    Q_DISABLE_COPY_MOVE(WriteSide)

    /// What happened between two commits. By the time it is returned it is durable.
    struct Advance
    {
        std::vector<HandledCommand> commands;
        std::vector<WithdrawnCommand> withdrawn;
        std::vector<Cue> cues;
        std::vector<Look> looks; ///< Of guests and staff.
        std::vector<ToldWhere> answers;
        std::vector<Query> rest;        ///< Asked for them without a look that is recorded.
        bool otherArchitecture = false; ///< Since one of them: see architecture().
        bool otherDeliveries = false;   ///< With another architecture too: see deliveries().
        /// By this machine's clock, for whoever measures it; nothing in the evening goes by it.
        std::chrono::steady_clock::time_point durableSince{};
    };

    /// From now on staff and guests look at these views, which are delivered as restaurant time
    /// goes on; null: at none that anybody shows. They outlive the write side, or are taken back.
    void showOn(ReadSide *views);

    /// How far restaurant time has let each view come by now.
    [[nodiscard]] ViewMarks reach() const;
    /// Makes a view anew; whoever looks at it meanwhile waits. Where what keeps it misses
    /// something, that is recorded, as a change of the architecture is: staff and guests see what
    /// was missed from then on. What was lost once is not lost again.
    [[nodiscard]] Advance rebuild(ViewName view);

    /// Carries out what is due up to `until`, but at most `atMost` entries, then commits, then
    /// publishes. The clock stands at `until` when nothing more is due. Throws StoreError; then
    /// nothing of it has happened, and the write side stands where it stood at the last commit.
    [[nodiscard]] Advance advance(Instant until, int atMost);
    /// The next entry with all its reactions, committed and published; nothing if none is left.
    [[nodiscard]] Advance step();
    /// A person's command; carried out by the advance() that reaches its time. A guest's name is
    /// not kept.
    void submit(SentCommand command);
    /// Persons' commands, each at its time or, if that is over, at the present instant. What is due
    /// before a command, the command, and all that follows from it at that instant is done before
    /// the next one begins: so it makes no difference which of them come together. Where its
    /// service is stopped or slow, the evening goes on until it is decided, or nobody waits any
    /// more. Returns their outcomes, durable by then. Throws StoreError; what was committed by then
    /// stays.
    [[nodiscard]] std::vector<Outcome> carryOutInOrder(std::vector<SentCommand> commands);
    /// Who works from now on, as a person wants it. Nothing happens in an evening of commands.
    [[nodiscard]] Advance setStaffing(const std::vector<StaffingChanged::Pool> &pools,
                                      const std::string &why);
    /// What a guest on a phone does, as a person wants it. Nothing happens in an evening of
    /// commands.
    [[nodiscard]] Advance carryOut(const PhoneDeed &deed);
    [[nodiscard]] GuestId lastGuest() const { return m_engine->lastGuest(); }

    /// What keeps the views in step from now on. Everything is up to date when it begins, and it is
    /// recorded.
    [[nodiscard]] Advance changeArchitecture(const ArchitectureChanged &change);
    /// How late a view is from now on, where it follows the log: recorded. Of an evening of
    /// commands, the views are held back from then on.
    [[nodiscard]] Advance delayView(const ViewDelayed &change);
    /// From now on this befalls the line to a view: recorded. What whyNot() refuses must not come
    /// here.
    [[nodiscard]] Advance changeLine(const LineChange &change);
    /// Empty, or why this cannot befall a view now, for a person.
    [[nodiscard]] std::string whyNot(const LineChange &change) const;
    /// How the lines stand of the views that are bent.
    [[nodiscard]] std::vector<ViewLineState> lines() const;
    /// What handling a parked event, or all, would change now.
    [[nodiscard]] std::vector<DocumentChange> preview(const ParkedHandled &handling) const;
    /// How a service works from now on: recorded.
    [[nodiscard]] Advance setService(const ServiceSet &set);
    [[nodiscard]] const ServiceConditions &serviceConditions() const
    {
        return m_engine->services();
    }
    /// Commands that wait for a service, and a number that is another one once they have changed.
    [[nodiscard]] std::vector<SentCommand> waiting() const { return m_engine->waiting(); }
    [[nodiscard]] std::uint64_t waitingRevision() const { return m_engine->waitingRevision(); }
    [[nodiscard]] const Architecture &architecture() const { return m_replication.architecture(); }
    [[nodiscard]] const Deliveries &deliveries() const { return m_replication.deliveries(); }
    /// For whoever shows its views.
    [[nodiscard]] ViewsPlace viewsPlace() const { return m_replication.viewsPlace(); }

    /// When something happens next; where nobody lives, that a view is brought something, too.
    [[nodiscard]] std::optional<Instant> next() const;
    [[nodiscard]] Instant now() const { return m_engine->now(); }
    [[nodiscard]] const Scenario &scenario() const { return m_scenario; }
    /// From where it could go on; its numbers are the highest taken, by the script too.
    [[nodiscard]] ResumePoint resumePoint() const { return m_engine->resumePoint(); }
    /// What the process manager waits for.
    [[nodiscard]] std::vector<Todo> todo() const { return m_engine->todo(); }
    /// The journal: the store itself, or what the stores of the services are relayed to.
    [[nodiscard]] EventStore &store() { return *m_store; }
    /// Null: there is one store for all.
    [[nodiscard]] ServiceLog *services() { return m_services.get(); }
    [[nodiscard]] EventFeed &feed() { return *m_feed; }
    [[nodiscard]] ViewsFeeds feeds() { return {*m_feed, *m_storyFeed}; }
    /// Where log and activities end, what is not committed included.
    [[nodiscard]] StoryMark head() const;
    /// Others write to its log, too: whoever calls comes again soon, also while the clock stands.
    [[nodiscard]] bool isOfClass() const { return m_class != nullptr; }
    /// What was submitted in a class and has not happened will not happen: its sender was told so.
    void forgetUndecided() { m_mayBeBehind = true; }
    /// Guests and staff live in it.
    [[nodiscard]] bool isLive() const { return !m_scenario.live.isEmpty(); }

private:
    WriteSide(std::unique_ptr<EventStore> store, const Lead &lead, Opening opening);
    // What the engine knows of the outside:
    Outcome handle(const SentCommand &command) override;
    [[nodiscard]] IdForm idForm() const override;
    void record(const Activity &activity, Instant at) override;
    bool isToldBehind(CommandNumber command) override;
    void release(ViewName view, Position upTo) override;
    void bend(ViewName view, Position upTo) override;
    void show(ViewName view, const std::vector<RecordedEvent> &events) override;
    BoardsInSight::Any boardAt(ViewName view, Position position) override;

    void commitAndPublish();
    void runJobBefore(Instant next);
    void architectureChanged(Instant at);
    void viewDelayed(const RecordedActivity &recorded);
    void lineChanged(const LineChange &change, const RecordedActivity &recorded);
    void holdBack();
    /// Views show what restaurant time has brought them to; else whatever is recorded.
    [[nodiscard]] bool holdsViews() const
    {
        return isLive() || deliveries().wasDelayed() || deliveries().wasBent();
    }
    [[nodiscard]] const BentLine *bentLine(ViewName view) const;
    [[nodiscard]] bool isRepeated(const Activity &activity, Instant at) const;
    [[nodiscard]] LogMoment momentOf(Position event);
    void keepViews(const ViewMoments &moments, Instant at);
    void keepRepeated(const RecordedActivity &recorded);
    [[nodiscard]] ViewMoments released();
    [[nodiscard]] ReadSide *readSide();
    void letThrough();
    void startEngine();
    [[nodiscard]] std::unique_ptr<Engine> engineFromCheckpoint();
    void runAgain();
    void doOnceMore();
    void tellRanAgain(Position &told);
    [[nodiscard]] bool repeatPerson();
    void repeat(const RecordedActivity &decision);
    void waitAgain(Engine &engine, const std::vector<RecordedActivity> &withdrawals);
    void takeTurn();
    void carryOutNews(Advance &done);
    [[nodiscard]] Outcome outcomeOfOthers(const CommandRecord &record);
    [[nodiscard]] Advance asOneGroup(const std::function<void(Advance &)> &work);
    void takeStep(Advance &done);
    void noteLooks(Advance &done);
    [[nodiscard]] Outcome carryOutWhole(SentCommand command, int &steps);
    void commit();
    void saveCheckpoint();
    [[nodiscard]] EventLog &log();
    void publishRelayed();

    const Opening m_opening;
    std::unique_ptr<EventStore> m_store;
    Scenario m_scenario;
    std::unique_ptr<ServiceLog> m_services;
    std::unique_ptr<ClassLog> m_class;       ///< Null: nobody else writes.
    std::vector<CommandRecord> m_news;       ///< Of others, in the open group.
    const CommandRecord *m_others = nullptr; ///< What one of them has done is being taken in.
    bool m_mayBeBehind = false; ///< Of a group that failed nobody knows what became of it.
    Replication m_replication;
    CommandHandler m_handler;
    std::unique_ptr<EventFeed> m_feed;
    std::unique_ptr<StoryFeed> m_storyFeed;
    ReadSide *m_shown = nullptr;
    std::optional<FoldedViews> m_folded; ///< Live, and nobody shows views, or it is run again.
    LooksOfStep m_looks;
    std::unique_ptr<EveningRecord> m_record; ///< Only while it is run again.
    std::array<Position, allViews.size()> m_released{};
    BentBoards m_bent;
    ScriptedReach m_scriptedReach{*this}; ///< Of an evening of commands that holds its views back.
    Position m_committed{};
    LogMoment m_head;                 ///< What was recorded last, committed or not.
    bool m_otherArchitecture = false; ///< Since the last group.
    bool m_otherDeliveries = false;   ///< Likewise.
    /// Of an evening of commands that goes on: what its script may say once more.
    std::vector<RecordedActivity> m_saidBefore;
    std::chrono::steady_clock::time_point m_durableSince{};
    Position m_checkpoint{}; ///< Of the process manager, as the store has it.
    std::unique_ptr<Engine> m_engine;
    std::vector<RecordedEvent> m_uncommitted;
    std::vector<Happening> m_untoldStory; ///< Nobody in it looks at its views: told group by group.
};

} // namespace restaurant
