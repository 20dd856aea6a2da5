// What the sentences about commands and about events are put together from.
#pragma once

#include "summaries.h"

#include "domain/values.h"

#include <cstddef>
#include <utility>
#include <variant>

namespace restaurant::summaries {

[[nodiscard]] QString tr(const char *text);
[[nodiscard]] QString linesText(std::size_t count);
[[nodiscard]] QString orderText(OrderId order);
[[nodiscard]] QString lineText(LineId line);
[[nodiscard]] QString tableText(TableId table);
[[nodiscard]] QString partyText(TableId table, int guests);
[[nodiscard]] QString quantityText(int quantity, const DishId &dish);
[[nodiscard]] QString leftText(int left);
[[nodiscard]] QString joined(const QString &first, const QString &second);
/// Somebody's reason in quotation marks; nothing if he gave none.
[[nodiscard]] QString whyText(const WhyText &why);
[[nodiscard]] QString placeText(OrderKind kind, TableId table, const Name &guest);
[[nodiscard]] QString cardText(PaymentMethod method);
[[nodiscard]] Summary about(const char *word, const QString &text, OrderId order = {});
[[nodiscard]] Summary aboutOrder(const char *word, OrderId order, const QString &more = {});
[[nodiscard]] Summary aboutDish(const char *word, const DishId &dish, const QString &more = {});

/// The words of all alternatives of a variant, in its order; `of` tells one from another.
template <typename Variant, typename Of> QStringList wordsOf(Of of)
{
    const auto words = [&of]<std::size_t... n>(std::index_sequence<n...>)
    {
        return QStringList{of(std::variant_alternative_t<n, Variant>{}).word...};
    };
    return words(std::make_index_sequence<std::variant_size_v<Variant>>());
}

} // namespace restaurant::summaries
