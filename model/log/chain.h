// The hash chain of an evening: header, commands, events and activities in the order in which they
// were recorded. Every hash covers one of them and the hash before it, so that damage anywhere
// shows, and the last one stands for the whole evening. It detects damage, it does not prove who
// wrote: a forger can rebuild it.
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
