// The hash chain of the log: every event's hash covers the event and the hash before it, so that
// damage anywhere shows. It detects damage, it does not prove who wrote: a forger can rebuild it.
#pragma once

#include "canonical.h"

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

struct evp_md_ctx_st;
struct evp_md_st;

namespace restaurant {

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

/// The chain up to one event. Before the first event the hash is all zeroes.
class Chain
{
public:
    Chain() = default;
    /// Goes on behind an event that has this hash.
    explicit Chain(const Hash &last)
        : m_last(last)
    {
    }

    /// The hash of the next event: SHA-256 over the hash before it and its canonical line.
    const Hash &append(const CanonicalEvent &event);
    [[nodiscard]] const Hash &last() const { return m_last; }
    /// Takes back what was appended after `last` was the last hash: for a transaction undone.
    void rewind(const Hash &last) { m_last = last; }

private:
    Sha256 m_sha;
    Hash m_last{};
    std::string m_line;
};

/// One hash for a whole log: SHA-256 over the canonical lines of all events by position, then of
/// all commands by number. Add them in that order.
class Digest
{
public:
    void add(const CanonicalEvent &event);
    void add(const CommandRecord &record, std::string_view data);
    /// As hexadecimal digits. Nothing may be added afterwards.
    [[nodiscard]] std::string finish() { return toHex(m_sha.finish()); }

private:
    Sha256 m_sha;
    std::string m_line;
};

} // namespace restaurant
