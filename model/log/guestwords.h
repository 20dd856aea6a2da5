// What a guest has said in words: the one thing in the log that belongs to a person, and that must
// be forgotten when he wants it. It stands beside commands and events; what stands in these, and so
// in the chain, is a hash over the words and a salt that nobody can guess.
#pragma once

#include "chain.h"
#include "domain/command.h"
#include "domain/event.h"

#include <string>
#include <string_view>
#include <vector>

namespace restaurant {

/// The guest's name, and what he wants with the dishes of an order. Empty where he said nothing.
struct GuestWords
{
    std::string guest;
    std::vector<std::string> notes;     ///< Line by line, in the order of the lines.
    std::vector<std::string> allergies; ///< The same.
    bool operator==(const GuestWords &) const = default;
    [[nodiscard]] bool isEmpty() const { return *this == GuestWords{}; }
};

/// What a command says in words; empty for all but orders.
[[nodiscard]] GuestWords wordsOf(const Command &command);
/// Whether a command of this kind, or an event, may come with words.
[[nodiscard]] bool mayHaveWords(const Event &event);

/// Takes the words away, or puts them in where they were taken from.
void removeWords(Command &command);
void removeWords(Event &event);
void restoreWords(const GuestWords &words, Command &command);
void restoreWords(const GuestWords &words, Event &event);

/// As they are stored. Reading throws DecodeError.
[[nodiscard]] std::string wordsText(const GuestWords &words);
[[nodiscard]] GuestWords wordsFrom(std::string_view text);

/// The hash by which a command and its event name their words.
[[nodiscard]] Hash wordsHash(std::string_view salt, std::string_view text);
/// The salt for the words of a command that derives from a scenario: of sixteen bytes, and the same
/// for the same seed and command, so that a scenario makes the same digest whenever it is played.
[[nodiscard]] std::string derivedSalt(std::uint64_t seed, const CommandId &command);

/// Puts the hash into the JSON of a command or an event, as its last member.
void appendWordsHash(const Hash &hash, std::string &data);
/// The sixty-four digits of the hash in such JSON; empty if there is none.
[[nodiscard]] std::string_view wordsHashIn(std::string_view data);

} // namespace restaurant
