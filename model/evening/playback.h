#pragma once

#include "evening/pace.h"
#include "evening/stage.h"
#include "evening/worker.h"
#include "playback/player.h"
#include "playback/stepping.h"
#include "read/trail.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace restaurant {

// What can be asked of the playback besides what can be asked of any stage:

struct GoTo
{
    Instant at{};
};
/// The live evening has come to this time: as far the cursor may go, though nothing may have
/// happened since the last event.
struct LiveStandsAt
{
    Instant at{};
};
struct GoBy
{
    StepBy step{};
    int direction = 1; ///< 1: on; -1: back.
};
struct GoUntil
{
    Condition condition;
};
/// To the end, where the live views take over.
struct GoLive
{
};
struct PlayOn
{
    bool backwards = false;
};
/// The last stretch up to the cursor once more, at half the speed; then the cursor is where it was,
/// and goes on if it went on.
struct PlayAgain
{
    Duration stretch{};
    bool live = false; ///< Up to the end instead, where the live views take over.
};
struct LoopOver
{
    std::optional<std::pair<Instant, Instant>> stretch; ///< Nothing: no loop.
};
/// Answered by the news `found`, with what the order-details view knows at the cursor; `live`: with
/// what its read store holds, wherever the cursor stands.
struct LookUpOrder
{
    OrderId order{};
    bool live = false;
};
/// Why this document says what it says; `live`: at the end, wherever the cursor stands.
struct AskWhy
{
    DocumentName document;
    bool live = false;
};
/// What this command has changed; `live` as above.
struct AskEffects
{
    CommandNumber command{};
    bool live = false;
};
/// A new file that shares what was until the cursor.
struct MakeBranch
{
    std::string path;
};
using PlaybackRequest =
    std::variant<LiveStandsAt, GoTo, GoBy, GoUntil, GoLive, PlayOn, PauseClock, SetSpeed, SkipQuiet,
                 PlayAgain, LoopOver, LookUpOrder, AskWhy, AskEffects, MakeBranch>;

/// What a playback has to say besides what live threads say too.
struct PlaybackNews : StageNews
{
    Latest<IndexState> index;
    Tray<Trail> trails;
    Tray<Effects> effects;
    Tray<QString> branched; ///< Files that were made.
};

/// Shows the recording of an evening at a cursor that can be anywhere in it, in a thread of its
/// own. It reads the file, which may be written meanwhile, and sends nothing: no command, and not
/// one row into any store. `notify` is called in its thread.
class Playback final : public Stage
{
public:
    Playback(std::string file, std::function<void()> notify);

    [[nodiscard]] Answer ask(StageRequest request) override;
    [[nodiscard]] PlaybackNews &news() override { return m_news; }
    [[nodiscard]] Answer askPast(PlaybackRequest request);

private:
    static constexpr std::size_t room = 256;
    /// How things stood, and are to stand, when the last stretch is played again.
    struct Replay
    {
        Cursor until;
        bool live = false;
        bool runs = false;
        bool backwards = false;
    };

    void work();
    void carryOutWaiting();
    void carryOut(LiveStandsAt wish);
    void carryOut(GoTo wish);
    void carryOut(GoBy wish);
    void carryOut(const GoUntil &wish);
    void carryOut(GoLive);
    void carryOut(PlayOn wish);
    void carryOut(PauseClock);
    void carryOut(SetSpeed wish);
    void carryOut(SkipQuiet wish);
    void carryOut(PlayAgain wish);
    void carryOut(const LoopOver &wish);
    void carryOut(LookUpOrder wish);
    void carryOut(const AskWhy &wish);
    void carryOut(AskEffects wish);
    void carryOut(const MakeBranch &wish);

    [[nodiscard]] std::chrono::steady_clock::time_point wakeAt() const;
    [[nodiscard]] Cursor endOfAll();
    [[nodiscard]] Cursor askedAt(bool live);
    [[nodiscard]] std::optional<OrderDetails> lookUp(OrderId order);
    void followAdded();
    void indexSome();
    void indexAlmostTo(const Cursor &cursor);
    void playFrame();
    void breakOff();
    void endReplay();
    [[nodiscard]] double playedSpeed() const;
    void playFrom(Instant at);
    void skipQuiet(Instant last);
    [[nodiscard]] Instant nextAfter(const Cursor &cursor);
    void goTo(const Cursor &cursor);
    void show(const Cursor &cursor);
    template <typename Board> void tellBoard(BoardNews<Board> &news);
    void tellViews();
    void tellDeliveries();
    void tellProgress();
    void tellLog();
    void tellLooks();
    void tellCursor(bool live);

    const std::string m_file;
    const std::function<void()> m_notify;
    PlaybackNews m_news;
    std::unique_ptr<Recording> m_recording;
    std::unique_ptr<Player> m_player;
    Pace m_pace;
    double m_speed = 10; ///< 0: as fast as can be watched.
    bool m_backwards = false;
    Instant m_live{}; ///< Where the live clock stands.
    bool m_moreToIndex = true;
    std::optional<std::pair<Instant, Instant>> m_loop;
    std::optional<Replay> m_replay;
    CommandNumber m_logTold{}; ///< The last that the shown log ends with.
    bool m_logIsAnew = true;
    ActivityNumber m_looksTold{}; ///< Looks up to there are shown.
    bool m_looksAreAnew = true;
    bool m_tellsWhole = true;
    std::optional<Deliveries> m_deliveriesTold; ///< Nothing: the live ones were told since.
    Instant m_playedFrom{};
    bool m_skipsQuiet = false;
    std::optional<Instant> m_next; ///< What happens next, where it was asked for,
    Instant m_lastDone{};          ///< and since when nothing happens.
    Worker<PlaybackRequest> m_worker;
};

} // namespace restaurant
