// Reading what a read store holds, to compare it with what it should hold.
#pragma once

#include "domain/storeerror.h"
#include "read/audit/rows.h"
#include "read/store/documenttable.h"
#include "sqlite/query.h"

#include <string>
#include <string_view>
#include <vector>

namespace restaurant {

/// A field that stands differently in two documents, each value as JSON; empty where it is missing.
struct FieldDifference
{
    std::string field; ///< "lines[0].state"; empty: the documents as a whole.
    std::string stored;
    std::string right;
    bool operator==(const FieldDifference &) const = default;
};

/// The fields that differ, in the order of the right document; none if both say the same. What is
/// no JSON differs as a whole.
[[nodiscard]] std::vector<FieldDifference> fieldDifferences(std::string_view stored,
                                                            std::string_view right);

[[nodiscard]] inline bool readKey(const Statement &row, std::string &key)
{
    key = row.text(0);
    return true;
}
/// False: no dish can be called that.
[[nodiscard]] inline bool readKey(const Statement &row, DishId &key)
{
    const std::optional<DishId> dish = DishId::from(row.text(0));
    if (dish)
        key = *dish;
    return dish.has_value();
}
template <typename Id>
requires std::is_enum_v<Id>
[[nodiscard]] bool readKey(const Statement &row, Id &key)
{
    key = static_cast<Id>(row.integer(0));
    return true;
}

/// A document that is marked open or closed and is not.
template <typename Board> struct WrongMark
{
    DocumentRef<Board> document;
    bool stored = false;
};

/// How the documents of a store differ from those it should hold.
template <typename Board> struct RowDifferences
{
    WrongDocuments<Board> documents;
    std::vector<WrongMark<Board>> marks;
    [[nodiscard]] bool isEmpty() const { return documents.empty() && marks.empty(); }
};

/// Compares the rows of one kind; throws StoreError.
template <typename Board, typename Doc>
void compareKind(const Connection &store, const DocumentSet<Doc> &documents,
                 const std::map<KeyOf<Doc>, std::string> &rightRows,
                 RowDifferences<Board> &differences)
{
    Statement rows(store, tableSql<Doc>("SELECT key, open, data FROM ", " ORDER BY key").c_str());
    auto right = rightRows.begin();
    const auto missBefore = [&](const KeyOf<Doc> *key) {
        for (; right != rightRows.end() && (!key || right->first < *key); ++right)
            differences.documents[DocumentKey<Doc>{right->first}] = std::nullopt;
    };
    while (rows.next()) {
        KeyOf<Doc> key{};
        const bool isKey = readKey(rows, key);
        if (isKey)
            missBefore(&key);
        if (!isKey || right == rightRows.end() || right->first != key) {
            differences.documents[DocumentKey<Doc>{key}] = std::string(rows.text(2));
            continue;
        }
        const bool isMarkedOpen = rows.integer(1) != 0;
        if (rows.text(2) != right->second && !fieldDifferences(rows.text(2), right->second).empty())
            differences.documents[DocumentKey<Doc>{key}] = std::string(rows.text(2));
        else if (isMarkedOpen != isOpen(*documents.find(key)))
            differences.marks.push_back({DocumentKey<Doc>{key}, isMarkedOpen});
        ++right;
    }
    missBefore(nullptr);
}

/// The same of documents that stand in no rows of their own.
template <typename Board>
[[nodiscard]] RowDifferences<Board> compareBoards(const Board &board, const BoardRows<Board> &right)
{
    RowDifferences<Board> differences;
    forEachKind(board, [&]<typename Doc>(const DocumentSet<Doc> &documents) {
        const auto &rightRows = std::get<RowsOf<Doc>>(right).rows;
        documents.forEach([&](const KeyOf<Doc> &key, const Doc &doc) {
            const auto found = rightRows.find(key);
            std::string json = jsonOf(doc);
            if (found == rightRows.end() || json != found->second)
                differences.documents[DocumentKey<Doc>{key}] = std::move(json);
        });
        for (const auto &row : rightRows)
            if (!documents.find(row.first))
                differences.documents[DocumentKey<Doc>{row.first}] = std::nullopt;
    });
    return differences;
}

/// `right` are the rows of `board`.
template <typename Board>
[[nodiscard]] RowDifferences<Board> compareRows(const Connection &store, const Board &board,
                                                const BoardRows<Board> &right)
{
    RowDifferences<Board> differences;
    forEachKind(board, [&]<typename Doc>(const DocumentSet<Doc> &documents) {
        compareKind<Board>(store, documents, std::get<RowsOf<Doc>>(right).rows, differences);
    });
    return differences;
}

} // namespace restaurant
