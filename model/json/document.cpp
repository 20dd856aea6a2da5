#include "document.h"

#include "domain/utf8.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace restaurant {

namespace {

/// So much of a text as is needed to find it again.
std::string clipped(std::string_view text)
{
    constexpr std::size_t most = 40;
    std::string_view rest = text;
    for (std::size_t n = 0; n < most && !rest.empty(); ++n) {
        if (!takeCharacter(rest))
            break;
    }
    return std::string(text.substr(0, text.size() - rest.size())) + (rest.empty() ? "" : "…");
}

} // namespace

std::string FileError::text() const
{
    std::string text = file;
    if (line > 0)
        text.append(":").append(std::to_string(line)).append(":").append(std::to_string(column));
    text += ": ";
    if (!field.empty())
        text += field + ": ";
    text += message;
    for (const FileError &other : others)
        text.append("\n").append(other.text());
    return text;
}

FileError joined(std::vector<FileError> errors)
{
    constexpr std::size_t most = 50;
    std::stable_sort(errors.begin(), errors.end(), [](const FileError &a, const FileError &b) {
        return std::tie(a.line, a.column) < std::tie(b.line, b.column);
    });
    const std::size_t all = errors.size();
    if (all > most) {
        errors.resize(most);
        errors.push_back(
            {errors.front().file, 0, 0, {}, "and " + std::to_string(all - most) + " more"});
    }
    FileError first = std::move(errors.front());
    first.others.assign(std::make_move_iterator(errors.begin() + 1),
                        std::make_move_iterator(errors.end()));
    return first;
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
        std::string operator()(const std::string &text) const { return '"' + clipped(text) + '"'; }
        std::string operator()(const List &) const { return "a list"; }
        std::string operator()(const Object &) const { return "an object"; }
    };
    return std::visit(Kind{}, value);
}

} // namespace restaurant
