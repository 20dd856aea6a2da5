#pragma once

#include "lineprogress.h"

#include "domain/ids.h"

#include <chrono>
#include <string>

namespace restaurant {

/// What can be asked of a delivery line, whatever it delivers; from any thread. Its places are
/// those of the log or, for a view that activities reach too, of the story.
class LineControl
{
public:
    virtual ~LineControl() = default;

    [[nodiscard]] virtual LineProgress progress() const = 0;
    /// Blocks until `place` was delivered; false if the line stopped, is paused or ran out of
    /// time before.
    [[nodiscard]] virtual bool waitUntil(Position place, std::chrono::milliseconds atMost) = 0;
    [[nodiscard]] bool waitUntil(Position place)
    {
        return waitUntil(place, std::chrono::minutes(10));
    }
    /// As waitUntil(), and the subscriber has saved it; false also if it cannot.
    [[nodiscard]] virtual bool waitUntilSaved(Position place, std::chrono::milliseconds atMost) = 0;
    [[nodiscard]] bool waitUntilSaved(Position place)
    {
        return waitUntilSaved(place, std::chrono::minutes(10));
    }

    /// Nothing behind `limit` is delivered until it is raised: so far, restaurant time has brought
    /// the news. What was delivered stays so. In the beginning there is no limit.
    virtual void deliverUpTo(Position limit) = 0;
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
