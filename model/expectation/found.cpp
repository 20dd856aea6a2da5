#include "found.h"

#include "log/codec.h"

#include <algorithm>
#include <charconv>
#include <string_view>
#include <vector>

namespace restaurant {

namespace {

/// "lines.0.state": members by name, elements by their place from 0. Null: there is none.
const JsonValue *partOf(const JsonValue &value, std::string_view path)
{
    const std::size_t dot = path.find('.');
    const std::string_view first = path.substr(0, dot);
    const JsonValue *part = value.find(first);
    if (const JsonValue::List *list = value.list()) {
        std::size_t place = list->size();
        std::from_chars(first.data(), first.data() + first.size(), place);
        part = place < list->size() ? &(*list)[place] : nullptr;
    }
    return part && dot != std::string_view::npos ? partOf(*part, path.substr(dot + 1)) : part;
}

std::optional<FieldValue> plainOf(const JsonValue *value)
{
    if (!value)
        return std::nullopt;
    if (const auto *truth = value->boolean())
        return *truth;
    if (const auto *count = value->number())
        return *count;
    if (const auto *text = value->text())
        return *text;
    return std::nullopt;
}

bool isSuch(const JsonValue &document, const OfView &of)
{
    return std::all_of(of.where.begin(), of.where.end(), [&](const auto &condition) {
        return plainOf(partOf(document, condition.first)) == condition.second;
    });
}

} // namespace

JsonValue boardFrom(const std::string &text)
{
    JsonLimits limits; // what the program itself has written, in one line
    limits.lineBytes = limits.bytes;
    auto root = scanJson(text, "board", 1, limits);
    return root ? std::move(*root) : JsonValue{};
}

Found<FieldValue> findIn(const JsonValue &board, const OfView &of)
{
    std::vector<const JsonValue *> such;
    for (const JsonValue &document : *board.find(of.kind)->list())
        if (isSuch(document, of))
            such.push_back(&document);
    const auto count = static_cast<std::int64_t>(such.size());
    if (of.field.empty())
        return FieldValue(count);
    if (count != 1)
        return notFound(count == 0 ? "no such document"
                                   : std::to_string(count) + " such documents, not one");
    if (const auto value = plainOf(partOf(*such.front(), of.field)))
        return *value;
    return notFound("the document has no \"" + of.field + "\"");
}

bool isSuch(const CommandRecord &record, const OfCommands &of)
{
    return (of.command.empty() || of.command == typeWord(record.sent.command)) &&
           (!of.outcome || *of.outcome == record.kind) &&
           (!of.reason || (record.rejection && record.rejection->reason == *of.reason)) &&
           (!of.role || *of.role == record.sent.actor.role) &&
           (of.actor.empty() || of.actor == record.sent.actor.name.text());
}

bool isSuch(const HarmEntry &entry, const OfHarm &of)
{
    return (!of.kind || *of.kind == entry.kind) && (!of.cause || *of.cause == entry.cause);
}

bool isInOrder(const FieldValue &less, const FieldValue &more)
{
    return less.index() == more.index() && less <= more;
}

bool isInOrder(double less, double more)
{
    constexpr double rounding = 1e-9;
    return less <= more + rounding;
}

} // namespace restaurant
