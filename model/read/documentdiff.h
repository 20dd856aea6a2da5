// What differs between a document before an event and after it, field by field.
#pragma once

#include "changes.h"
#include "trail.h"
#include "json/encode.h"
#include "json/fields.h"

#include <algorithm>
#include <string>
#include <type_traits>
#include <vector>

namespace restaurant {

namespace diff {

template <typename T> struct IsList : std::false_type
{
};
template <typename Item> struct IsList<std::vector<Item>> : std::true_type
{
};

template <typename T> std::string jsonOf(const T *value)
{
    std::string json;
    if (value)
        encode(*value, json);
    return json;
}

/// Null: not there. Goes into what is there both times, down to what has no parts.
template <typename T>
void compare(const std::string &path, const T *before, const T *after,
             std::vector<FieldChange> &changes);

template <typename T>
void compareFields(const std::string &path, const T *before, const T *after,
                   std::vector<FieldChange> &changes)
{
    const auto one = [&](const auto &field) {
        const std::string name(field.name);
        compare(path.empty() ? name : path + '.' + name,
                before ? &(before->*field.member) : nullptr,
                after ? &(after->*field.member) : nullptr, changes);
    };
    std::apply([&](const auto &...field) { (one(field), ...); }, fieldsOf<T>);
}

template <typename Item>
void compareItems(const std::string &path, const std::vector<Item> &before,
                  const std::vector<Item> &after, std::vector<FieldChange> &changes)
{
    for (std::size_t i = 0; i < std::max(before.size(), after.size()); ++i)
        compare(path + '[' + std::to_string(i) + ']', i < before.size() ? &before[i] : nullptr,
                i < after.size() ? &after[i] : nullptr, changes);
}

template <typename T>
void compare(const std::string &path, const T *before, const T *after,
             std::vector<FieldChange> &changes)
{
    if (before && after) {
        if (*before == *after)
            return;
        if constexpr (HasFields<T>)
            return compareFields(path, before, after, changes);
        else if constexpr (IsList<T>::value)
            return compareItems(path, *before, *after, changes);
    }
    changes.push_back({path, jsonOf(before), jsonOf(after)});
}

} // namespace diff

/// What became of the document with this key; null: it was not there. They are not both null.
template <typename Doc>
[[nodiscard]] DocumentChange changeOf(ViewName view, const KeyOf<Doc> &key, const Doc *before,
                                      const Doc *after)
{
    DocumentChange change;
    change.document = {view, std::string(kindOf<Doc>), keyText(key)};
    change.fate = !before  ? DocumentFate::Appeared
                  : !after ? DocumentFate::Removed
                           : DocumentFate::Changed;
    if (after)
        diff::compareFields({}, before, after, change.fields);
    return change;
}

} // namespace restaurant
