#pragma once

#include "evening/mailbox.h"
#include "seat/seat.h"

#include <QObject>

#include <chrono>
#include <deque>
#include <memory>

namespace restaurant {

/// What became of a command of this seat.
struct SeatCommand
{
    enum class State {
        UnderWay, ///< It is decided.
        Waits,    ///< For a lost server.
        Done,
        Refused,   ///< By the restaurant.
        NotDecided ///< By nobody, ever.
    };
    SentCommand sent;
    State state = State::UnderWay;
    QString why; ///< It waits, was refused, or is not decided.

    [[nodiscard]] bool isOpen() const { return state == State::UnderWay || state == State::Waits; }
};

/// A seat of a class as a window sees it: all that its threads tell comes here in the thread of
/// this object, at most once a frame. Nothing here waits for a server.
class SeatLink final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SeatLink)
public:
    explicit SeatLink(SeatPlace place, QObject *parent = nullptr);
    ~SeatLink() override;

    /// Takes the seat. Call once, when everybody listens.
    void open();
    /// Leaves it: nothing is told any more. What its threads are at ends elsewhere, and this object
    /// with it; where no events are waited for, here and now.
    void leave();
    [[nodiscard]] const SeatPlace &place() const { return m_place; }
    /// As it is at this moment.
    [[nodiscard]] SeatState state() const;
    /// False: it was not taken, because the seat is not open yet, or too many wait.
    bool send(Command command, const Actor &actor, const SeenView &seen);
    /// So much is certain only where it has not been decided in this moment.
    void takeBack(const CommandId &command);
    void delayViews(std::chrono::milliseconds delay);
    /// The newest last: all that are open, and of the others the last ones.
    [[nodiscard]] const std::deque<SeatCommand> &commands() const { return m_commands; }

signals:
    void opened(const restaurant::Scenario &scenario);
    void stateChanged(const restaurant::SeatState &state);
    void boardChanged(const restaurant::ChangesOfABoard &changes);
    void progressChanged(const restaurant::ViewProgress &progress);
    void contestTold(const restaurant::Contest &contest);
    /// It has ended, and why.
    void failed(const QString &why);
    void commandsChanged();
    /// One of them was decided.
    void answered(const restaurant::HandledCommand &command);
    /// And of this one nobody will decide.
    void notDecided(const restaurant::SentCommand &command, const QString &why);

private:
    struct Told ///< Of a command.
    {
        CommandId command;
        QString why;
        bool waits = false; ///< Else it is dropped.
    };

    [[nodiscard]] SeatNews news();
    [[nodiscard]] ViewsListeners listeners();
    void deliver();
    void deliverBoards();
    void deliverCommands();
    [[nodiscard]] SeatCommand *find(const CommandId &command);
    void forgetOld();

    const SeatPlace m_place;
    std::deque<SeatCommand> m_commands;

    // What the seat's threads put, until it is delivered:
    FrameGate m_gate;
    Latest<Scenario> m_opened;
    Latest<SeatState> m_state;
    Tray<Contest> m_contests;
    Tray<QString> m_failures;
    Tray<HandledCommand> m_handled;
    Tray<Told> m_told;
    AllBoards::Each<BoardNews> m_boards;
    std::array<Latest<ViewProgress>, allViews.size()> m_progress;

    std::unique_ptr<Seat> m_seat; ///< Last: its threads use the above.
};

} // namespace restaurant
