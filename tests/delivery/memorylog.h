// A log in memory, and a subscriber that writes down what it is given: what the tests deliver
// from and to.
#pragma once

#include "delivery/deliveryline.h"

#include <atomic>
#include <map>
#include <mutex>
#include <set>
#include <vector>

namespace restaurant::testing {

/// Grows in one thread while lines read it in theirs.
class MemoryLog
{
public:
    /// Appends `count` events, publishes nothing, and answers them as one commit's batch.
    EventBatch append(int count);
    /// As append(), for events that were made elsewhere.
    void append(std::vector<RecordedEvent> events);
    /// The events from `first` on, as somebody might publish them again.
    [[nodiscard]] EventBatch batch(int first, int count) const;
    [[nodiscard]] Position head() const;
    [[nodiscard]] std::vector<RecordedEvent> all() const;

    /// Reading this event throws, as if its row were damaged.
    void damage(Position position);
    void repair();
    /// The event is missing from the log.
    void lose(Position position);

    [[nodiscard]] DeliveryLine::MakeSource source();
    /// How often some line read it.
    [[nodiscard]] int reads() const { return m_reads; }

private:
    class Source;
    std::vector<RecordedEvent> read(Position after, std::size_t atMost);

    mutable std::mutex m_mutex;
    std::vector<RecordedEvent> m_events;
    std::set<Position> m_damaged;
    std::atomic<int> m_reads = 0;
};

/// Everything in it may be looked at from any thread.
class Notebook final : public Subscriber
{
public:
    void start(Position head) override;
    [[nodiscard]] Position checkpoint() const override;
    void deliver(std::span<const RecordedEvent> events) override;
    void skip(const SkippedEvent &event) override;
    void catchingUp() override { ++longWays; }
    Position idle() override;
    void startOver() override;
    void finish() noexcept override { finished = true; }

    /// Holds start() up until letStart().
    void holdTheStart() { m_holdsStart = true; }
    void letStart() { m_holdsStart = false; }

    /// From now on the event is refused so many times; -1: for ever.
    void refuse(Position position, int times);

    [[nodiscard]] std::vector<Position> seen() const;
    [[nodiscard]] std::vector<SkippedEvent> skipped() const;

    std::atomic<int> longWays = 0;
    std::atomic<int> timesStartedOver = 0;
    std::atomic<int> saves = 0;
    std::atomic<int> refusals = 0;
    std::atomic<bool> finished = false;
    std::atomic<bool> canSave = true;

private:
    std::atomic<bool> m_holdsStart = false;
    mutable std::mutex m_mutex;
    Position m_checkpoint{};
    std::vector<Position> m_seen;
    std::vector<SkippedEvent> m_skipped;
    std::map<Position, int> m_refused;
};

/// 1, 2 ... last.
[[nodiscard]] std::vector<Position> upTo(int last);

} // namespace restaurant::testing
