#include "comparewithfold.h"

#include "documenttable.h"
#include "read/boardchanges.h"
#include "read/boardplace.h"
#include "read/detailsboard.h"
#include "read/floorboard.h"
#include "read/kitchenboard.h"
#include "read/measuresboard.h"
#include "read/statusboard.h"
#include "read/waiterboard.h"

#include <algorithm>
#include <map>

namespace restaurant {
namespace {

constexpr std::size_t itemsAtATime = 4096;

template <typename Doc> std::string jsonOf(const Doc &doc)
{
    std::string json;
    encode(doc, json);
    return json;
}

std::string keyText(const std::string &name)
{
    return name;
}
std::string keyText(const DishId &dish)
{
    return dish.text();
}
template <typename Id>
requires std::is_enum_v<Id> std::string keyText(Id id)
{
    return std::to_string(number(id));
}

bool contains(const std::vector<SkippedEvent> &skipped, Position position)
{
    return std::any_of(skipped.begin(), skipped.end(),
                       [&](const SkippedEvent &event) { return event.position == position; });
}

/// The board as the store should have it; nothing if the log ends before the checkpoint.
template <typename Board>
std::optional<Board> folded(const Restaurant &restaurant, Position until,
                            const std::vector<SkippedEvent> &skipped, SourceOf<ItemOf<Board>> &log)
{
    Board board(restaurant);
    while (placeOf(board) < until) {
        const auto items = log.read(placeOf(board), itemsAtATime);
        if (items.empty())
            return std::nullopt;
        for (const ItemOf<Board> &item : items) {
            if (placeOf(item) > until)
                break;
            if (contains(skipped, placeOf(item)))
                skipTo(board, placeOf(item));
            else
                apply(board, item);
        }
    }
    return board;
}

template <typename Doc>
std::optional<std::string> difference(const Connection &store, const DocumentSet<Doc> &fold)
{
    std::map<KeyOf<Doc>, std::string> missing;
    for (const Doc &doc : fold.sorted())
        missing.emplace(keyOf(doc), jsonOf(doc));
    std::optional<std::string> first;
    const auto say = [&](const KeyOf<Doc> &key, const std::string &what) {
        if (!first)
            first = std::string(kindOf<Doc>) + " " + keyText(key) + ": " + what;
    };
    DocumentReader<Doc>(store).forEach([&](const Doc &stored) {
        const auto found = missing.find(keyOf(stored));
        if (found == missing.end())
            return say(keyOf(stored), "in the store only: " + jsonOf(stored));
        if (const std::string json = jsonOf(stored); json != found->second)
            say(keyOf(stored), "the store has " + json + ", the fold " + found->second);
        missing.erase(found);
    });
    if (!missing.empty())
        say(missing.begin()->first, "in the fold only: " + missing.begin()->second);
    return first;
}

template <typename Board>
std::optional<std::string> compare(const Connection &store, const ViewHeader &header,
                                   const Restaurant &restaurant, SourceOf<ItemOf<Board>> &log)
{
    if (header.projection != Board::projectionVersion)
        return "folded by another version of the projection";
    const std::optional<Board> fold =
        folded<Board>(restaurant, header.checkpoint, readSkipped(store), log);
    if (!fold)
        return "ahead of the log";
    std::optional<std::string> first;
    forEachKind(*fold, [&](const auto &documents) {
        if (!first)
            first = difference(store, documents);
    });
    return first;
}

/// What is wrong with the store before its documents are looked at.
std::optional<std::string> notOurs(const std::optional<ViewHeader> &header, ViewName view,
                                   const LogIdentity &identity)
{
    if (!header || header->view != view)
        return "not a read store of this view";
    if (header->log != identity)
        return "of another log";
    return std::nullopt;
}

} // namespace

std::optional<std::string> compareWithFold(std::string_view path, ViewName view,
                                           const Restaurant &restaurant,
                                           const LogIdentity &identity, LogSource &log)
{
    const Connection store(path, Purpose::ReadOnly);
    const std::optional<ViewHeader> header = readViewHeader(store);
    if (auto difference = notOurs(header, view, identity))
        return difference;
    switch (view) {
    case ViewName::Kitchen:
        return compare<KitchenBoard>(store, *header, restaurant, log);
    case ViewName::Waiter:
        return compare<WaiterBoard>(store, *header, restaurant, log);
    case ViewName::Status:
        return compare<StatusBoard>(store, *header, restaurant, log);
    case ViewName::Details:
        return compare<DetailsBoard>(store, *header, restaurant, log);
    case ViewName::Floor:
    case ViewName::Measures:
        break;
    }
    return "not a view of events alone";
}

std::optional<std::string> compareWithFold(std::string_view path, ViewName view,
                                           const Restaurant &restaurant,
                                           const LogIdentity &identity, StorySource &story)
{
    const Connection store(path, Purpose::ReadOnly);
    const std::optional<ViewHeader> header = readViewHeader(store);
    if (auto difference = notOurs(header, view, identity))
        return difference;
    if (view == ViewName::Floor)
        return compare<FloorBoard>(store, *header, restaurant, story);
    if (view == ViewName::Measures)
        return compare<MeasuresBoard>(store, *header, restaurant, story);
    return "not a view of the story";
}

} // namespace restaurant
