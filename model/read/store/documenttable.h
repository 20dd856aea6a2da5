// The documents of one kind in a read store: a table of its own, a row for each, the document as
// JSON. The statements are put together from the words in changes.h and nothing else.
#pragma once

#include "read/changes.h"
#include "read/documentfields.h"
#include "sqlite/documentshape.h"
#include "sqlite/statement.h"
#include "json/decode.h"
#include "json/encode.h"

#include <optional>

namespace restaurant {

/// An open document is needed to go on folding; a closed one only when a late event concerns it.
template <typename Doc> [[nodiscard]] bool isOpen(const Doc &)
{
    return true;
}
template <> [[nodiscard]] inline bool isOpen(const OrderDetails &details)
{
    return !isClosed(details);
}
/// Whether documents of this kind ever close: then the open ones have an index.
template <typename Doc> inline constexpr bool canClose = std::same_as<Doc, OrderDetails>;

inline void bindKey(Statement &statement, int parameter, const std::string &name)
{
    statement.bind(parameter, std::string_view(name));
}
inline void bindKey(Statement &statement, int parameter, const DishId &dish)
{
    bindKey(statement, parameter, dish.text());
}
template <typename Id>
requires std::is_enum_v<Id>
void bindKey(Statement &statement, int parameter, Id id)
{
    statement.bind(parameter, std::int64_t{number(id)});
}

/// A statement about the table of one kind of document.
template <typename Doc> [[nodiscard]] std::string tableSql(const char *before, const char *after)
{
    return std::string(before).append(kindOf<Doc>).append(after);
}

/// The statements that make the table of one kind, and its index.
template <typename Doc> void addCreation(std::vector<std::string> &statements)
{
    statements.push_back(documentTable(kindOf<Doc>, std::is_enum_v<KeyOf<Doc>>));
    if constexpr (canClose<Doc>)
        statements.push_back(documentIndex(kindOf<Doc>));
}

/// Reads the documents of one kind, over any connection. Lives no longer than the connection, in
/// its thread. Throws StoreError, and DecodeError for a row that is no such document.
template <typename Doc> class DocumentReader
{
public:
    explicit DocumentReader(const Connection &connection)
        : m_find(connection, tableSql<Doc>("SELECT data FROM ", " WHERE key = ?1").c_str())
        , m_open(connection,
                 tableSql<Doc>("SELECT data FROM ", " WHERE open = 1 ORDER BY key").c_str())
        , m_all(connection, tableSql<Doc>("SELECT data FROM ", " ORDER BY key").c_str())
    {
    }

    [[nodiscard]] std::optional<Doc> find(const KeyOf<Doc> &key)
    {
        const ResetAtEnd reset(m_find);
        bindKey(m_find, 1, key);
        return m_find.next() ? std::optional(decodeText<Doc>(m_find.text(0))) : std::nullopt;
    }
    /// Calls `visit(document)` for each, by key.
    template <typename Visit> void forEach(Visit visit) { visitAll(m_all, visit); }
    template <typename Visit> void forEachOpen(Visit visit) { visitAll(m_open, visit); }

private:
    template <typename Visit> static void visitAll(Statement &statement, Visit visit)
    {
        const ResetAtEnd reset(statement);
        while (statement.next())
            visit(decodeText<Doc>(statement.text(0)));
    }

    Statement m_find;
    Statement m_open;
    Statement m_all;
};

/// Writes the documents of one kind, inside the caller's transaction. Throws StoreError.
template <typename Doc> class DocumentWriter
{
public:
    explicit DocumentWriter(const Connection &connection)
        : m_put(connection,
                tableSql<Doc>("INSERT INTO ", "(key, open, data) VALUES(?1, ?2, ?3) "
                                              "ON CONFLICT(key) DO UPDATE "
                                              "SET open = excluded.open, data = excluded.data")
                    .c_str())
        , m_remove(connection, tableSql<Doc>("DELETE FROM ", " WHERE key = ?1").c_str())
    {
    }

    void put(const Doc &doc)
    {
        m_json.clear();
        encode(doc, m_json);
        bindKey(m_put, 1, keyOf(doc));
        m_put.bind(2, std::int64_t{isOpen(doc)}).bind(3, std::string_view(m_json)).run();
    }
    void remove(const KeyOf<Doc> &key)
    {
        bindKey(m_remove, 1, key);
        m_remove.run();
    }

private:
    Statement m_put;
    Statement m_remove;
    std::string m_json; ///< Its memory is used again and again.
};

} // namespace restaurant
