#pragma once

#include "domain/outcome.h"
#include "sqlite/statement.h"
#include "store/wordstore.h"

#include <optional>
#include <string>
#include <vector>

namespace restaurant {

class Connection;

/// The question "which commands were handled, and what became of them?" to one connection, which
/// outlives this. Everything throws StoreError, also for a row that is no command.
class RecordedCommands
{
public:
    explicit RecordedCommands(const Connection &connection);

    [[nodiscard]] std::optional<CommandRecord> find(const CommandId &id);
    /// Those after `after`, by number, at most so many.
    [[nodiscard]] std::vector<CommandRecord> read(CommandNumber after, int atMost);
    /// What its guest said in words was there, and is not any more.
    [[nodiscard]] bool areWordsForgotten(CommandNumber command);
    /// The number of the last; 0: none.
    [[nodiscard]] CommandNumber last();

private:
    [[nodiscard]] CommandRecord recordIn(const Statement &row);
    void requireProgress(bool isOn) const;

    const Connection &m_connection;
    WordStore m_words;
    Statement m_find;
    Statement m_read;
    Statement m_last;
};

} // namespace restaurant
