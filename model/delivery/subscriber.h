// What follows a log, and where a line reads it for a follower.
#pragma once

#include "domain/story.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace restaurant {

/// What is delivered is events, or the story with the activities in it. Each has a dense order of
/// its own, and a place in it from 1. These are the items of one commit, in order. Shared by all
/// who receive them, changed by nobody.
template <typename Item> using Batch = std::shared_ptr<const std::vector<Item>>;
using EventBatch = Batch<RecordedEvent>;
using StoryBatch = Batch<Happening>;

/// An item that a person let a view go on without, by its place in what is delivered.
template <typename Place> struct Skipped
{
    Place position{};
    std::string why; ///< What was wrong with it.
    std::string by;  ///< Who decided.
    bool operator==(const Skipped &) const = default;
};
using SkippedEvent = Skipped<Position>;

/// Every call comes from the line's thread. What is thrown must derive from std::exception.
template <typename Item> class SubscriberTo
{
public:
    using Place = PlaceOf<Item>;
    virtual ~SubscriberTo() = default;

    /// The first call: opens what has to be opened in this thread. The log ends at `head` now.
    virtual void start(Place head) = 0;
    /// The last place that it has taken in, and need not be given again. May fall back when a
    /// delivery fails; the line then brings again what is behind it.
    [[nodiscard]] virtual Place checkpoint() const = 0;
    /// The next items: the first is at checkpoint() + 1, and there is no gap. If it throws, the
    /// line looks for the one that is to blame by delivering them one by one.
    virtual void deliver(std::span<const Item> items) = 0;
    /// Goes on as if the item at checkpoint() + 1 had been taken in.
    virtual void skip(const Skipped<Place> &item) = 0;
    /// A long stretch of the log is about to come: no screen need hear of each event.
    virtual void catchingUp() {}
    /// The end of such a stretch.
    virtual void caughtUp() {}
    /// No news for a moment: time to save. Answers up to where everything is saved.
    virtual Place idle() { return checkpoint(); }
    /// Forgets everything and begins before the first event.
    virtual void startOver() = 0;
    /// The last call: saves, and closes what start() opened. Must not throw.
    virtual void finish() noexcept {}
};

using Subscriber = SubscriberTo<RecordedEvent>;
using StorySubscriber = SubscriberTo<Happening>;

/// Where a delivery line reads the log again. Made, used and destroyed in the line's thread.
template <typename Item> class SourceOf
{
public:
    using Place = PlaceOf<Item>;
    virtual ~SourceOf() = default;
    /// The items behind `after`, in order and without a gap, at most `atMost` of them; none if
    /// `after` is the end of the log. Throws what is derived from std::exception.
    virtual std::vector<Item> read(Place after, std::size_t atMost) = 0;
    /// The last place of the log; 0 for an empty one. Throws as read() does.
    virtual Place head() = 0;
    /// What tells the log up to a place from any other that came to the same place: copies of a
    /// store that went on differently answer differently. Empty: that is not known. Throws too.
    virtual std::string historyAt(Place) { return {}; }
};

using LogSource = SourceOf<RecordedEvent>;
using StorySource = SourceOf<Happening>;

} // namespace restaurant
