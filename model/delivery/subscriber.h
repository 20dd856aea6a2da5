// What a delivery line delivers to: a view, or anything else that follows the log.
#pragma once

#include "items.h"

#include <span>
#include <string>

namespace restaurant {

/// An item that a person let a view go on without, by its place in what is delivered.
struct SkippedEvent
{
    Position position{};
    std::string why; ///< What was wrong with it.
    std::string by;  ///< Who decided.
    bool operator==(const SkippedEvent &) const = default;
};

/// Every call comes from the line's thread. What is thrown must derive from std::exception.
template <typename Item> class SubscriberTo
{
public:
    virtual ~SubscriberTo() = default;

    /// The first call: opens what has to be opened in this thread. The log ends at `head` now.
    virtual void start(Position head) = 0;
    /// The last place that it has taken in, and need not be given again. May fall back when a
    /// delivery fails; the line then brings again what is behind it.
    [[nodiscard]] virtual Position checkpoint() const = 0;
    /// The next items: the first is at checkpoint() + 1, and there is no gap. If it throws, the
    /// line looks for the one that is to blame by delivering them one by one.
    virtual void deliver(std::span<const Item> items) = 0;
    /// Goes on as if the item at checkpoint() + 1 had been taken in.
    virtual void skip(const SkippedEvent &event) = 0;
    /// A long stretch of the log is about to come: no screen need hear of each event.
    virtual void catchingUp() {}
    /// The end of such a stretch.
    virtual void caughtUp() {}
    /// No news for a moment: time to save. Answers up to where everything is saved.
    virtual Position idle() { return checkpoint(); }
    /// Forgets everything and begins before the first event.
    virtual void startOver() = 0;
    /// The last call: saves, and closes what start() opened. Must not throw.
    virtual void finish() noexcept {}
};

using Subscriber = SubscriberTo<RecordedEvent>;
using StorySubscriber = SubscriberTo<Happening>;

} // namespace restaurant
