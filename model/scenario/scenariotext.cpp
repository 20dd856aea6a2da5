// Writing a scenario in its canonical form.
#include "scenariofile.h"
#include "scenarioform.h"

#include "json/encode.h"

#include <string_view>

namespace restaurant {

namespace {

/// Lists of these take a line for each element; all else stands on the line of its name.
template <typename T> constexpr bool takesLines = HasFields<T> || HasOwnEncode<T>;

template <typename T> void appendMember(const T &value, std::string &out)
{
    encode<Form::File>(value, out);
}

template <typename T>
requires takesLines<T>
void appendMember(const std::vector<T> &list, std::string &out)
{
    std::string_view before = "[\n    ";
    for (const T &element : list) {
        out.append(before);
        encode<Form::File>(element, out);
        before = ",\n    ";
    }
    out.append(list.empty() ? "[]" : "\n  ]");
}

} // namespace

std::string scenarioText(const Scenario &scenario)
{
    const ScenarioForm form = formOf(scenario);
    std::string text;
    std::string_view before = "{\n  \"";
    const ScenarioForm untouched;
    const auto append = [&](const auto &field) {
        if (field.isOptional && form.*field.member == untouched.*field.member)
            return;
        text.append(before).append(field.name).append("\": ");
        appendMember(form.*field.member, text);
        before = ",\n  \"";
    };
    std::apply([&](const auto &...field) { (append(field), ...); }, Fields<ScenarioForm>::list);
    return text.append("\n}\n");
}

} // namespace restaurant
