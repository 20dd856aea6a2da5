// A command and its events as every log stores them: what its guest said in words stands beside
// them, and a hash of it in their data.
#pragma once

#include "store/recorded.h"
#include "store/storeheader.h"

#include <optional>
#include <string>

namespace restaurant {

/// The words that are kept beside a command; nothing if its guest said nothing. `header` is the
/// log's.
[[nodiscard]] std::optional<KeptWords> wordsToKeep(const SentCommand &sent,
                                                   const StoreHeader &header);

/// Appends the JSON that is stored, without the words that are kept beside it and with their hash.
void encodeSent(const Command &command, const std::optional<KeptWords> &words, std::string &data);
void encodeRecorded(const Event &event, const std::optional<KeptWords> &words, std::string &data);

/// All that the sender says, without the data; the texts are his.
[[nodiscard]] CanonicalCommand canonicalOf(const SentCommand &sent);

} // namespace restaurant
