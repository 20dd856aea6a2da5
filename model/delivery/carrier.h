// Carries what is new to a subscriber, and what it missed from the log: the part of a delivery
// line that knows neither threads nor waiting.
#pragma once

#include "linepolicy.h"
#include "logsource.h"
#include "subscriber.h"

#include <chrono>
#include <functional>
#include <memory>
#include <span>

namespace restaurant {

/// Whoever sends a carrier on its way: asked and told while it is under way, in its thread.
class CarrierMaster
{
public:
    virtual ~CarrierMaster() = default;
    /// Whether it is to come back. What it has not delivered stands in the log.
    [[nodiscard]] virtual bool isInterrupted() const = 0;
    /// Nothing behind this place is to be delivered now.
    [[nodiscard]] virtual Position limit() const = 0;
    /// The end of the log, as far as known.
    [[nodiscard]] virtual Position head() const = 0;
    virtual void raiseHead(Position head) = 0;
    /// The subscriber has taken in what was to be had.
    virtual void arrived() = 0;
    /// It has come a part of a long way.
    virtual void underWay(Position from, std::chrono::steady_clock::time_point since) = 0;
    /// Rests for a moment, before something is tried again.
    virtual void rest() = 0;
};

/// To be used in one thread. Throws what derives from std::exception: an item that the subscriber
/// does not take in, after it was tried often enough, or a log that cannot be read.
template <typename Item> class Carrier
{
public:
    using MakeSource = std::function<std::unique_ptr<SourceOf<Item>>()>;

    /// All that it refers to outlives it.
    Carrier(SubscriberTo<Item> &subscriber, MakeSource makeSource, const LinePolicy &policy,
            CarrierMaster &master);

    /// Opens the log, and lets the subscriber open what it needs.
    void begin();
    [[nodiscard]] bool hasBegun() const { return m_hasBegun; }
    [[nodiscard]] Position checkpoint() const { return m_subscriber.checkpoint(); }

    /// Delivers what is new in a batch, up to the limit; at a gap, and where the subscriber does
    /// not take it, the log is read instead.
    void deliver(std::span<const Item> items);
    /// Reads the log, from the checkpoint to its end or to the limit.
    void catchUp();
    /// As it comes back: where the subscriber stands is saved, if the way was long.
    [[nodiscard]] bool cameALongWay() const { return m_cameALongWay; }

    void skip(const SkippedEvent &item) { m_subscriber.skip(item); }
    [[nodiscard]] Position save() { return m_subscriber.idle(); }
    void startOver() { m_subscriber.startOver(); }
    void finish() noexcept;

private:
    /// False at the end of the log, and at the limit.
    [[nodiscard]] bool readAndDeliver(std::size_t atMost);
    void readToTheEnd();
    void deliverOneByOne();
    [[nodiscard]] bool isLongWay(Position from) const;

    SubscriberTo<Item> &m_subscriber;
    const MakeSource m_makeSource;
    const LinePolicy &m_policy;
    CarrierMaster &m_master;
    std::unique_ptr<SourceOf<Item>> m_source;
    bool m_hasBegun = false;
    bool m_cameALongWay = false;
};

extern template class Carrier<RecordedEvent>;
extern template class Carrier<Happening>;

} // namespace restaurant
