// The hash chain of an evening: header, commands, events and activities in the order in which they
// were recorded. Every hash covers one of them and the hash before it, so that damage anywhere
// shows, and the last one stands for the whole evening. It detects damage, it does not prove who
// wrote: a forger can rebuild it.
#pragma once

#include "domain/activity.h"
#include "domain/command.h"
#include "domain/event.h"
#include "domain/ids.h"
#include "domain/time.h"

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

struct evp_md_ctx_st;
struct evp_md_st;

namespace restaurant {

// The canonical bytes of all that is recorded: what the chain is taken over. One line of text for
// each thing, its parts separated by tabs, first a word that says what it is. No part but the last
// can contain a tab, so that different contents never make the same line. Things are as the store
// holds them; their texts belong to the caller.

/// What an evening was made from.
struct CanonicalHeader
{
    int made = 0; ///< The format of the file when it was made.
    std::uint64_t seed = 0;
    std::string_view scenario; ///< JSON, exactly as it is stored; so is all data below.
};

struct CanonicalCommand
{
    CommandNumber number{};
    CommandId id;
    std::string_view actor; ///< The actor's name.
    std::string_view role;  ///< "taker"
    Instant at{};
    std::string_view view;   ///< What the sender had before his eyes; empty: nothing.
    Position viewPosition{}; ///< What position it had.
    CommandId correlation;
    Position causation{};
    std::string_view reason; ///< Of the refusal; empty: accepted.
    std::string_view sentence;
    Position first{}; ///< First and last position it wrote; 0: none.
    Position last{};
    std::string_view type; ///< "PlaceOrder"
    std::string_view data;
};

struct CanonicalEvent
{
    Position position{};
    std::string_view stream; ///< "order-41"
    int version = 0;
    std::string_view type; ///< "OrderPlaced"
    int schema = 1;
    CommandNumber command{}; ///< Which caused it.
    Instant at{};
    std::string_view data;
};

struct CanonicalActivity
{
    ActivityNumber number{};
    Position after{};        ///< The last event before it.
    CommandNumber command{}; ///< The last command before it, refused ones included.
    Instant at{};
    std::string_view type; ///< "GuestCame"
    int schema = 1;
    std::string_view data;
};

/// Each appends the line, with its line break.
void appendCanonical(const CanonicalHeader &header, std::string &out);
void appendCanonical(const CanonicalCommand &command, std::string &out);
void appendCanonical(const CanonicalEvent &event, std::string &out);
void appendCanonical(const CanonicalActivity &activity, std::string &out);

/// The line of an event in files of formats 1 to 3, which says itself what its command was.
void appendOldCanonical(const CanonicalEvent &event, const CanonicalCommand &command,
                        std::string &out);

using Hash = std::array<std::uint8_t, 32>;

/// Sixty-four hexadecimal digits.
[[nodiscard]] std::string toHex(const Hash &hash);

/// SHA-256, again and again with one context. Not to be used by two threads at a time.
/// Throws std::runtime_error if libcrypto refuses.
class Sha256
{
public:
    Sha256();

    /// Forgets what was added.
    void restart();
    void add(std::string_view bytes);
    /// The hash of all that was added. Call restart() before the next one.
    [[nodiscard]] Hash finish();

private:
    struct Free
    {
        void operator()(evp_md_st *algorithm) const;
        void operator()(evp_md_ctx_st *context) const;
    };
    std::unique_ptr<evp_md_st, Free> m_algorithm;
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

/// The chain up to one thing that was recorded, the header first. All zeroes before that.
class Chain
{
public:
    Chain() = default;
    /// Goes on behind what has this hash.
    explicit Chain(const Hash &last)
        : m_last(last)
    {
    }

    /// The hash of what comes next: SHA-256 over the hash before it and its canonical line.
    template <typename Canonical> const Hash &append(const Canonical &next)
    {
        begin();
        appendCanonical(next, m_line);
        return finish();
    }
    /// The same in a file of formats 1 to 3, in whose chain there are events alone.
    const Hash &appendOld(const CanonicalEvent &event, const CanonicalCommand &command);

    [[nodiscard]] const Hash &last() const { return m_last; }
    /// Takes back what was appended after `last` was the last hash: for a transaction undone.
    void rewind(const Hash &last) { m_last = last; }

private:
    void begin() { m_line.assign(m_last.begin(), m_last.end()); }
    const Hash &finish();

    Sha256 m_sha;
    Hash m_last{};
    std::string m_line;
};

} // namespace restaurant
