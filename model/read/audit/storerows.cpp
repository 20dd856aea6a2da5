#include "storerows.h"

#include "json/document.h"
#include "json/encode.h"

namespace restaurant {
namespace {

std::string textOf(const JsonValue &value);

struct TextOf
{
    std::string operator()(std::monostate) const { return "null"; }
    std::string operator()(bool value) const { return value ? "true" : "false"; }
    std::string operator()(std::int64_t value) const { return std::to_string(value); }
    std::string operator()(const std::string &value) const
    {
        std::string text;
        appendText(value, text);
        return text;
    }
    std::string operator()(const JsonValue::List &values) const
    {
        std::string text;
        for (const JsonValue &value : values)
            text.append(text.empty() ? "" : ",").append(textOf(value));
        return '[' + text + ']';
    }
    std::string operator()(const JsonValue::Object &members) const
    {
        std::string text;
        for (const JsonMember &member : members) {
            text.append(text.empty() ? "" : ",");
            appendText(member.name, text);
            text.append(":").append(textOf(member.value));
        }
        return '{' + text + '}';
    }
};

std::string textOf(const JsonValue &value)
{
    return std::visit(TextOf{}, value.value);
}

class Comparison
{
public:
    std::vector<FieldDifference> differences;

    void compare(const std::string &field, const JsonValue &stored, const JsonValue &right)
    {
        if (stored.object() && right.object())
            compareMembers(field, stored, right);
        else if (stored.list() && right.list() && stored.list()->size() == right.list()->size())
            compareItems(field, *stored.list(), *right.list());
        else if (std::string a = textOf(stored), b = textOf(right); a != b)
            differences.push_back({field, std::move(a), std::move(b)});
    }

private:
    void compareMembers(const std::string &field, const JsonValue &stored, const JsonValue &right)
    {
        const std::string before = field.empty() ? field : field + '.';
        for (const JsonMember &member : *right.object()) {
            if (const JsonValue *found = stored.find(member.name))
                compare(before + member.name, *found, member.value);
            else
                differences.push_back({before + member.name, {}, textOf(member.value)});
        }
        for (const JsonMember &member : *stored.object())
            if (!right.find(member.name))
                differences.push_back({before + member.name, textOf(member.value), {}});
    }
    void compareItems(const std::string &field, const JsonValue::List &stored,
                      const JsonValue::List &right)
    {
        for (std::size_t i = 0; i < stored.size(); ++i)
            compare(field + '[' + std::to_string(i) + ']', stored[i], right[i]);
    }
};

JsonLimits limitsOfRows()
{
    JsonLimits limits;
    limits.lineBytes = limits.bytes;
    limits.textCharacters = limits.bytes;
    return limits;
}

} // namespace

std::vector<FieldDifference> fieldDifferences(std::string_view stored, std::string_view right)
{
    static const JsonLimits limits = limitsOfRows();
    const auto storedValue = scanJson(stored, "stored", 1, limits);
    const auto rightValue = scanJson(right, "right", 1, limits);
    if (!storedValue || !rightValue)
        return {{{}, std::string(stored), std::string(right)}};
    Comparison comparison;
    comparison.compare({}, *storedValue, *rightValue);
    return std::move(comparison.differences);
}

} // namespace restaurant
