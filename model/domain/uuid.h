#pragma once

#include "time.h"

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace restaurant {

/// The SHA-1 digest (RFC 3174) of `bytes`: names ids (uuidV5), protects nothing.
[[nodiscard]] std::array<std::uint8_t, 20> sha1(std::string_view bytes);

/// A universally unique identifier, RFC 9562: sixteen bytes in network order.
struct Uuid
{
    std::array<std::uint8_t, 16> bytes{};
    auto operator<=>(const Uuid &) const = default;
    [[nodiscard]] bool isNull() const { return *this == Uuid{}; }
};

/// Says which command this is, for ever: sent twice, it is carried out once.
using CommandId = Uuid;

/// "6ba7b810-9dad-11d1-80b4-00c04fd430c8".
[[nodiscard]] std::string toText(const Uuid &id);
/// Reads the form above, either case. Nothing if it is not one.
[[nodiscard]] std::optional<Uuid> uuidFrom(std::string_view text);
/// A name-based id (version 5, SHA-1): equal for equal space and name, on every machine.
[[nodiscard]] Uuid uuidV5(const Uuid &space, std::string_view name);

// Ids that carry their instant in front. Commands that are handled one after the other have ids
// that lie beside each other, and so the index of all ids grows at its end, wherever it has come.

/// The id of what a person sends (version 7): milliseconds since 1970, UTC, then what is random.
[[nodiscard]] Uuid uuidV7(std::int64_t milliseconds, const Uuid &random);
/// How ids derive: version 8, with the instant in front; or version 5, of the name alone, as in
/// evenings that began before there was the other.
enum class IdForm { InstantInFront, NameAlone };
/// The id of what is derived from a scenario: the restaurant's time, then the name as in uuidV5().
/// Equal for equal instant, space and name, on every machine.
[[nodiscard]] Uuid derivedId(Instant at, const Uuid &space, std::string_view name,
                             IdForm form = IdForm::InstantInFront);
/// Whether an id was made by derivedId().
[[nodiscard]] bool isDerived(const Uuid &id, IdForm form = IdForm::InstantInFront);

} // namespace restaurant
