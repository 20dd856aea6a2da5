#pragma once

#include <cstdint>

namespace restaurant {

/// Has SQLite ask for memory without one lock for the whole process. It keeps its own count of what
/// it has under such a lock, and two evenings in two threads then wait for each other most of the
/// time; what a thread has is counted here instead. Before the first connection is opened; later
/// calls change nothing. By any thread. False if SQLite was at work before: then nothing is
/// counted.
[[nodiscard]] bool countMemoryByThread();

/// The bytes SQLite has asked for on the calling thread and not given back on it. Good for a
/// difference over one statement: what is given back elsewhere is taken off there.
[[nodiscard]] std::int64_t memoryOfThread();

} // namespace restaurant
