// An item model whose rows are the documents of a read view.
#pragma once

#include "read/changes.h"

#include <QAbstractTableModel>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <map>
#include <set>
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
            return applyWhole(changes.upserted);
        if (isKeptWaiting(changes))
            return;
        for (const Key &key : changes.removed)
            remove(rowOf(key));
        for (const Doc &doc : changes.upserted)
            upsert(doc);
    }

    /// `all` is everything there is from now on.
    void applyWhole(const std::vector<Doc> &all)
    {
        if (isKeptWaiting({all, {}, true}))
            return;
        removeAllBut(all);
        for (const Doc &doc : all)
            upsert(doc);
    }

    /// While somebody points at the rows, none comes, goes or moves; what a row says still changes.
    void holdStill(bool held)
    {
        m_isHeld = held;
        for (const Changes<Doc> &changes : std::exchange(m_waiting, {}))
            apply(changes);
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    [[nodiscard]] const Doc &document(int row) const
    {
        return *m_rows[static_cast<std::size_t>(row)];
    }
    /// In the order of the rows; good until the next apply().
    [[nodiscard]] const std::vector<const Doc *> &documents() const { return m_rows; }
    /// Null if there is no such document.
    [[nodiscard]] const Doc *find(const Key &key) const
    {
        const auto found = m_documents.find(key);
        return found == m_documents.end() ? nullptr : &found->second;
    }
    /// -1 if there is no such document.
    [[nodiscard]] int rowOf(const Key &key) const
    {
        const Doc *doc = find(key);
        return doc ? placeOf(*doc) : -1;
    }

protected:
    [[nodiscard]] virtual bool comesBefore(const Doc &a, const Doc &b) const = 0;

    /// For data that changes without its document, such as ages.
    void tellAllChanged(const QList<int> &roles)
    {
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), roles);
    }

private:
    /// Where there is nothing left, nobody can be pointing at it.
    [[nodiscard]] bool isKeptWaiting(const Changes<Doc> &changes)
    {
        if (!m_isHeld)
            return false;
        if (changes.whole)
            m_waiting.clear();
        if (changes.whole && changes.upserted.empty())
            return false;
        for (const Doc &doc : changes.upserted) {
            const auto known = m_documents.find(keyOf(doc));
            if (known == m_documents.end() || known->second == doc)
                continue;
            const int row = placeOf(known->second);
            if (placeWithout(row, doc) == row)
                change(known->second, doc);
        }
        m_waiting.push_back(changes);
        return true;
    }

    void removeAllBut(const std::vector<Doc> &kept)
    {
        std::set<Key> keys;
        for (const Doc &doc : kept)
            keys.insert(keyOf(doc));
        for (int row = rowCount() - 1; row >= 0; --row) {
            if (!keys.contains(keyOf(document(row))))
                remove(row);
        }
    }

    void remove(int row)
    {
        if (row < 0)
            return;
        beginRemoveRows({}, row, row);
        const Key key = keyOf(document(row));
        m_rows.erase(m_rows.begin() + row);
        m_documents.erase(key);
        endRemoveRows();
    }

    void upsert(const Doc &doc)
    {
        const auto known = m_documents.find(keyOf(doc));
        if (known == m_documents.end())
            insert(doc);
        else if (known->second != doc)
            change(known->second, doc);
    }

    void insert(const Doc &doc)
    {
        const int row = placeOf(doc);
        beginInsertRows({}, row, row);
        const Doc &stored = m_documents.emplace(keyOf(doc), doc).first->second;
        m_rows.insert(m_rows.begin() + row, &stored);
        endInsertRows();
    }

    void change(Doc &stored, const Doc &doc)
    {
        const int from = placeOf(stored);
        const int to = placeWithout(from, doc);
        if (to != from) {
            // Qt counts the place to move to before the row is taken out.
            beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
            m_rows.erase(m_rows.begin() + from);
            m_rows.insert(m_rows.begin() + to, &stored);
            stored = doc;
            endMoveRows();
        } else {
            stored = doc;
        }
        emit dataChanged(index(to, 0), index(to, columnCount() - 1));
    }

    /// The first row that does not come before `doc`.
    [[nodiscard]] int placeOf(const Doc &doc) const
    {
        return static_cast<int>(firstNotBefore(m_rows.begin(), m_rows.end(), doc) - m_rows.begin());
    }

    /// Where `doc` belongs among the rows other than `row`.
    [[nodiscard]] int placeWithout(int row, const Doc &doc) const
    {
        const auto at = m_rows.begin() + row;
        if (at != m_rows.begin() && !comesBefore(**std::prev(at), doc))
            return static_cast<int>(firstNotBefore(m_rows.begin(), at, doc) - m_rows.begin());
        return static_cast<int>(firstNotBefore(std::next(at), m_rows.end(), doc) - m_rows.begin()) -
               1;
    }

    using Row = typename std::vector<const Doc *>::const_iterator;
    [[nodiscard]] Row firstNotBefore(Row first, Row last, const Doc &doc) const
    {
        return std::partition_point(first, last,
                                    [&](const Doc *other) { return comesBefore(*other, doc); });
    }

    bool m_isHeld = false;
    std::vector<Changes<Doc>> m_waiting; ///< While it is; all of it, in order.
    std::map<Key, Doc> m_documents;
    std::vector<const Doc *> m_rows; ///< Into m_documents, in the order of the rows.
};

} // namespace restaurant
