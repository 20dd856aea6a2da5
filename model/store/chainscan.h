#pragma once

#include "log/chain.h"
#include "log/codec.h"
#include "sqlite/statement.h"
#include "store/recorded.h"

#include <optional>
#include <string>
#include <variant>

namespace restaurant {

class Connection;

/// Where everything recorded ended at one moment. What is appended later changes nothing before it.
struct LogEnd
{
    Position position{};
    CommandNumber command{};
    ActivityNumber activity{};
};
[[nodiscard]] LogEnd endOf(const Connection &connection);

struct StoredEvent
{
    CanonicalEvent canonical;
    std::int64_t streamKey = 0;
    std::optional<StreamId> stream; ///< Nothing: what stands there is no stream.
};

/// One thing of the chain as it is stored; nothing is decoded or believed.
struct ChainLink
{
    /// Its texts stay until the next call of ChainScan::next().
    std::variant<CanonicalHeader, CanonicalCommand, StoredEvent, CanonicalActivity> what;
    int type = 0; ///< The stored number of a command's, event's or activity's type.
    Hash hash{};  ///< As it is stored; all zeroes where the file's format has none.
};

/// Chains a link behind those before it.
const Hash &append(Chain &chain, const ChainLink &link);

/// Walks all that was recorded in the order of the chain: the header; then each command, its
/// events, and the activities behind it. For those who look at every byte: verifying, the digest,
/// the export. Every row up to the end comes, also one that stands nowhere. Reads all formats: in 1
/// to 3, which do not say where an activity stands among refused commands, it stands before them.
/// The connection outlives it. Throws StoreError.
class ChainScan
{
public:
    ChainScan(const Connection &connection, const LogEnd &end);

    /// The next link; null after the last.
    [[nodiscard]] const ChainLink *next();
    /// The command that was walked last.
    [[nodiscard]] const CanonicalCommand &command() const { return m_command; }

    /// The activity that stands next among the activities; nothing if none is left.
    [[nodiscard]] std::optional<ActivityNumber> waitingActivity() const;

private:
    [[nodiscard]] bool eventIsDue() const;
    [[nodiscard]] bool activityIsDue() const;
    const ChainLink *takeHeader();
    const ChainLink *takeEvent();
    const ChainLink *takeActivity();
    const ChainLink *takeCommand();
    [[nodiscard]] std::string_view wordOf(std::int64_t type);

    const Connection &m_connection;
    const bool m_isChained; ///< The format has one chain over everything.
    StreamKeys m_keys;
    Statement m_commands;
    Statement m_events;
    std::optional<Statement> m_activities; ///< Nothing in format 1.
    Statement m_newerWord;
    bool m_headerIsDue = true;
    bool m_isThroughCommands = false;
    bool m_hasEvent = false; ///< The statement stands at a row that was not taken yet.
    bool m_hasActivity = false;
    bool m_eventIsTaken = false; ///< The row is only kept for its texts.
    bool m_activityIsTaken = false;
    Position m_lastPosition{};    ///< Of the last event walked.
    CommandNumber m_lastWriter{}; ///< Its command.
    CanonicalCommand m_command;
    ChainLink m_link;
    std::string m_stream;
    std::string m_scenario;
    std::string m_word;
};

} // namespace restaurant
