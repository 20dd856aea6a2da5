// An allocator for SQLite that fails on demand: it hands everything on to the real one, counts what
// is asked for, and lets one request fail.
#pragma once

namespace restaurant {

/// One for the process; to be used in one thread.
class FaultMemory
{
public:
    /// To be called before SQLite is used at all.
    static void install();
    /// Begins to count anew, and lets the `request`-th fail, counted from 1; 0: none.
    static void arm(int request);
    static void disarm() { arm(0); }
    /// Requests since it was armed.
    static int requests();
    /// Whether one has failed since it was armed.
    static bool hasFailed();
};

} // namespace restaurant
