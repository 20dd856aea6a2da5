#include "textcolumns.h"

#include <algorithm>

namespace restaurant {

namespace {

/// Characters, not units of UTF-16, of which some characters have two.
qsizetype widthOf(const QString &text)
{
    return text.size() - std::count_if(text.begin(), text.end(),
                                       [](QChar unit) { return unit.isLowSurrogate(); });
}

} // namespace

std::vector<std::string> TextColumns::lines() const
{
    std::vector<qsizetype> widths;
    for (const QStringList &row : m_rows) {
        widths.resize(std::max(widths.size(), static_cast<std::size_t>(row.size())));
        for (qsizetype column = 0; column < row.size(); ++column) {
            qsizetype &width = widths[static_cast<std::size_t>(column)];
            width = std::max(width, widthOf(row[column]));
        }
    }
    std::vector<std::string> lines;
    for (const QStringList &row : m_rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += row[column] +
                    QString(widths[static_cast<std::size_t>(column)] - widthOf(row[column]) + 2,
                            QLatin1Char(' '));
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        lines.push_back(line.toStdString());
    }
    return lines;
}

std::vector<std::string> linesOf(std::initializer_list<TextColumns> parts)
{
    std::vector<std::string> lines;
    for (const TextColumns &part : parts) {
        const std::vector<std::string> more = part.lines();
        lines.insert(lines.end(), more.begin(), more.end());
    }
    return lines;
}

} // namespace restaurant
