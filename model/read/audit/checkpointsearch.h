// Of which place of the log the documents of a store really are.
#pragma once

#include "touches.h"

#include <set>

namespace restaurant {

template <typename Board> struct CheckpointSearch
{
    /// The place nearest to the checkpoint whose fold gives all documents of the store, and its
    /// time: who changes a checkpoint by hand seldom thinks of that.
    std::optional<Position> documentsOf;
    explicit CheckpointSearch(const GuiltQuestion<Board> &question)
        : m_board(question.base)
    {
        compareAll(question);
        note(question);
        forEachItem(question, placeOf(m_board), [&](const ItemOf<Board> &item) {
            const bool isBeyond = placeOf(item) > question.until;
            if (isBeyond && documentsOf)
                return false;
            take(question, item);
            return true;
        });
    }

private:
    void take(const GuiltQuestion<Board> &question, const ItemOf<Board> &item)
    {
        apply(m_board, item);
        forEachRef<Board>(takeChangedKeys(m_board),
                          [&](const DocumentRef<Board> &ref) { compare(question, ref); });
        note(question);
    }
    void compareAll(const GuiltQuestion<Board> &question)
    {
        forEachKind(m_board, [&]<typename Doc>(const DocumentSet<Doc> &documents) {
            documents.forEach([&](const KeyOf<Doc> &key, const Doc &) {
                compare(question, DocumentKey<Doc>{key});
            });
            for (const auto &row : std::get<RowsOf<Doc>>(question.right).rows)
                compare(question, DocumentKey<Doc>{row.first});
        });
        for (const auto &wrong : question.wrong)
            compare(question, wrong.first);
    }
    void compare(const GuiltQuestion<Board> &question, const DocumentRef<Board> &ref)
    {
        if (jsonIn(m_board, ref) == question.stored(ref))
            m_unequal.erase(ref);
        else
            m_unequal.insert(ref);
    }
    void note(const GuiltQuestion<Board> &question)
    {
        if (m_unequal.empty() && m_board.at == question.at)
            documentsOf = placeOf(m_board);
    }

    Board m_board;
    std::set<DocumentRef<Board>> m_unequal; ///< What the fold has otherwise than the store.
};

} // namespace restaurant
