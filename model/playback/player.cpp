#include "player.h"

#include "folding.h"
#include "stepping.h"

#include <algorithm>
#include <concepts>
#include <limits>
#include <utility>

namespace restaurant {

namespace {

constexpr std::size_t megabyte = 1024 * 1024;
/// Boards hold what is open, so each copy is small and they may stand close together.
constexpr std::int64_t usualSpacing = 512;
/// The measures keep every order of the evening.
constexpr std::int64_t measuresSpacing = 4096;

/// Boards that go a long way go so far at a time: within what Pieces keeps.
constexpr std::int64_t together = 1024;
template <typename Place> constexpr Place endless{std::numeric_limits<std::int64_t>::max()};

/// What the keyframes of a view may take; those that hold many documents get more.
constexpr std::size_t budgetOf(ViewName view)
{
    if (view == ViewName::Details || view == ViewName::Measures)
        return 50 * megabyte;
    if (view == ViewName::Floor)
        return 40 * megabyte;
    return view == ViewName::Status ? 10 * megabyte : 25 * megabyte;
}

template <typename Board>
BoardTrack<Board> trackOf(Recording &recording, Pieces<ItemOf<Board>> &items)
{
    const auto spacing = Board::view == ViewName::Measures ? measuresSpacing : usualSpacing;
    return {{recording.log(), recording.scenario().restaurant},
            items,
            Keyframes<Board>(spacing, budgetOf(Board::view))};
}

template <typename... Board>
std::tuple<BoardTrack<Board>...> tracksOf(Recording &recording, Pieces<RecordedEvent> &events,
                                          Pieces<Happening> &story, BoardList<Board...> /*boards*/)
{
    const std::tuple pieces(&events, &story);
    return {trackOf<Board>(recording, *std::get<Pieces<ItemOf<Board>> *>(pieces))...};
}

} // namespace

Player::Player(Recording &recording)
    : m_recording(recording)
    , m_events(
          [&recording](Position after, int atMost) { return recording.log().read(after, atMost); })
    , m_story([&recording](StoryPlace after, int atMost) {
        return recording.log().story(after, atMost);
    })
    , m_tracks(tracksOf(recording, m_events, m_story, AllBoards()))
    , m_cursor(recording.start())
{
    m_follows.fill(true);
}

template <typename Visit> void Player::eachTrack(Visit visit)
{
    std::apply([&](auto &...track) { (visit(track), ...); }, m_tracks);
}

void Player::moveTo(const Cursor &cursor)
{
    m_cursor = cursor;
    eachTrack([this]<typename Board>(BoardTrack<Board> &track) {
        if (follows(Board::view))
            track.setOutFor(targetOf<Board>());
    });
    bringThoseOf<RecordedEvent>();
    bringThoseOf<Happening>();
    retrace();
    goBent();
}

/// Where its line was bent, no fold of the log is what a view shows.
void Player::goBent()
{
    std::apply([this](auto &...bent) { (goBent(bent), ...); }, m_bent);
}

template <typename Board> void Player::goBent(Bent<Board> &bent)
{
    const auto first = m_recording.deliveries().bentSince(Board::view, m_cursor.mark);
    const bool goesOn = first && bent && bent->leadsTo(m_cursor);
    if (bent && !goesOn)
        bent.reset();
    else if (!first || !follows(Board::view))
        return;
    m_isAnew[static_cast<std::size_t>(Board::view)] |= !goesOn;
    if (!first)
        return;
    if (!bent)
        bent = std::make_unique<BentFold<Board>>(m_recording, *first);
    bent->goTo(m_cursor);
}

std::optional<ViewLineState> Player::line(ViewName view) const
{
    std::optional<ViewLineState> state;
    forEachBoard(EventBoards(), [&]<typename Board>(BoardType<Board>) {
        if (const auto &bent = std::get<Bent<Board>>(m_bent); bent && Board::view == view)
            state = bent->state();
    });
    return state;
}

/// Where what keeps the views misses something, no fold of the log is what they show.
void Player::retrace()
{
    const Deliveries::Regime &regime = m_recording.deliveries().regimeAt(m_cursor.mark);
    const bool isExactNow = isExact(regime.architecture);
    if (isExactNow && !m_retraced)
        return;
    const bool goesOn = !isExactNow && m_retraced && m_retraced->regime() == regime &&
                        m_retraced->taken() <= m_cursor.mark.event && m_cursor.at >= m_retracedAt;
    if (!goesOn) {
        m_isAnew.fill(true);
        m_retraced.reset();
    }
    if (isExactNow)
        return;
    if (!m_retraced)
        m_retraced = std::make_unique<Retracing>(m_recording.scenario().restaurant, regime);
    m_retraced->takeUpTo(m_cursor.mark.event, [this](Position after, int atMost) {
        return m_recording.log().read(after, atMost);
    });
    m_retraced->passTo(m_cursor.at);
    m_retracedAt = m_cursor.at;
}

void Player::follow(ViewName view, bool follows)
{
    m_follows[static_cast<std::size_t>(view)] = follows;
    if (follows)
        moveTo(m_cursor);
}

template <typename Board> PlaceOf<Board> Player::targetOf() const
{
    if constexpr (TellsStory<Board>)
        return m_cursor.mark.place();
    else
        return arrivedAt(m_recording, m_cursor, Board::view);
}

/// The place of the board that has the longest way to go still; the last place there is, if all
/// have arrived.
template <typename Item> PlaceOf<Item> Player::slowestOf()
{
    PlaceOf<Item> slowest = endless<PlaceOf<Item>>;
    eachTrack([&]<typename Board>(BoardTrack<Board> &track) {
        if constexpr (std::same_as<ItemOf<Board>, Item>)
            if (const auto place = placeOf(track.board());
                follows(Board::view) && place < targetOf<Board>())
                slowest = std::min(slowest, place);
    });
    return slowest;
}

/// All that are folded from the same go together, so that each piece is decoded once.
template <typename Item> void Player::bringThoseOf()
{
    using Place = PlaceOf<Item>;
    Place before{-1};
    for (Place slowest = slowestOf<Item>(); slowest < endless<Place> && slowest > before;
         before = std::exchange(slowest, slowestOf<Item>())) {
        const Place stage{number(slowest) + together};
        eachTrack([&]<typename Board>(BoardTrack<Board> &track) {
            if constexpr (std::same_as<ItemOf<Board>, Item>)
                if (follows(Board::view))
                    track.goOnTo(std::min(stage, targetOf<Board>()));
        });
    }
}

Position Player::positionOf(ViewName view) const
{
    return withBoard(view,
                     [this]<typename Board>(BoardType<Board>) { return board<Board>().position; });
}

std::optional<OrderDetails> Player::details(OrderId order)
{
    if (const OrderDetails *known = board<DetailsBoard>().details.find(order))
        return *known;
    if (m_retraced || std::get<Bent<DetailsBoard>>(m_bent))
        return std::nullopt; // it is not shown, whatever the log says
    return detailsAt(m_recording.log(), m_recording.scenario().restaurant, order,
                     positionOf(ViewName::Details));
}

bool Player::indexSome(std::int64_t items)
{
    const StoryPlace end = m_recording.knownEnd().mark.place();
    const StoryPlace upTo{std::min(number(m_indexed) + items, number(end))};
    while (m_indexed < upTo)
        indexTo(StoryPlace{std::min(number(m_indexed) + together, number(upTo))});
    if (m_indexed < end)
        return true;
    eachTrack([](auto &track) { track.endIndexing(); });
    return false;
}

void Player::indexTo(StoryPlace place)
{
    const StoryMark upTo = m_recording.cursorAt(place).mark;
    eachTrack([&]<typename Board>(BoardTrack<Board> &track) {
        if (follows(Board::view))
            track.indexTo(upTo.as<PlaceOf<Board>>());
    });
    m_indexed = place;
}

Player::IndexProgress Player::indexProgress() const
{
    return {m_indexed, m_recording.knownEnd().mark.place()};
}

std::size_t Player::bytes() const
{
    return std::apply([](const auto &...track) { return (track.bytes() + ...); }, m_tracks);
}

} // namespace restaurant
