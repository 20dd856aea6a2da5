#pragma once

#include <string>
#include <vector>

namespace restaurant {

/// Rows of cells, set out in columns as wide as their widest cell. Widths count characters.
class TextColumns
{
public:
    void add(std::vector<std::string> row) { m_rows.push_back(std::move(row)); }
    [[nodiscard]] std::vector<std::string> lines() const;

private:
    std::vector<std::vector<std::string>> m_rows;
};

} // namespace restaurant
