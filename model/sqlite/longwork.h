#pragma once

#include <QtGlobal>

#include <cstdint>
#include <functional>
#include <string_view>

struct sqlite3;

namespace restaurant {

/// Who waits for long work on stores: may give it up, and hears how far it has come.
struct Waiting
{
    std::function<bool()> hasGivenUp;       ///< Called in any thread, often. Empty: never.
    std::function<void(int percent)> moved; ///< In the thread of the work. May be empty.
};

/// As long as it lives, all that its thread does with stores is long work that somebody waits for.
/// Once he has given up, it ends at the next occasion with a StoreError of StoreTrouble::GivenUp:
/// in the middle of a statement, too, on connections that were opened meanwhile.
class LongWork
{
public:
    explicit LongWork(Waiting waiting);
    ~LongWork();
    Q_DISABLE_COPY_MOVE(LongWork)

    /// Who waits for what this thread does; nobody unless there is such work.
    [[nodiscard]] static Waiting waiting();

private:
    const Waiting m_waiting;
    const Waiting *const m_outer;
};

/// Nobody waits any more for what this thread does.
[[nodiscard]] bool isGivenUp();
/// Throws StoreError if nobody waits any more. `doing` and `file` as for that.
void endIfGivenUp(std::string_view doing, std::string_view file);
/// Tells whoever waits; `all` may be 0.
void tellMoved(std::int64_t done, std::int64_t all);

/// From now on the statements of a connection end as well.
void letBeGivenUp(sqlite3 *database);

} // namespace restaurant
