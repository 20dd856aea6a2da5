#pragma once

#include "evening/cursorstate.h"
#include "evening/eveningnews.h"
#include "evening/inbox.h"
#include "evening/pace.h"
#include "evening/playbackrequest.h"
#include "playback/player.h"

#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <thread>

namespace restaurant {

/// Some of the log, for whoever shows it up to the cursor.
struct LogPage
{
    bool whole = false; ///< Instead of what is shown; else behind it.
    std::vector<HandledCommand> commands;
};

/// What the past of an evening has to say. Any thread puts and takes.
struct PlaybackNews
{
    EveningNews views; ///< Documents and progress alone.
    Tray<LogPage> log;
    Latest<CursorState> cursor;
    Latest<IndexState> index;
    Tray<std::optional<OrderDetails>> found;
    Tray<Trail> trails;
    Tray<Effects> effects;
    Tray<QString> branched; ///< Files that were made.
    Tray<QString> failed;
};

/// Shows the recording of an evening at a cursor that can be anywhere in it, in a thread of its
/// own. It reads the file, which may be written meanwhile, and sends nothing: no command, and not
/// one row into any store. `news` outlives it; `knock` is called in its thread.
class Playback
{
public:
    Playback(std::string file, PlaybackNews &news, std::function<void()> knock);
    ~Playback();
    Q_DISABLE_COPY_MOVE(Playback)

    /// False: too much is waiting already.
    [[nodiscard]] bool ask(PlaybackRequest request);

private:
    static constexpr std::size_t room = 256;

    void work();
    void loop();
    void carryOutWaiting();
    void carryOut(LiveStandsAt wish);
    void carryOut(GoTo wish);
    void carryOut(GoBy wish);
    void carryOut(const GoUntil &wish);
    void carryOut(GoLive);
    void carryOut(PlayOn wish);
    void carryOut(StopPlaying);
    void carryOut(PlayAtSpeed wish);
    void carryOut(const LoopOver &wish);
    void carryOut(LookUpOrder wish);
    void carryOut(const AskWhy &wish);
    void carryOut(AskEffects wish);
    void carryOut(const MakeBranch &wish);

    [[nodiscard]] std::chrono::steady_clock::time_point wakeAt() const;
    [[nodiscard]] Cursor endOfAll();
    [[nodiscard]] Cursor askedAt(bool live);
    void indexSome();
    void indexAlmostTo(const Cursor &cursor);
    void playFrame();
    void playFrom(Instant at);
    void goTo(const Cursor &cursor);
    void show(const Cursor &cursor);
    template <typename Board> [[nodiscard]] BoardChanges<Board> changesOfBoard();
    void tellViews();
    void tellProgress();
    void tellLog();
    void tellCursor(bool live);

    const std::string m_file;
    PlaybackNews &m_news;
    const std::function<void()> m_knock;
    Inbox<PlaybackRequest> m_inbox{room};
    std::unique_ptr<Recording> m_recording;
    std::unique_ptr<Player> m_player;
    Pace m_pace;
    double m_speed = 10;
    bool m_backwards = false;
    Instant m_live{}; ///< Where the live clock stands.
    bool m_moreToIndex = true;
    std::optional<std::pair<Instant, Instant>> m_loop;
    CommandNumber m_logTold{}; ///< The last that the shown log ends with.
    bool m_logIsAnew = true;
    bool m_tellsWhole = true;
    Instant m_playedFrom{};
    std::atomic<bool> m_stopping = false;
    std::thread m_thread;
};

} // namespace restaurant
