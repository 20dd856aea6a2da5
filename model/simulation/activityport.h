// Where the simulation tells what guests and staff do between the commands.
#pragma once

#include "domain/activity.h"
#include "domain/time.h"

namespace restaurant {

class ActivityPort
{
public:
    virtual ~ActivityPort() = default;
    /// Takes down what has just happened, at `at`, after all commands handled so far. Called in
    /// the engine's thread, in the order in which things happen.
    virtual void record(const Activity &activity, Instant at) = 0;
};

} // namespace restaurant
