// An item model whose rows are the documents of a read view.
#pragma once

#include "read/changes.h"

#include <QAbstractTableModel>

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace restaurant {

/// Rows follow the documents by key: they are inserted, changed, moved and removed one by one and
/// never reset, so that selection and scroll position stay where the reader has them. Rows stand
/// in the order of comesBefore(), which must hold for equal documents too (end with the key).
template <typename Doc, typename Key = KeyOf<Doc>> class DocumentModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void apply(const Changes<Doc> &changes)
    {
        if (changes.whole)
            removeAllBut(changes.upserted);
        for (const Key &key : changes.removed)
            remove(rowOf(key));
        for (const Doc &doc : changes.upserted)
            upsert(doc);
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_documents.size());
    }

    [[nodiscard]] const Doc &document(int row) const
    {
        return m_documents[static_cast<std::size_t>(row)];
    }
    [[nodiscard]] const std::vector<Doc> &documents() const { return m_documents; }

    /// -1 if there is no such document.
    [[nodiscard]] int rowOf(const Key &key) const
    {
        const auto found = std::find_if(m_documents.begin(), m_documents.end(),
                                        [&](const Doc &doc) { return keyOf(doc) == key; });
        return found == m_documents.end() ? -1 : static_cast<int>(found - m_documents.begin());
    }

protected:
    [[nodiscard]] virtual bool comesBefore(const Doc &a, const Doc &b) const = 0;

    /// For data that changes without its document, such as ages.
    void tellAllChanged(const QList<int> &roles)
    {
        if (!m_documents.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), roles);
    }

private:
    void removeAllBut(const std::vector<Doc> &kept)
    {
        for (int row = rowCount() - 1; row >= 0; --row) {
            const auto isKept = [&](const Doc &doc) { return keyOf(doc) == keyOf(document(row)); };
            if (std::none_of(kept.begin(), kept.end(), isKept))
                remove(row);
        }
    }

    void remove(int row)
    {
        if (row < 0)
            return;
        beginRemoveRows({}, row, row);
        m_documents.erase(m_documents.begin() + row);
        endRemoveRows();
    }

    void upsert(const Doc &doc)
    {
        if (const int row = rowOf(keyOf(doc)); row < 0)
            insert(doc);
        else if (document(row) != doc)
            change(row, doc);
    }

    /// The first row that does not come before `doc`.
    [[nodiscard]] int placeOf(const Doc &doc) const
    {
        const auto place =
            std::partition_point(m_documents.begin(), m_documents.end(),
                                 [&](const Doc &other) { return comesBefore(other, doc); });
        return static_cast<int>(place - m_documents.begin());
    }

    void insert(const Doc &doc)
    {
        const int row = placeOf(doc);
        beginInsertRows({}, row, row);
        m_documents.insert(m_documents.begin() + row, doc);
        endInsertRows();
    }

    void change(int row, const Doc &doc)
    {
        row = move(row, doc);
        m_documents[static_cast<std::size_t>(row)] = doc;
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }

    /// Takes the row, still with its old document, to where the new one belongs.
    int move(int row, const Doc &doc)
    {
        const bool fitsAbove = row == 0 || comesBefore(document(row - 1), doc);
        const bool fitsBelow = row + 1 == rowCount() || comesBefore(doc, document(row + 1));
        if (fitsAbove && fitsBelow)
            return row;
        // Without the row itself, the others are in order; `to` counts with it, as Qt wants it.
        int to = 0;
        while (to < rowCount() && (to == row || comesBefore(document(to), doc)))
            ++to;
        if (to == row || to == row + 1)
            return row;
        beginMoveRows({}, row, row, {}, to);
        const auto from = m_documents.begin() + row;
        if (to > row)
            std::rotate(from, from + 1, m_documents.begin() + to);
        else
            std::rotate(m_documents.begin() + to, from, from + 1);
        endMoveRows();
        return to > row ? to - 1 : to;
    }

    std::vector<Doc> m_documents;
};

} // namespace restaurant
