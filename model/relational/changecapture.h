// Noticing changes of the normalised tables by triggers: each change leaves a row in a table of
// changes, which jobs drain.
#pragma once

#include "relational/touched.h"
#include "sqlite/statement.h"

#include <cstdint>
#include <set>
#include <string>
#include <string_view>

namespace restaurant {

class Connection;

/// The number of a row in the table of changes, from 1.
enum class ChangeNumber : std::int64_t {};

/// The triggers, as long as it lives. They are the writing connection's own (TEMP): the file holds
/// the table of changes and none of them, so what another connection changes, or what is changed
/// while nobody has made this, leaves no row: **a change without a trigger is missed for ever**,
/// and nobody notices. Everything throws StoreError.
class ChangeCapture
{
public:
    /// Whether the file has the table of changes.
    [[nodiscard]] static bool exists(const Connection &connection);
    /// Makes it, inside the caller's transaction; the normalised tables must be there.
    static void create(const Connection &connection);
    static void drop(const Connection &connection);

    /// `connection` writes, and outlives it. The tables named in `without` get no trigger: somebody
    /// forgot it.
    explicit ChangeCapture(const Connection &connection,
                           const std::set<std::string_view> &without = {});
    ~ChangeCapture();
    ChangeCapture(const ChangeCapture &) = delete;
    ChangeCapture &operator=(const ChangeCapture &) = delete;

    /// Changes are kept for this reader from now on; one that is known goes on where it was.
    void addReader(std::string_view name);
    /// The reader has used everything up to here: what all have used is deleted.
    void acknowledge(std::string_view name, ChangeNumber drained);

private:
    const Connection &m_connection;
    std::set<std::string> m_triggers;
};

/// What there was to drain.
struct DrainedChanges
{
    Touched touched;
    ChangeNumber last{}; ///< The number to go on after, and to acknowledge.
};

/// Reads the table of changes, over any connection, which outlives it. To know a board up to a
/// change, drain and refresh it in one ReadMoment. Everything throws StoreError.
class ChangeReader
{
public:
    explicit ChangeReader(const Connection &connection);

    /// How far a reader has come; 0: it is not known.
    [[nodiscard]] ChangeNumber drainedBy(std::string_view name);
    [[nodiscard]] DrainedChanges after(ChangeNumber since);

private:
    Statement m_drained;
    Statement m_after;
};

} // namespace restaurant
