// What every model whose rows show documents answers, besides what it shows: which document it is,
// and where its fields stand.
#pragma once

#include "read/changes.h"

#include <QModelIndex>
#include <QStringList>
#include <QVariant>

#include <optional>
#include <string_view>

namespace restaurant {

enum DocumentRole {
    DocumentNameRole = Qt::UserRole + 100, ///< DocumentName; nothing: it is none of a view's.
    /// QStringList: the fields that the cell is made of, "state", "lines[1].stock". A field stands
    /// for all that is in it.
    ShownFieldsRole
};

[[nodiscard]] std::optional<DocumentName> documentOf(const QModelIndex &index);
/// Whether the cell shows the field, or a part of it.
[[nodiscard]] bool showsField(const QModelIndex &index, std::string_view field);
/// Whether one is the other, or in it: "lines" and "lines[0].state".
[[nodiscard]] bool areWithin(std::string_view one, std::string_view other);
/// 2 of "lines[2].state", where `list` is "lines"; nothing of what is no item of the list.
[[nodiscard]] std::optional<std::size_t> itemOf(std::string_view field, std::string_view list);

} // namespace restaurant
