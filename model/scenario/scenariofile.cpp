#include "scenariofile.h"

#include "scenario/scenariocheck.h"
#include "scenario/scenarioform.h"
#include "json/encode.h"
#include "json/read.h"

#include <optional>
#include <utility>
#include <vector>

namespace restaurant {

namespace {

/// A file of another format has other fields: to be said before they are complained of.
std::optional<FileError> otherFormat(const JsonValue &root, std::string_view file)
{
    const JsonValue *format = root.find("format");
    if (!format || !format->number())
        return std::nullopt;
    constexpr int first = ScenarioForm::firstFormat;
    constexpr int last = ScenarioForm::currentFormat;
    if (*format->number() >= first && *format->number() <= last)
        return std::nullopt;
    return FileError{std::string(file), format->line, format->column, "format",
                     "is " + std::to_string(*format->number()) + "; this program reads formats " +
                         std::to_string(first) + " to " + std::to_string(last)};
}

FileError located(const std::vector<ScenarioProblem> &problems, const JsonValue &root,
                  std::string_view file)
{
    std::vector<FileError> errors;
    for (const ScenarioProblem &problem : problems) {
        const JsonValue &where = valueAt(root, problem.field);
        errors.push_back(
            {std::string(file), where.line, where.column, problem.field, problem.message});
    }
    return joined(std::move(errors));
}

tl::expected<Scenario, FileError> scenarioWithin(const JsonLimits &limits, std::string_view text,
                                                 std::string_view file)
{
    const auto root = scanJson(text, file, 1, limits);
    if (!root)
        return tl::unexpected(root.error());
    if (auto error = otherFormat(*root, file))
        return tl::unexpected(*std::move(error));
    auto form = read<ScenarioForm>(*root, file);
    if (!form)
        return tl::unexpected(form.error());
    if (const auto problems = problemsOf(*form); !problems.empty())
        return tl::unexpected(located(problems, *root, file));
    return scenarioOf(*std::move(form));
}

} // namespace

tl::expected<Scenario, FileError> readScenario(const std::string &path)
{
    return bytesOf(path).and_then(
        [&](const std::string &bytes) { return scenarioFrom(bytes, path); });
}

tl::expected<Scenario, FileError> scenarioFrom(std::string_view text, std::string_view file)
{
    return scenarioWithin({}, text, file);
}

tl::expected<Scenario, FileError> ownScenarioFrom(std::string_view text, std::string_view file)
{
    JsonLimits limits;
    limits.lineBytes = limits.bytes;
    return scenarioWithin(limits, text, file);
}

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
    std::apply([&](const auto &...field) { (append(field), ...); }, fieldsOf<ScenarioForm>);
    return text.append("\n}\n");
}

} // namespace restaurant
