#pragma once

#include <QStringList>

#include <string>
#include <vector>

namespace restaurant {

/// Rows of cells, set out in columns as wide as their widest cell. Widths count characters.
class TextColumns
{
public:
    void add(QStringList row) { m_rows.push_back(std::move(row)); }
    /// Lines without blanks at their ends, in UTF-8.
    [[nodiscard]] std::vector<std::string> lines() const;

private:
    std::vector<QStringList> m_rows;
};

/// The lines of one behind the other.
[[nodiscard]] std::vector<std::string> linesOf(std::initializer_list<TextColumns> parts);

} // namespace restaurant
