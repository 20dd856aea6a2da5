#include "documentroles.h"

#include <algorithm>
#include <charconv>

namespace restaurant {

namespace {

bool beginsWith(std::string_view field, std::string_view whole)
{
    if (field.substr(0, whole.size()) != whole)
        return false;
    return field.size() == whole.size() || field[whole.size()] == '.' || field[whole.size()] == '[';
}

} // namespace

std::optional<DocumentName> documentOf(const QModelIndex &index)
{
    const QVariant name = index.data(DocumentNameRole);
    return name.canConvert<DocumentName>() ? std::optional(name.value<DocumentName>())
                                           : std::nullopt;
}

bool areWithin(std::string_view one, std::string_view other)
{
    return beginsWith(one, other) || beginsWith(other, one);
}

bool showsField(const QModelIndex &index, std::string_view field)
{
    const QStringList shown = index.data(ShownFieldsRole).toStringList();
    return std::any_of(shown.begin(), shown.end(), [field](const QString &each) {
        return areWithin(each.toStdString(), field);
    });
}

std::optional<std::size_t> itemOf(std::string_view field, std::string_view list)
{
    if (!beginsWith(field, list) || field.size() == list.size() || field[list.size()] != '[')
        return std::nullopt;
    const std::string_view digits = field.substr(list.size() + 1);
    std::size_t item = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), item);
    return error == std::errc{} ? std::optional(item) : std::nullopt;
}

} // namespace restaurant
