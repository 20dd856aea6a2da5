#include "stream.h"

#include <charconv>

namespace restaurant {

namespace {

/// In the order of StreamKind.
constexpr std::string_view prefixes[] = {"order-", "table-", "stock-", "payment-"};

/// A number from 1 without leading zeros, as toText() writes it.
std::optional<int> keyFrom(std::string_view text)
{
    int key = 0;
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, key);
    if (error != std::errc{} || stop != end || key < 1 || text.front() == '0')
        return std::nullopt;
    return key;
}

} // namespace

std::optional<StreamId> StreamId::from(std::string_view text)
{
    for (const StreamKind kind :
         {StreamKind::Order, StreamKind::Table, StreamKind::Stock, StreamKind::Payment}) {
        const std::string_view prefix = prefixes[static_cast<std::size_t>(kind)];
        if (!text.starts_with(prefix))
            continue;
        text.remove_prefix(prefix.size());
        if (kind == StreamKind::Stock) {
            const auto dish = DishId::from(text);
            return dish ? std::optional{of(*dish)} : std::nullopt;
        }
        const auto key = keyFrom(text);
        return key ? std::optional{StreamId{kind, *key}} : std::nullopt;
    }
    return std::nullopt;
}

std::string StreamId::toText() const
{
    return std::string(prefixes[static_cast<std::size_t>(m_kind)])
        .append(m_kind == StreamKind::Stock ? m_dish.text() : std::to_string(m_key));
}

} // namespace restaurant

std::size_t
std::hash<restaurant::StreamId>::operator()(const restaurant::StreamId &id) const noexcept
{
    constexpr std::size_t spread = 0x9e3779b97f4a7c15u; // the golden ratio: neighbours part
    const auto kind = static_cast<std::size_t>(id.kind());
    const auto key = static_cast<std::size_t>(id.key()) * spread;
    return key ^ kind ^ std::hash<std::string>{}(id.dish().text());
}
