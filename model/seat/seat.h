// A seat of a class: its copy of the log, its views, and its commands.
#pragma once

#include "seatcommands.h"

#include "delivery/eventfeed.h"
#include "evening/views.h"
#include "evening/worker.h"
#include "postgres/presence.h"
#include "read/contest.h"
#include "simulation/scenario.h"

#include <QtGlobal>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace restaurant {

class LogCarrier;

/// Where a seat is, and what it is.
struct SeatPlace
{
    ServerAddress server;
    SeatKind kind = SeatKind::Spectator;
    std::string folder; ///< For its copies and read stores, which are kept between lessons.
    /// Others are told that it is there. Whoever leads is there already, and looks on beside that.
    bool isTold = true;
};

/// How a seat stands with its server.
struct SeatState
{
    bool isThere = false; ///< The server was heard of within the last two seconds.
    std::string why;      ///< Else: in words for a person.
    Position position{};  ///< Up to here the seat has the log.
    Instant now{};        ///< In the restaurant, as far as known.
    std::vector<Present> present;
    /// By this machine's clock: what is shown is as old as this.
    std::chrono::steady_clock::time_point heard{};
};

/// What a seat tells; nobody listens to what is left as it is. All but `commands` are called in the
/// thread that follows the log.
struct SeatNews
{
    /// Views and commands are there.
    std::function<void(const Scenario &)> opened = [](auto &&...) {};
    /// When something of it has changed.
    std::function<void(const SeatState &)> state = [](auto &&...) {};
    std::function<void(const Contest &)> contest = [](auto &&...) {};
    /// The seat has ended: it is told why.
    std::function<void(const std::string &)> failed = [](auto &&...) {};
    SeatCommandNews commands;
};

/// Follows the log on a server into a file of its own, from which views with read stores of their
/// own are fed as in every evening; so a seat that was off, or lost its server, goes on where it
/// was. Nothing here waits for the server but the seat's own threads.
class Seat
{
public:
    Seat(SeatPlace place, ViewsListeners views, SeatNews news);
    ~Seat();
    Q_DISABLE_COPY_MOVE(Seat)

    /// A command of somebody here; what it becomes is told. False: it was not taken, because the
    /// seat is not open yet, or too many wait.
    [[nodiscard]] bool send(SentCommand command);
    void takeBack(const CommandId &command);
    /// From now on the views show what was recorded so long ago, by this machine's clock.
    void delayViews(std::chrono::milliseconds delay);
    [[nodiscard]] SeatState state() const;
    /// Its copy of the log; empty: it is not open yet.
    [[nodiscard]] std::string copyFile() const;

private:
    using Follower = Worker<std::chrono::milliseconds>; ///< The delay.
    struct Copy;

    // In the follower's thread:
    void work(Follower &follower);
    [[nodiscard]] bool open(Follower &follower);
    void follow(ServerSession &session, LogCarrier &carrier);
    static void nameSeats(ServerSession &session, Contest &contest);
    void tellThere(Presence &presence);
    void lost(const std::string &why);
    void change(const std::function<void(SeatState &)> &change);
    void letThrough();
    void end();
    void endCommands();

    const SeatPlace m_place;
    const ViewsListeners m_views;
    const SeatNews m_news;
    mutable std::mutex m_mutex;
    SeatState m_state;
    std::string m_copyFile;
    std::unique_ptr<SeatCommands> m_commands; ///< Null until the seat is open.

    // The follower's thread alone:
    std::unique_ptr<Copy> m_copy;
    std::chrono::milliseconds m_delay{};
    struct Arrival
    {
        std::chrono::steady_clock::time_point at;
        Position position{};
    };
    std::deque<Arrival> m_arrived; ///< Not shown yet.
    Position m_let;                ///< The views may show what was recorded up to here.

    Follower m_follower; ///< Last: its thread uses the above.
};

} // namespace restaurant
