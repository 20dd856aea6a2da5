#pragma once

#include "serversession.h"

#include "domain/outcome.h"
#include "log/chain.h"
#include "store/chainscan.h"
#include "store/recorded.h"
#include "store/storeheader.h"

#include <optional>
#include <string>
#include <vector>

namespace restaurant {

// What stands in the tables of a log on a server, row by row; nothing is decoded or believed.

struct CommandRow
{
    CommandNumber number{};
    Uuid id;
    std::string type;
    std::string data;
    std::string actor;
    std::string role;
    Uuid correlation;
    Position causation{};
    std::string view; ///< Empty: the sender had none before his eyes.
    Position viewPosition{};
    Instant at{};
    std::string reason; ///< Empty: accepted.
    std::string sentence;
    Position first{};
    Position last{};
    Hash hash{};
    std::optional<KeptWords> words; ///< Without text where this seat may not read it.

    /// Its texts are this row's.
    [[nodiscard]] CanonicalCommand canonical() const;
};

struct EventRow
{
    Position position{};
    std::string stream;
    int version = 0;
    std::string type;
    int schema = 0;
    std::string data;
    CommandNumber command{};
    Instant at{};
    Hash hash{};

    [[nodiscard]] CanonicalEvent canonical() const;
};

struct ActivityRow
{
    ActivityNumber number{};
    Position after{};
    CommandNumber command{};
    Instant at{};
    std::string type;
    int schema = 0;
    std::string data;
    Hash hash{};

    [[nodiscard]] CanonicalActivity canonical() const;
};

/// The questions to a log on a server. The session outlives this. Everything throws StoreError; a
/// log whose rows do not follow one another is damaged.
class ServerRows
{
public:
    explicit ServerRows(ServerSession &session)
        : m_session(session)
    {
    }

    /// Refuses, by StoreError, a database without our log, or with one of a newer layout.
    void requireOurLayout();
    /// For a connection just made: what was read of a log so far is of that evening alone, and
    /// behind the same name may stand another by now. `known` is learnt where it is not known.
    /// What it refuses, by StoreError, it disconnects.
    void requireSameEvening(std::optional<StoreHeader> &known);
    /// Nothing: no evening has begun there.
    [[nodiscard]] std::optional<StoreHeader> header();
    /// As of one moment.
    [[nodiscard]] LogEnd end();

    /// Those after one and up to another, by number, at most so many.
    [[nodiscard]] std::vector<CommandRow> commands(CommandNumber after, CommandNumber last,
                                                   int atMost);
    [[nodiscard]] std::vector<EventRow> events(Position after, Position last, int atMost);
    [[nodiscard]] std::vector<ActivityRow> activities(ActivityNumber after, ActivityNumber last,
                                                      int atMost);
    [[nodiscard]] std::vector<ActivityRow> activitiesOfType(const std::string &word);
    [[nodiscard]] std::optional<CommandRow> find(const CommandId &id);
    /// Those of one stream after a version, by version.
    [[nodiscard]] std::vector<EventRow> stream(const std::string &name, int afterVersion);
    [[nodiscard]] std::optional<KeptWords> words(CommandNumber command);
    /// Puts in what guests have said, where this seat may read it.
    void restoreWordsOf(std::vector<RecordedEvent> &events);

private:
    [[nodiscard]] bool readsWords();

    ServerSession &m_session;
    std::optional<bool> m_readsWords;
};

/// What a row says. Throw StoreError where it is none; `log` names the log in it.
[[nodiscard]] CommandRecord decoded(const CommandRow &row, const std::string &log);
[[nodiscard]] RecordedEvent decoded(const EventRow &row, const std::string &log);
[[nodiscard]] RecordedActivity decoded(const ActivityRow &row, const std::string &log);

} // namespace restaurant
