// A recorded evening, opened to be looked at: what stands where in its story.
#pragma once

#include "cursor.h"

#include "domain/activity.h"
#include "domain/outcome.h"
#include "simulation/scenario.h"
#include "store/logreader.h"
#include "store/storeheader.h"

#include <optional>
#include <string>
#include <vector>

namespace restaurant {

/// A moment of an evening worth pointing at.
struct CueMark
{
    enum class Kind {
        Cue,    ///< Of the scenario.
        Rota,   ///< Others work from here on, as the scenario says.
        Decided ///< Others work from here on, views are kept or late otherwise, or a service works
                ///< otherwise: a person wanted it.
    };
    Kind kind = Kind::Cue;
    Instant at{};
    std::string title;
    std::string caption; ///< Empty for what a person did.
    std::optional<CuePane> pane{};
    bool operator==(const CueMark &) const = default;
};

/// What the scenario says beforehand, by time.
[[nodiscard]] std::vector<CueMark> plannedCues(const Scenario &scenario);
/// When each view is brought what the evening records: as its scenario says, and as it was changed
/// since: `changes`, by number.
[[nodiscard]] Deliveries deliveriesOf(const Scenario &scenario,
                                      const std::vector<DeliveryChange> &changes);
/// How the services work after these: ServiceSet, by number.
[[nodiscard]] ServiceConditions servicesAfter(const std::vector<RecordedActivity> &changes);
/// Somebody decided that others work, that views are kept in step otherwise or are late otherwise,
/// or that a service works otherwise.
[[nodiscard]] bool isDecision(const Activity &activity);
/// Whether it was the scenario that decided so.
[[nodiscard]] bool isPlanned(const Scenario &scenario, const RecordedActivity &decision);
/// Adds a decision that the scenario did not plan; false: the activity is none.
bool addDecision(const Scenario &scenario, const RecordedActivity &activity,
                 std::vector<CueMark> &cues);

/// What a new store says of itself, that evening's.
[[nodiscard]] StoreHeader headerFor(const Scenario &scenario);
/// The scenario that a store file carries. Throws StoreError if it does not read back.
[[nodiscard]] Scenario storedScenario(const StoreHeader &header, const std::string &file);

/// A NAME.restaurant file over a connection that cannot write. Another thread or process may
/// append to it meanwhile: end() looks again, and all other answers are about the story up to
/// there. Nothing of the log is kept in memory. Used in the thread that made it. Everything throws
/// StoreError.
class Recording
{
public:
    explicit Recording(const std::string &path,
                       LogReader::Origin origin = LogReader::Origin::Foreign);
    Recording(const Recording &) = delete;
    Recording &operator=(const Recording &) = delete;

    [[nodiscard]] const std::string &path() const { return m_log.path(); }
    [[nodiscard]] const StoreHeader &header() const { return m_header; }
    [[nodiscard]] const Scenario &scenario() const { return m_scenario; }
    /// When each view was brought what was recorded, up to the known end.
    [[nodiscard]] const Deliveries &deliveries() const { return m_deliveries; }
    /// How the services worked there.
    [[nodiscard]] ServiceConditions servicesAt(const StoryMark &mark) const;
    [[nodiscard]] LogReader &log() { return m_log; }

    struct End
    {
        StoryMark mark;
        Instant at{};            ///< When the last thing happened, or a command was refused.
        CommandNumber command{}; ///< The last; refused ones count.
        [[nodiscard]] Cursor cursor() const { return {mark, at}; }
    };
    /// Looks where the story ends by now.
    const End &end();
    /// Where it ended when end() was called last.
    [[nodiscard]] const End &knownEnd() const { return m_end; }

    /// Before everything, when the scenario begins.
    [[nodiscard]] Cursor start() const { return {{}, m_scenario.starts}; }
    /// When the clock shows `at`, and all of that instant has happened.
    [[nodiscard]] Cursor cursorAt(Instant at);
    /// When this event has just happened. It must exist.
    [[nodiscard]] Cursor cursorAt(Position event);
    /// When so many events and activities have happened.
    [[nodiscard]] Cursor cursorAt(StoryPlace place);
    /// When this command has just been answered: with its last event or, refused or without one,
    /// on the head it was decided on. It must exist.
    [[nodiscard]] Cursor cursorAt(CommandNumber command);

    /// How far the story has come by a time.
    [[nodiscard]] StoryMark markAt(Instant at) { return m_log.places().markAt(at, m_end.mark); }
    /// When the last of it happened.
    [[nodiscard]] Instant timeOf(const StoryMark &mark);
    /// The last event at a time or before, but not beyond `last`.
    [[nodiscard]] Position eventAt(Instant at, Position last)
    {
        return m_log.places().eventAt(at, last);
    }

    /// The last command that is answered at a cursor; 0: none.
    [[nodiscard]] CommandNumber commandsUpTo(const Cursor &cursor);
    /// It must exist.
    [[nodiscard]] CommandRecord command(CommandNumber number);
    /// The head of the log that a command was decided on. Every event belongs to a command and they
    /// are handled one after the other, so it is the highest that an earlier one wrote.
    [[nodiscard]] Position decidedOn(CommandNumber number);

    /// The moments worth pointing at, by time: the scenario's, its rota's, and decisions of
    /// persons.
    [[nodiscard]] const std::vector<CueMark> &cues();
    [[nodiscard]] std::vector<StoryNote> notes() const { return m_log.notes(); }

private:
    void learnDeliveries();
    void learnServices();

    LogReader m_log;
    StoreHeader m_header;
    Scenario m_scenario;
    Deliveries m_deliveries;
    ActivityNumber m_deliveriesUpTo{}; ///< Changes of them are known up to this activity.
    std::vector<RecordedActivity> m_serviceChanges;
    End m_end;
    std::vector<CueMark> m_cues;
    ActivityNumber m_cuesUpTo{}; ///< Changes of staff are known up to this activity.
};

} // namespace restaurant
