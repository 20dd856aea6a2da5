#include "document.h"

namespace restaurant {

std::string FileError::text() const
{
    std::string text = file;
    if (line > 0)
        text.append(":").append(std::to_string(line)).append(":").append(std::to_string(column));
    text += ": ";
    if (!field.empty())
        text += field + ": ";
    return text + message;
}

const JsonValue *JsonValue::find(std::string_view name) const
{
    if (object() == nullptr)
        return nullptr;
    for (const JsonMember &member : *object()) {
        if (member.name == name)
            return &member.value;
    }
    return nullptr;
}

std::string JsonValue::kindText() const
{
    struct Kind
    {
        std::string operator()(std::monostate) const { return "null"; }
        std::string operator()(bool b) const { return b ? "true" : "false"; }
        std::string operator()(std::int64_t n) const { return std::to_string(n); }
        std::string operator()(const std::string &) const { return "a text"; }
        std::string operator()(const List &) const { return "a list"; }
        std::string operator()(const Object &) const { return "an object"; }
    };
    return std::visit(Kind{}, value);
}

} // namespace restaurant
