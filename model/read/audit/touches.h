// Which item touched which documents: found by folding once more, item by item.
#pragma once

#include "shadow.h"

namespace restaurant {

/// What a store is asked about: the right board's way there, and what the store has instead.
template <typename Board> struct GuiltQuestion
{
    const Board &base;      ///< A board at or before the fault, without changes to be told.
    PlaceOf<Board> until{}; ///< The store's checkpoint.
    Instant at{};           ///< Its time, as the store has it.
    Instant rightAt{};      ///< Its time, as the log has it.
    SourceOf<ItemOf<Board>> &log;
    const std::vector<Skipped<PlaceOf<Board>>> &skipped;
    const BoardRows<Board> &right;
    const WrongDocuments<Board> &wrong;

    /// What the store has in this place; nothing: no document.
    [[nodiscard]] std::optional<std::string> stored(const DocumentRef<Board> &ref) const
    {
        if (const auto found = wrong.find(ref); found != wrong.end())
            return found->second;
        const std::string *row = rowOf<Board>(right, ref);
        return row ? std::optional(*row) : std::nullopt;
    }
};

/// Calls `visit(item)` for the items after `after`, those that a person skipped left out, until
/// `visit` answers false or the log ends.
template <typename Board, typename Visit>
void forEachItem(const GuiltQuestion<Board> &question, PlaceOf<Board> after, Visit visit)
{
    for (;;) {
        const auto items = question.log.read(after, Shadow<Board>::itemsAtATime);
        if (items.empty())
            return;
        for (const ItemOf<Board> &item : items)
            if (!isSkipped(question.skipped, placeOf(item)) && !visit(item))
                return;
        after = placeOf(items.back());
    }
}

template <typename Board> struct Touches
{
    std::vector<ItemOf<Board>> items;           ///< From the base to the checkpoint.
    std::vector<DocumentRef<Board>> documents;  ///< All that were touched, by number.
    std::vector<std::vector<int>> documentsOf;  ///< By item: the documents it touched.
    std::vector<std::vector<int>> itemsOf;      ///< By document: the items that touched it.
    std::map<DocumentRef<Board>, int> numberOf; ///< The document's number.

    explicit Touches(const GuiltQuestion<Board> &question)
    {
        Board board = question.base;
        forEachItem(question, placeOf(board), [&](const ItemOf<Board> &item) {
            if (placeOf(item) > question.until)
                return false;
            apply(board, item);
            note(item, takeChangedKeys(board));
            return true;
        });
    }

private:
    void note(const ItemOf<Board> &item, const BoardKeys<Board> &changed)
    {
        const int itemNumber = static_cast<int>(items.size());
        items.push_back(item);
        std::vector<int> &touched = documentsOf.emplace_back();
        forEachRef<Board>(changed, [&](const DocumentRef<Board> &ref) {
            const auto next = static_cast<int>(documents.size());
            const auto [found, isNew] = numberOf.emplace(ref, next);
            if (isNew) {
                documents.push_back(ref);
                itemsOf.emplace_back();
            }
            touched.push_back(found->second);
            itemsOf[std::size_t(found->second)].push_back(itemNumber);
        });
    }
};

} // namespace restaurant
