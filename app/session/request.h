#pragma once

#include "domain/command.h"
#include "domain/time.h"

#include <string>
#include <variant>

namespace restaurant {

/// What can be asked of the write side from another thread.
struct RunClock
{
};
struct PauseClock
{
};
struct StepOnce
{
};
struct SetSpeed
{
    double speed = 1;
};
struct RunUntil
{
    Instant until{};
};
struct SaveCopy
{
    std::string path;
};
using Request =
    std::variant<SentCommand, RunClock, PauseClock, StepOnce, SetSpeed, RunUntil, SaveCopy>;

} // namespace restaurant
