// How rows of a join become documents.
#pragma once

#include "read/documentfields.h"
#include "read/documentset.h"
#include "relational/columns.h"

#include <set>

namespace restaurant::relational {

/// The same join in two forms: over everything, and of one thing, which is ?1.
class Join
{
public:
    /// `order` stands behind what is chosen by `all` or `one`; each may end in further conditions.
    Join(const Connection &connection, const char *select, const char *all, const char *one,
         const char *order)
        : m_all(connection, std::string(select).append(all).append(order).c_str())
        , m_one(connection, std::string(select).append(one).append(order).c_str())
    {
    }

    /// Calls `row(statement)` for each row.
    template <typename Row> void forAll(Row row) { visit(m_all, row); }
    template <typename Key, typename Row> void forOne(const Key &key, Row row)
    {
        if constexpr (std::is_enum_v<Key>)
            m_one.bind(1, std::int64_t{number(key)});
        else
            m_one.bind(1, std::string_view(key.text()));
        visit(m_one, row);
    }

private:
    template <typename Row> static void visit(Statement &statement, Row row)
    {
        const ResetAtEnd reset(statement);
        while (statement.next())
            row(std::as_const(statement));
    }

    Statement m_all;
    Statement m_one;
};

/// Whether a row is the first of a document, whose key is a number in the first column.
template <typename Doc>
[[nodiscard]] bool isNext(const std::vector<Doc> &documents, const Statement &row)
{
    return documents.empty() || number(keyOf(documents.back())) != row.integer(0);
}

/// Puts what differs.
template <typename Doc> void putIfChanged(DocumentSet<Doc> &documents, Doc doc)
{
    const Doc *known = documents.find(keyOf(doc));
    if (!known || *known != doc)
        documents.put(std::move(doc));
}

/// Makes the set what was read: nothing else is left in it.
template <typename Doc> void putAll(DocumentSet<Doc> &documents, std::vector<Doc> read)
{
    std::set<KeyOf<Doc>> gone;
    documents.forEach([&](const KeyOf<Doc> &key, const Doc &) { gone.insert(key); });
    for (Doc &doc : read) {
        gone.erase(keyOf(doc));
        putIfChanged(documents, std::move(doc));
    }
    for (const KeyOf<Doc> &key : gone)
        documents.remove(key);
}

/// The same of one document: what was read is it, or nothing if it is gone.
template <typename Doc>
void putOne(DocumentSet<Doc> &documents, const KeyOf<Doc> &key, std::vector<Doc> read)
{
    if (read.empty())
        documents.remove(key);
    else
        putIfChanged(documents, std::move(read.front()));
}

} // namespace restaurant::relational
