// What can be said to a delivery line, and what it says.
#pragma once

#include "domain/ids.h"

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <memory>
#include <mutex>
#include <string>

namespace restaurant {

/// Lets so many work at a time, and the others wait. To be used from any thread.
class Turns
{
public:
    explicit Turns(int atATime)
        : m_free(atATime)
    {
    }

    void take()
    {
        std::unique_lock lock(m_mutex);
        m_given.wait(lock, [this] { return m_free > 0; });
        --m_free;
    }
    void give()
    {
        {
            const std::lock_guard lock(m_mutex);
            ++m_free;
        }
        m_given.notify_one();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_given;
    int m_free;
};

/// A turn for as long as it lives; none is needed where there are no turns.
class Turn
{
public:
    explicit Turn(Turns *turns)
        : m_turns(turns)
    {
        if (m_turns)
            m_turns->take();
    }
    ~Turn()
    {
        if (m_turns)
            m_turns->give();
    }
    Turn(const Turn &) = delete;
    Turn &operator=(const Turn &) = delete;

private:
    Turns *m_turns;
};

struct LinePolicy
{
    std::size_t batch = 512;     ///< Items read from the log, and delivered, at a time.
    std::size_t keep = 65'536;   ///< Items waiting in memory; more are left to the log.
    std::size_t longWay = 5'000; ///< So far behind it says that it catches up.
    int retries = 3;             ///< For an item that was not taken in, before it stops.
    std::chrono::milliseconds retryAfter{20};
    std::chrono::milliseconds quiet{50}; ///< Without news for so long, the view may save.
    /// The safety net under the news: how often the log is looked at all the same. Short where
    /// another process writes.
    std::chrono::milliseconds poll{2'000};
    /// Lines with the same turns share the processors they may use; null: each as it likes.
    std::shared_ptr<Turns> turns;
};

enum class DeliveryState {
    Following,
    CatchingUp, ///< Reads a long stretch of the log again.
    Paused,
    Stopped ///< An event cannot be taken in; or the view or the log cannot be opened.
};

/// How far a delivery line has come. Times are measured on this machine.
template <typename Place> struct LineProgressOf
{
    using State = DeliveryState;
    State state = State::Following;
    Place at{};   ///< The last item delivered.
    Place head{}; ///< The end of the log, as far as known.
    /// Since when there has been something that it may deliver: what is held back on purpose is no
    /// sign of a slow line.
    std::chrono::microseconds behind{};
    std::chrono::microseconds left{}; ///< Catching up: how long it may still take.
    std::string why;                  ///< Stopped: what is wrong with the item at `at` + 1.
    bool operator==(const LineProgressOf &) const = default;
};
using LineProgress = LineProgressOf<Position>;

/// What can be asked of a delivery line, whatever it delivers; from any thread.
class LineControl
{
public:
    virtual ~LineControl() = default;

    /// Holds deliveries back, and lets them go on.
    virtual void pause() = 0;
    virtual void resume() = 0;
    /// A stopped line tries its item again.
    virtual void retry() = 0;
    /// A stopped line goes on without its item, because `by` says so.
    virtual void skip(std::string by) = 0;
    /// Forgets the view and folds it again from the beginning of the log.
    virtual void startOver() = 0;
};

} // namespace restaurant
