#pragma once

#include "domain/activity.h"
#include "domain/command.h"
#include "domain/time.h"
#include "write/notes.h"

#include <string>
#include <variant>
#include <vector>

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
struct SetStaffing
{
    std::vector<StaffingChanged::Pool> pools;
    std::string why;
};
struct RebuildView
{
    ViewName view{};
};
struct WriteNote
{
    StoryMark mark;
    Instant at{};
    std::string text;
};
struct EditNote
{
    NoteNumber note{};
    std::string text;
};
struct RemoveNote
{
    NoteNumber note{};
};
using Request = std::variant<SentCommand, RunClock, PauseClock, StepOnce, SetSpeed, RunUntil,
                             SaveCopy, SetStaffing, RebuildView, WriteNote, EditNote, RemoveNote>;

} // namespace restaurant
