// What another log holds, written into a file as it stands there.
#pragma once

#include "log/chain.h"
#include "store/chainscan.h"
#include "store/recorded.h"

#include <optional>

namespace restaurant {

class Connection;
class EventStore;

/// Writes commands, events and activities with the hashes that they have in the log they come from,
/// and looks at none of it: whether it is right is for verifyLog() to say. To be used inside an
/// open group; reload() the store before anything else is appended to it. The store outlives this.
/// Everything throws StoreError, also for a word of a newer program.
class RowCopy
{
public:
    explicit RowCopy(EventStore &store);

    void add(const CanonicalCommand &command, const Hash &hash,
             const std::optional<KeptWords> &words);
    void add(const CanonicalEvent &event, const Hash &hash);
    void add(const CanonicalActivity &activity, const Hash &hash);

private:
    void keepWords(CommandNumber command, const KeptWords &words);

    const Connection &m_connection;
    StreamKeys m_keys;
    Statement m_command;
    Statement m_event;
    Statement m_activity;
    Statement m_words;
};

} // namespace restaurant
