#include "inspection/rowchanges.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <set>

namespace restaurant {

namespace {

CellValues keyOf(const RowsPage &page, const CellValues &row)
{
    CellValues key;
    for (const std::size_t column : page.key)
        if (column < row.size())
            key.push_back(row[column]);
    return key;
}

std::map<CellValues, std::size_t> placesOf(const RowsPage &page)
{
    std::map<CellValues, std::size_t> places;
    for (std::size_t row = 0; row < page.cells.size(); ++row)
        places.emplace(keyOf(page, page.cells[row]), row);
    return places;
}

/// The stretch of a page between the first and the last row that stands on the other, too. What
/// lies outside may have been pushed over the other's edge, unless the table ends there.
class Stretch
{
public:
    Stretch(const RowsPage &page, const RowsPage &other,
            const std::map<CellValues, std::size_t> &placesOfOther)
        : m_begins(page.wish.first == 0 ? 0 : page.cells.size())
        , m_ends(other.isFull ? 0 : page.cells.size())
    {
        for (std::size_t row = 0; row < page.cells.size(); ++row)
            if (placesOfOther.contains(keyOf(page, page.cells[row]))) {
                m_begins = std::min(m_begins, row);
                m_ends = std::max(m_ends, row + 1);
                m_isMet = true;
            }
    }
    [[nodiscard]] bool holds(std::size_t row) const { return row >= m_begins && row < m_ends; }
    [[nodiscard]] bool isMet() const { return m_isMet; }

private:
    std::size_t m_begins;
    std::size_t m_ends;
    bool m_isMet = false;
};

/// What `row` of the page is, of which `before` may be an earlier form.
ShownRow shownRow(CellValues row, const CellValues *before, bool isNew)
{
    if (before && *before != row)
        return {RowFate::Changed, std::move(row), *before};
    return {!before && isNew ? RowFate::Appeared : RowFate::Same, std::move(row), {}};
}

} // namespace

ShownRows unchanged(RowsPage page)
{
    ShownRows shown;
    for (const CellValues &row : page.cells)
        shown.rows.push_back({RowFate::Same, row, {}});
    shown.page = std::move(page);
    return shown;
}

ShownRows changedSince(const RowsPage &before, RowsPage now)
{
    if (before.wish != now.wish || before.columns != now.columns || !before.trouble.empty())
        return unchanged(std::move(now));
    const auto old = placesOf(before);
    const auto present = placesOf(now);
    const Stretch wasThere(before, now, present);
    const Stretch isThere(now, before, old);
    // Many new rows may have pushed off all that was there: then those are new on the first page.
    const bool isFlooded = !isThere.isMet() && now.isFull && now.wish.first == 0;
    ShownRows shown;
    std::size_t told = 0; // of the rows before
    const auto tellGone = [&](std::size_t until) {
        for (; told < until; ++told)
            if (!present.contains(keyOf(before, before.cells[told])) && wasThere.holds(told))
                shown.rows.push_back({RowFate::Gone, before.cells[told], {}});
    };
    for (std::size_t row = 0; row < now.cells.size(); ++row) {
        const auto place = old.find(keyOf(now, now.cells[row]));
        if (place != old.end())
            tellGone(place->second);
        shown.rows.push_back(shownRow(now.cells[row],
                                      place == old.end() ? nullptr : &before.cells[place->second],
                                      isThere.holds(row) || isFlooded));
    }
    tellGone(before.cells.size());
    shown.page = std::move(now);
    return shown;
}

bool tellsChange(const ShownRows &shown)
{
    return std::any_of(shown.rows.begin(), shown.rows.end(),
                       [](const ShownRow &row) { return row.fate != RowFate::Same; });
}

namespace {

/// The next word of a statement, in capitals if it is a plain one; "" at its end.
std::string nextWord(const std::string &sql, std::size_t &at)
{
    while (at < sql.size() && std::isspace(static_cast<unsigned char>(sql[at])))
        ++at;
    std::string word;
    if (at < sql.size() && sql[at] == '"') {
        for (++at; at < sql.size() && sql[at] != '"'; ++at)
            word += sql[at];
        ++at;
        return word;
    }
    for (; at < sql.size() && (std::isalnum(static_cast<unsigned char>(sql[at])) || sql[at] == '_');
         ++at)
        word += sql[at];
    return word;
}

std::string inCapitals(std::string word)
{
    std::transform(word.begin(), word.end(), word.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::toupper(letter)); });
    return word;
}

} // namespace

std::string tableWrittenBy(const std::string &sql)
{
    static const std::set<std::string> first{"INSERT", "REPLACE", "UPDATE", "DELETE"};
    static const std::set<std::string> between{"OR",     "ROLLBACK", "ABORT", "FAIL",
                                               "IGNORE", "REPLACE",  "INTO",  "FROM"};
    std::size_t at = 0;
    if (!first.contains(inCapitals(nextWord(sql, at))))
        return {};
    std::string word = nextWord(sql, at);
    while (between.contains(inCapitals(word)))
        word = nextWord(sql, at);
    return word;
}

} // namespace restaurant
