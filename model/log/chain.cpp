#include "chain.h"

#include "json/encode.h"

#include <openssl/evp.h>

#include <stdexcept>

namespace restaurant {

namespace {

/// Writes parts one after the other, each followed by a tab.
class LineWriter
{
public:
    explicit LineWriter(std::string &out)
        : m_out(out)
    {
    }
    LineWriter &text(std::string_view part)
    {
        m_out.append(part).push_back('\t');
        return *this;
    }
    LineWriter &number(std::int64_t part)
    {
        appendNumber(part, m_out);
        m_out.push_back('\t');
        return *this;
    }
    /// Thirty-two hexadecimal digits.
    LineWriter &id(const Uuid &part)
    {
        static constexpr std::string_view digits = "0123456789abcdef";
        std::array<char, 33> hex;
        std::size_t end = 0;
        for (const std::uint8_t byte : part.bytes) {
            hex[end++] = digits[byte >> 4];
            hex[end++] = digits[byte & 15];
        }
        hex[end++] = '\t';
        m_out.append(hex.data(), end);
        return *this;
    }
    /// The correlation of a command that starts a chain is its own id: left empty.
    LineWriter &correlation(const Uuid &part, const CommandId &command)
    {
        return part == command ? text({}) : id(part);
    }
    void last(std::string_view part) { m_out.append(part).push_back('\n'); }

private:
    std::string &m_out;
};

std::int64_t microseconds(Instant at)
{
    return at.time_since_epoch().count();
}

} // namespace

void appendCanonical(const CanonicalHeader &header, std::string &out)
{
    LineWriter(out)
        .text("header")
        .number(header.made)
        .number(static_cast<std::int64_t>(header.seed))
        .last(header.scenario);
}

void appendCanonical(const CanonicalCommand &command, std::string &out)
{
    LineWriter(out)
        .text("command")
        .number(number(command.number))
        .id(command.id)
        .text(command.actor)
        .text(command.role)
        .number(microseconds(command.at))
        .text(command.view)
        .number(number(command.viewPosition))
        .correlation(command.correlation, command.id)
        .number(number(command.causation))
        .text(command.reason)
        .text(command.sentence)
        .number(number(command.first))
        .number(number(command.last))
        .text(command.type)
        .last(command.data);
}

void appendCanonical(const CanonicalEvent &event, std::string &out)
{
    LineWriter(out)
        .text("event")
        .number(number(event.position))
        .text(event.stream)
        .number(event.version)
        .text(event.type)
        .number(event.schema)
        .number(number(event.command))
        .number(microseconds(event.at))
        .last(event.data);
}

void appendCanonical(const CanonicalActivity &activity, std::string &out)
{
    LineWriter(out)
        .text("activity")
        .number(number(activity.number))
        .number(number(activity.after))
        .number(number(activity.command))
        .number(microseconds(activity.at))
        .text(activity.type)
        .number(activity.schema)
        .last(activity.data);
}

void appendOldCanonical(const CanonicalEvent &event, const CanonicalCommand &command,
                        std::string &out)
{
    LineWriter(out)
        .number(number(event.position))
        .text(event.stream)
        .number(event.version)
        .text(event.type)
        .number(event.schema)
        .number(microseconds(event.at))
        .id(command.id)
        .correlation(command.correlation, command.id)
        .number(number(command.causation))
        .text(command.actor)
        .text(command.role)
        .last(event.data);
}

namespace {

void require(bool worked)
{
    if (!worked)
        throw std::runtime_error("libcrypto cannot compute SHA-256.");
}

} // namespace

std::string toHex(const Hash &hash)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const std::uint8_t byte : hash)
        text.append(1, digits[byte >> 4]).append(1, digits[byte & 15]);
    return text;
}

void Sha256::Free::operator()(evp_md_st *algorithm) const
{
    EVP_MD_free(algorithm);
}

void Sha256::Free::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256()
    : m_algorithm(EVP_MD_fetch(nullptr, "SHA256", nullptr))
    , m_context(EVP_MD_CTX_new())
{
    require(m_algorithm && m_context);
    require(EVP_DigestInit_ex2(m_context.get(), m_algorithm.get(), nullptr) == 1);
}

void Sha256::restart()
{
    // Without an algorithm, the context keeps the one it has: fetching it again costs more than
    // hashing an event.
    require(EVP_DigestInit_ex2(m_context.get(), nullptr, nullptr) == 1);
}

void Sha256::add(std::string_view bytes)
{
    require(EVP_DigestUpdate(m_context.get(), bytes.data(), bytes.size()) == 1);
}

Hash Sha256::finish()
{
    Hash hash;
    require(EVP_DigestFinal_ex(m_context.get(), hash.data(), nullptr) == 1);
    return hash;
}

const Hash &Chain::appendOld(const CanonicalEvent &event, const CanonicalCommand &command)
{
    begin();
    appendOldCanonical(event, command, m_line);
    return finish();
}

const Hash &Chain::finish()
{
    m_sha.restart();
    m_sha.add(m_line);
    m_last = m_sha.finish();
    return m_last;
}

} // namespace restaurant
