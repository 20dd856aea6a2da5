#include "freshfold.h"

#include "playback/stepping.h"
#include "read/boardjson.h"

namespace restaurant::test {

namespace {

/// Folds a board on from where it stands.
template <typename Board> void foldTo(Board &board, LogReader &log, PlaceOf<Board> place)
{
    while (placeOf(board) < place) {
        const int wanted = static_cast<int>(number(place) - number(placeOf(board)));
        if constexpr (TellsStory<Board>)
            for (const Happening &happening : log.story(placeOf(board), wanted))
                apply(board, happening);
        else
            for (const RecordedEvent &event : log.read(board.position, wanted))
                apply(board, event);
    }
}

std::map<OrderId, OrderDetails> detailsIn(const DetailsBoard &board)
{
    std::map<OrderId, OrderDetails> details;
    for (OrderDetails &one : board.details.sorted())
        details.emplace(one.order, std::move(one));
    return details;
}

std::string partiesIn(const DetailsBoard &board)
{
    std::string text = std::to_string(number(board.position));
    for (const DetailsParty &party : board.parties.sorted())
        text.append(" ")
            .append(std::to_string(number(party.party)))
            .append(":")
            .append(std::to_string(party.orders.size()));
    return text;
}

class FreshFold
{
public:
    explicit FreshFold(Recording &recording)
        : m_recording(recording)
        , m_log(recording.path())
        , m_kitchen(recording.scenario().restaurant)
        , m_waiter(recording.scenario().restaurant)
        , m_status(recording.scenario().restaurant)
        , m_details(recording.scenario().restaurant)
        , m_floor(recording.scenario().restaurant)
        , m_measures(recording.scenario().restaurant)
    {
    }
    Picture at(const Cursor &cursor)
    {
        Picture picture;
        fold(m_kitchen, cursor, picture);
        fold(m_waiter, cursor, picture);
        fold(m_status, cursor, picture);
        foldTo(m_details, m_log, shownAt(m_recording, cursor, ViewName::Details));
        picture.boards[ViewName::Details] = partiesIn(m_details);
        picture.details = detailsIn(m_details);
        foldTo(m_floor, m_log, cursor.mark.place());
        picture.boards[ViewName::Floor] = jsonOf(m_floor);
        foldTo(m_measures, m_log, cursor.mark.place());
        picture.boards[ViewName::Measures] = jsonOf(m_measures);
        return picture;
    }

private:
    template <typename Board> void fold(Board &board, const Cursor &cursor, Picture &picture)
    {
        foldTo(board, m_log, shownAt(m_recording, cursor, Board::view));
        picture.boards[Board::view] = jsonOf(board);
    }

    Recording &m_recording;
    LogReader m_log;
    KitchenBoard m_kitchen;
    WaiterBoard m_waiter;
    StatusBoard m_status;
    DetailsBoard m_details;
    FloorBoard m_floor;
    MeasuresBoard m_measures;
};

template <typename Board>
void compare(const Player &player, const Picture &expected, std::string &wrong)
{
    if (jsonOf(player.board<Board>()) != expected.boards.at(Board::view))
        wrong += std::string(toWord(Board::view)) + " ";
}

/// Every order that the player holds is right, and it holds all that are open.
void compareDetails(const Player &player, const Picture &expected, std::string &wrong)
{
    const auto held = detailsIn(player.board<DetailsBoard>());
    for (const auto &[order, details] : expected.details) {
        const auto found = held.find(order);
        const bool isRight = found == held.end() ? isClosed(details) : found->second == details;
        if (!isRight)
            wrong += "order " + std::to_string(number(order)) + " ";
    }
    for (const auto &[order, details] : held)
        if (!expected.details.contains(order))
            wrong += "unknown order " + std::to_string(number(order)) + " ";
    if (partiesIn(player.board<DetailsBoard>()) != expected.boards.at(ViewName::Details))
        wrong += "parties ";
}

} // namespace

std::vector<Picture> freshPictures(Recording &recording, const std::vector<Cursor> &cursors)
{
    FreshFold fold(recording);
    std::vector<Picture> pictures;
    for (const Cursor &cursor : cursors)
        pictures.push_back(fold.at(cursor));
    return pictures;
}

std::string difference(const Player &player, const Picture &expected)
{
    std::string wrong;
    compare<KitchenBoard>(player, expected, wrong);
    compare<WaiterBoard>(player, expected, wrong);
    compare<StatusBoard>(player, expected, wrong);
    compareDetails(player, expected, wrong);
    compare<FloorBoard>(player, expected, wrong);
    compare<MeasuresBoard>(player, expected, wrong);
    return wrong;
}

} // namespace restaurant::test
