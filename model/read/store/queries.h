// Questions to a read store, by somebody who does not follow it: answered over a connection that
// cannot write, with plain documents.
#pragma once

#include "documenttable.h"
#include "viewfile.h"

#include <optional>
#include <string_view>
#include <vector>

namespace restaurant {

/// One read store, opened for reading. To be used in the thread that made it; sees what is saved.
/// Throws StoreError, also for documents of another view's store, and DecodeError for documents
/// that this program does not understand.
class ViewQueries
{
public:
    explicit ViewQueries(std::string_view path);

    /// What the store says of itself: which view, and up to where by now.
    /// Of a view of events alone, as skipped() is too.
    [[nodiscard]] ViewHeader<Position> header() const;
    [[nodiscard]] std::vector<SkippedEvent> skipped() const
    {
        return readSkipped<Position>(m_connection);
    }

    template <typename Doc> [[nodiscard]] std::optional<Doc> find(const KeyOf<Doc> &key) const
    {
        return DocumentReader<Doc>(m_connection).find(key);
    }
    template <typename Doc> [[nodiscard]] std::vector<Doc> all() const
    {
        std::vector<Doc> documents;
        DocumentReader<Doc>(m_connection).forEach([&](Doc doc) {
            documents.push_back(std::move(doc));
        });
        return documents;
    }

    /// For tests: the connection that must not be able to write.
    [[nodiscard]] const Connection &connection() const { return m_connection; }

private:
    Connection m_connection;
};

} // namespace restaurant
