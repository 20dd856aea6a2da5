// The strict scanner: each value stands where it says, and what has few limits has those of many.
#include "target.h"

#include "json/document.h"

using namespace restaurant;

namespace {

void requirePlace(const JsonValue &value)
{
    fuzz::require(value.line > 0 && value.column > 0, "a value without a place");
    if (value.list() != nullptr) {
        for (const JsonValue &inner : *value.list())
            requirePlace(inner);
    }
    if (value.object() != nullptr) {
        for (const JsonMember &member : *value.object()) {
            fuzz::require(value.find(member.name) == &member.value, "a name that is there twice");
            requirePlace(member.value);
        }
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = fuzz::textOf(data, size);
    const auto value = scanJson(text, "input");
    if (value)
        requirePlace(*value);
    const JsonLimits narrow{
        .bytes = 512, .lineBytes = 64, .lines = 8, .values = 32, .depth = 4, .textCharacters = 16};
    if (scanJson(text, "input", 1, narrow))
        fuzz::require(value.has_value(), "refused with wide limits, taken with narrow ones");
    return 0;
}
