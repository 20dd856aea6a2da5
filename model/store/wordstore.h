#pragma once

#include "domain/command.h"
#include "domain/event.h"
#include "log/guestwords.h"
#include "sqlite/statement.h"

#include <optional>
#include <string>
#include <string_view>

namespace restaurant {

class Connection;

/// Words as they stand beside the log, under the number of the command that came with them.
struct KeptWords
{
    Hash hash{};
    std::string salt; ///< Salt and text are empty once they are forgotten.
    std::string text;
    [[nodiscard]] bool isForgotten() const { return salt.empty(); }
};

/// The question "what did the guest say?" to one connection, which outlives this. Throws
/// StoreError.
class WordStore
{
public:
    explicit WordStore(const Connection &connection);

    /// Nothing if nothing is kept for this command, and in files of formats 1 to 3.
    [[nodiscard]] std::optional<KeptWords> find(CommandNumber command);
    /// Puts the words back into what was decoded from `data`. Forgotten ones stay away. Throws
    /// DecodeError for words that cannot be read.
    template <typename Decoded>
    void restore(CommandNumber command, std::string_view data, Decoded &decoded)
    {
        if (wordsHashIn(data).empty())
            return;
        if (const auto kept = find(command); kept && !kept->isForgotten())
            restoreWords(wordsFrom(kept->text), decoded);
    }

private:
    std::optional<Statement> m_find; ///< Nothing in formats 1 to 3.
};

} // namespace restaurant
