// Read stores with faults planted in them, and what an audit says of them.
#pragma once

#include "domain/crowd.h"
#include "read/audit/storeaudit.h"
#include "read/randomlog.h"
#include "read/randomstory.h"
#include "read/store/viewstore.h"
#include "sqlite/query.h"

#include <QTemporaryDir>

#include <map>

namespace restaurant::testing {

inline const LogIdentity auditedLog{*uuidFrom("00000000-0000-0000-0000-00000000000a"), 1};

/// Items in memory, as a line reads them.
template <typename Item> class ItemsInMemory final : public SourceOf<Item>
{
public:
    explicit ItemsInMemory(std::vector<Item> all)
        : items(std::move(all))
    {
    }
    std::vector<Item> read(PlaceOf<Item> after, std::size_t atMost) override
    {
        const auto from = std::min(static_cast<std::size_t>(number(after)), items.size());
        const auto count = std::min(atMost, items.size() - from);
        const auto first = items.begin() + static_cast<std::ptrdiff_t>(from);
        return {first, first + static_cast<std::ptrdiff_t>(count)};
    }
    PlaceOf<Item> head() override { return PlaceOf<Item>{static_cast<std::int64_t>(items.size())}; }

    std::vector<Item> items;
};

/// The items of a random evening, which is kept for whoever asks for it again.
template <typename Item> [[nodiscard]] const std::vector<Item> &randomItems(std::uint64_t seed)
{
    static std::map<std::uint64_t, std::vector<Item>> known;
    std::vector<Item> &items = known[seed];
    if (items.empty()) {
        if constexpr (std::same_as<Item, Happening>)
            items = randomStory(seed, 250);
        else
            items = randomLog(seed, 600);
    }
    return items;
}

/// An item that went wrong on its way: its index, and how.
struct Fault
{
    std::size_t item = 0;
    DeliveryFault how{};
};

/// The items as they arrive: `count` of them, with the fault.
template <typename Item>
[[nodiscard]] std::vector<Item> delivered(const std::vector<Item> &items, std::size_t count,
                                          const Fault &fault)
{
    std::vector<Item> come(items.begin(), items.begin() + static_cast<std::ptrdiff_t>(count));
    const auto at = come.begin() + static_cast<std::ptrdiff_t>(fault.item);
    switch (fault.how) {
    case DeliveryFault::Skipped:
        come.erase(at);
        break;
    case DeliveryFault::Doubled:
        come.insert(at, Item(*at));
        break;
    case DeliveryFault::Swapped:
        std::iter_swap(at, at + 1);
        break;
    }
    return come;
}

template <typename Board>
[[nodiscard]] Board boardOf(const std::vector<ItemOf<Board>> &items, std::size_t count)
{
    Board board(house());
    for (std::size_t i = 0; i < count; ++i)
        apply(board, items[i]);
    return board;
}

/// What a view holds after a delivery with this fault; its own place is that of the right one, of
/// the first `count` items.
template <typename Board>
[[nodiscard]] Board boardWith(const std::vector<ItemOf<Board>> &items, std::size_t count,
                              const Board &right, const Fault &fault)
{
    const auto come = delivered(items, count, fault);
    Board board = boardOf<Board>(come, come.size());
    board.position = right.position;
    board.at = right.at;
    if constexpr (TellsStory<Board>)
        board.activity = right.activity;
    return board;
}

/// A read store in a folder of its own.
template <typename Board> class PlantedStore
{
public:
    explicit PlantedStore(std::vector<ItemOf<Board>> items)
        : m_log(std::move(items))
    {
    }
    void save(Board board)
    {
        ViewStore<Board> store(path(), auditedLog, m_log.head());
        const BoardKeys<Board> keys = takeChangedKeys(board);
        store.save(board, keys, {});
    }
    void edit(const std::string &sql, const QVariantList &values = {})
    {
        const Connection connection(path(), Purpose::ReadStore);
        run(connection, sql.c_str(), values);
    }
    /// Empties the store, as a view does that is folded again.
    void rebuild() { ViewStore<Board>(path(), auditedLog, m_log.head()).empty(); }
    [[nodiscard]] std::unique_ptr<StoreAudit> audit()
    {
        return makeStoreAudit({path(), Board::view, auditedLog}, house(), m_log);
    }
    [[nodiscard]] std::vector<Finding> findings() { return audit()->pass().findings; }
    [[nodiscard]] const std::vector<ItemOf<Board>> &items() const { return m_log.items; }

private:
    [[nodiscard]] std::string path() const
    {
        return m_folder.filePath(QStringLiteral("view")).toStdString();
    }
    QTemporaryDir m_folder;
    ItemsInMemory<ItemOf<Board>> m_log;
};

} // namespace restaurant::testing
