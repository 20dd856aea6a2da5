#pragma once

#include "domain/storeerror.h"
#include "evening/eveninginfo.h"
#include "evening/pace.h"
#include "evening/stage.h"
#include "evening/worker.h"
#include "evening/writeside.h"
#include "store/besidelog.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace restaurant {

// What else can be asked of the write side:
struct SaveCopy
{
    std::string path;
};
struct RebuildView
{
    ViewName view{};
};
struct WriteNote
{
    StoryMark mark;
    Instant at{};
    std::string text;
};
struct EditNote
{
    NoteNumber note{};
    std::string text;
};
struct RemoveNote
{
    NoteNumber note{};
};
struct PreviewParked
{
    ViewName view{};
    Position event{}; ///< 0: all.
    ParkedHandling how{};
};
using WriteSideRequest =
    std::variant<SentCommand, RunClock, PauseClock, StepOnce, SetSpeed, RunUntil, SkipQuiet,
                 SetStaffing, PhoneDeed, ArchitectureChanged, ServiceSet, ViewDelayed, ViewBent,
                 ViewProtected, ParkedHandled, PreviewParked, SaveCopy, RebuildView, WriteNote,
                 EditNote, RemoveNote>;

/// What the write side tells; nobody listens to what is left as it is. All are called in its thread
/// and must not wait for anybody.
struct WriteSideNews
{
    /// While it is opened: so much of the record.
    std::function<void(int percent)> checked = [](auto &&...) {};
    std::function<void(WriteSide &)> opened = [](auto &&...) {};
    std::function<void(const WriteSide::Advance &, WriteSide &)> advanced = [](auto &&...) {};
    /// All but the head.
    std::function<void(ClockState)> clock = [](auto &&...) {};
    /// Before the clock says so.
    std::function<void(const QuietSkip &)> skipped = [](auto &&...) {};
    /// Every command that waits for its service now.
    std::function<void(std::vector<SentCommand>)> waiting = [](auto &&...) {};
    /// How the line to a view that is bent stands now.
    std::function<void(ViewLineState)> line = [](auto &&...) {};
    std::function<void(ParkedPreview)> previewed = [](auto &&...) {};
    /// A step or a run until a moment is over, and that far the views are to come.
    std::function<void(const ViewMarks &)> arrived = [](auto &&...) {};
    std::function<void(const std::string &path)> saved = [](auto &&...) {};
    /// All there are, after a change.
    std::function<void(std::vector<StoryNote>)> notes = [](auto &&...) {};
    std::function<void(const std::string &message)> failed = [](auto &&...) {};
    /// These commands will not be decided: nothing of them was done.
    std::function<void(const std::vector<CommandId> &commands, const std::string &why)> dropped =
        [](auto &&...) {};
    /// The last call, also after a failure: nobody may use the write side any more.
    std::function<void()> closing = [] {};
};

/// Runs a write side in a thread of its own, paced by the computer's clock. Ends after the
/// group at hand.
class WriteSideThread
{
public:
    /// `make` opens the write side, in its thread; what it throws is told as failed().
    WriteSideThread(std::function<std::unique_ptr<WriteSide>()> make, WriteSideNews news);
    Q_DISABLE_COPY_MOVE(WriteSideThread)

    /// False: too much is waiting already; nothing was taken.
    [[nodiscard]] bool ask(WriteSideRequest request) { return m_worker.put(std::move(request)); }

private:
    static constexpr int group = 512;         ///< Entries between two commits, at most.
    static constexpr std::size_t room = 4096; ///< Requests that may wait.

    void work();
    void open();
    void close();
    void guarded(const std::function<void()> &work);
    void goOn();
    void runDue();
    [[nodiscard]] bool hasSkippedQuiet();
    void settle(const WriteSide::Advance &advance);
    void waitForServer(const StoreError &error);
    void goOnWithServer();
    void stopRunning();
    [[nodiscard]] Instant runsTo() const;
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] Pace::Clock::time_point wakeAt() const;
    void restartPace();
    void tellClock();
    void tellWaiting();
    void tellLines();
    void tellArrived();

    void carryOut(SentCommand command);
    void carryOut(RunClock);
    void carryOut(PauseClock);
    void carryOut(StepOnce);
    void carryOut(SetSpeed wish);
    void carryOut(RunUntil wish);
    void carryOut(SkipQuiet wish);
    void carryOut(const SaveCopy &wish);
    void carryOut(const SetStaffing &wish);
    void carryOut(const PhoneDeed &deed);
    void carryOut(const ArchitectureChanged &wish);
    void carryOut(const ServiceSet &wish);
    void carryOut(const ViewDelayed &wish);
    void carryOut(const ViewBent &wish);
    void carryOut(const ViewProtected &wish);
    void carryOut(const ParkedHandled &wish);
    void carryOut(const PreviewParked &wish);
    void changeLine(const LineChange &change);
    void carryOut(RebuildView wish);
    void carryOut(const WriteNote &wish);
    void carryOut(const EditNote &wish);
    void carryOut(RemoveNote wish);
    void changeNotes(const std::function<void(const Connection &)> &change);

    std::function<std::unique_ptr<WriteSide>()> m_make;
    WriteSideNews m_news;
    std::unique_ptr<WriteSide> m_writeSide;
    Pace m_pace;
    double m_speed = 1;
    std::vector<CommandId> m_undecided; ///< Of persons, taken and not decided.
    std::optional<Instant> m_until;     ///< Where runUntil() stops.
    std::uint64_t m_toldWaiting = 0;    ///< The revision of what waits that was told.
    std::array<ViewLineState, allViews.size()> m_toldLines{};
    bool m_running = false;
    bool m_isServerLost = false; ///< Of a class.
    bool m_skipsQuiet = false;
    std::optional<Instant> m_next; ///< What was due next when something was done last,
    Instant m_lastDone{};          ///< and when that was.
    Worker<WriteSideRequest> m_worker;
};

} // namespace restaurant
