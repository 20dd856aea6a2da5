#include "liveview.h"

#include "domain/storeerror.h"
#include "read/store/viewstore.h"

namespace restaurant {

template <typename Board>
LiveView<Board>::LiveView(const Restaurant &restaurant, ViewPlace<Place> place,
                          ViewListener<Board> listener)
    : m_restaurant(restaurant)
    , m_place(std::move(place))
    , m_listener(std::move(listener))
    , m_board(restaurant)
{
}

template <typename Board> LiveView<Board>::~LiveView() = default;

template <typename Board> void LiveView<Board>::start(Place head)
{
    try {
        if (!m_place.path.empty())
            openStore(head);
    } catch (const StoreError &error) {
        m_store.reset();
        m_board = Board(m_restaurant);
        setProblem(error.what());
    }
    m_unsaved = takeChangedKeys(m_board);
    tellWhole();
}

template <typename Board> void LiveView<Board>::openStore(Place head)
{
    m_store = std::make_unique<ViewStore<Board>>(
        m_place.path, m_place.log, head, m_place.askLog ? m_place.askLog() : HistoryAt<Place>());
    try {
        m_store->load(m_board);
    } catch (const DecodeError &) {
        m_store->empty();
        m_board = Board(m_restaurant);
    }
    m_saved = checkpoint();
}

template <typename Board> void LiveView<Board>::deliver(std::span<const Item> items)
{
    const bool tellsEach = !m_isSilent && std::ssize(items) <= mostStepsTogether;
    for (const Item &item : items) {
        restoreFor(m_board, item, [this](OrderId order) { return closed(order); });
        apply(m_board, item);
        if (tellsEach)
            noteChanges();
    }
    m_unsavedItems += items.size();
    if (!tellsEach)
        noteChanges();
    if (m_unsavedItems >= mostUnsaved)
        trySave();
}

template <typename Board> void LiveView<Board>::skip(const Skipped<Place> &event)
{
    skipTo(m_board, event.position);
    m_skipped.push_back(event);
    ++m_unsavedItems;
}

template <typename Board> void LiveView<Board>::caughtUp()
{
    m_isSilent = false;
    tellWhole();
}

template <typename Board> typename LiveView<Board>::Place LiveView<Board>::idle()
{
    if (checkpoint() != m_saved)
        trySave();
    return m_store ? m_saved : checkpoint();
}

template <typename Board> void LiveView<Board>::startOver()
{
    m_board = Board(m_restaurant);
    m_unsaved = takeChangedKeys(m_board);
    m_unsavedItems = 0;
    m_skipped.clear();
    m_saved = {};
    try {
        if (m_store)
            m_store->empty();
        else if (!m_place.path.empty())
            openStore({});
    } catch (const StoreError &error) {
        m_store.reset();
        setProblem(error.what());
    }
    tellWhole();
}

template <typename Board> void LiveView<Board>::finish() noexcept
{
    try {
        idle();
    } catch (...) { // what is not saved is delivered again
    }
    m_store.reset();
}

template <typename Board> void LiveView<Board>::abandon() noexcept
{
    m_store.reset();
}

template <typename Board> void LiveView<Board>::noteChanges()
{
    const BoardKeys<Board> keys = takeChangedKeys(m_board);
    if (m_isSilent && isTimeToTell())
        tellWhole();
    else if (!m_isSilent && m_listener.changed)
        m_listener.changed(changesOf(m_board, keys), m_board.position);
    if (m_store)
        addKeys<Board>(m_unsaved, keys);
}

/// On a long way, so that somebody who waits sees it go on. Who keeps everything, as the measures
/// do, would have more and more to tell, and waits until the end.
template <typename Board> bool LiveView<Board>::isTimeToTell() const
{
    constexpr std::size_t mostDocuments = 2'000;
    std::size_t documents = 0;
    forEachKind(m_board, [&](const auto &kind) { documents += kind.size(); });
    return documents <= mostDocuments &&
           std::chrono::steady_clock::now() - m_toldWhole >= tellEvery;
}

template <typename Board> void LiveView<Board>::tellWhole()
{
    m_toldWhole = std::chrono::steady_clock::now();
    if (m_listener.changed)
        m_listener.changed(wholeOf(m_board), m_board.position);
}

/// What cannot be saved now stays unsaved and is tried again the next time.
template <typename Board> void LiveView<Board>::trySave()
{
    m_unsavedItems = 0;
    if (!m_store)
        return;
    makeUnique<Board>(m_unsaved);
    try {
        m_store->save(m_board, m_unsaved, m_skipped);
    } catch (const StoreError &error) {
        return setProblem(error.what());
    }
    m_saved = checkpoint();
    m_skipped.clear();
    forgetClosed(m_board, m_unsaved);
    m_unsaved = {};
    setProblem({});
}

template <typename Board> std::optional<OrderDetails> LiveView<Board>::closed(OrderId order)
{
    return m_store ? m_store->template find<OrderDetails>(order) : std::nullopt;
}

template <typename Board> void LiveView<Board>::setProblem(std::string problem)
{
    if (problem == m_problem)
        return;
    m_problem = std::move(problem);
    if (m_listener.problem)
        m_listener.problem(m_problem);
}

namespace {

ViewState stateFor(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Following:
        return ViewState::Following;
    case DeliveryState::CatchingUp:
        return ViewState::Rebuilding;
    case DeliveryState::Paused:
    case DeliveryState::Stopped:
        return ViewState::Stopped;
    }
    return ViewState::Stopped;
}

} // namespace

template <typename Board>
ViewProgress progressOf(const Board &board, const LineProgressOf<PlaceOf<Board>> &line)
{
    ViewProgress told;
    told.view = Board::view;
    told.state = stateFor(line.state);
    if constexpr (TellsStory<Board>) {
        told.at = board.position;
        told.head = Position{number(told.at) + number(line.head) - number(line.at)};
    } else {
        told.at = line.at;
        told.head = line.head;
    }
    told.working = line.behind;
    told.left = line.left;
    told.byHand = line.state == DeliveryState::Paused;
    told.why = told.byHand ? "by hand; what happens waits until it goes on" : line.why;
    return told;
}

#define INSTANTIATE(Board)                                                                         \
    template class LiveView<Board>;                                                                \
    template ViewProgress progressOf(const Board &, const LineProgressOf<PlaceOf<Board>> &);
RESTAURANT_INSTANTIATE_FOR_BOARDS(INSTANTIATE)

} // namespace restaurant
