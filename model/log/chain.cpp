#include "chain.h"

#include <openssl/evp.h>

#include <stdexcept>

namespace restaurant {
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
