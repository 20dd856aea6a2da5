#include "stream.h"

#include <charconv>

namespace restaurant {

namespace {

constexpr std::string_view orderPrefix = "order-";
constexpr std::string_view tablePrefix = "table-";
constexpr std::string_view stockPrefix = "stock-";
constexpr std::string_view paymentPrefix = "payment-";

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
    if (text.starts_with(stockPrefix)) {
        const auto dish = DishId::from(text.substr(stockPrefix.size()));
        return dish ? std::optional{of(*dish)} : std::nullopt;
    }
    const auto numbered = [&](std::string_view prefix, StreamKind kind) -> std::optional<StreamId> {
        const auto key = keyFrom(text.substr(prefix.size()));
        return key ? std::optional{StreamId{kind, *key}} : std::nullopt;
    };
    if (text.starts_with(orderPrefix))
        return numbered(orderPrefix, StreamKind::Order);
    if (text.starts_with(tablePrefix))
        return numbered(tablePrefix, StreamKind::Table);
    if (text.starts_with(paymentPrefix))
        return numbered(paymentPrefix, StreamKind::Payment);
    return std::nullopt;
}

std::string StreamId::toText() const
{
    const auto with = [](std::string_view prefix, const std::string &rest) {
        return std::string{prefix} + rest;
    };
    switch (m_kind) {
    case StreamKind::Order:
        return with(orderPrefix, std::to_string(m_key));
    case StreamKind::Table:
        return with(tablePrefix, std::to_string(m_key));
    case StreamKind::Stock:
        return with(stockPrefix, m_dish.text());
    case StreamKind::Payment:
        return with(paymentPrefix, std::to_string(m_key));
    }
    return {};
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
