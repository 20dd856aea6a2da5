// A file system for SQLite that fails on demand: it hands everything on to the real one, counts
// the operations, and lets one of them, or all from one on, fail.
#pragma once

#include <string>

namespace restaurant {

enum class FaultKind { IoError, DiskFull };

struct FaultPlan
{
    int operation = 0; ///< Counted from 1; 0: nothing fails.
    FaultKind kind = FaultKind::IoError;
    bool sticky = false; ///< Everything after it fails as well.
};

/// One for the process; may be armed from any thread. Files that are open go on with it.
class FaultVfs
{
public:
    /// Makes it SQLite's default. To be called before the first connection is opened.
    static void install();
    /// Begins to count anew and to fail as planned.
    static void arm(const FaultPlan &plan);
    static void disarm() { arm(FaultPlan{}); }
    /// Operations that could have failed, since it was armed.
    static int operations();
    /// What failed first since it was armed, "sync of evening.restaurant-wal"; empty: nothing yet.
    static std::string failed();
};

} // namespace restaurant
