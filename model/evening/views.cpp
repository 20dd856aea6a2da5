#include "views.h"

#include "evening/storedlog.h"
#include "store/storefiles.h"

namespace restaurant {

namespace {

template <typename Board>
using StoredOf = std::conditional_t<TellsStory<Board>, StoredStory, StoredLog>;

/// Which history a read store is of is asked over a connection of its own.
template <typename Board> ViewPlace<PlaceOf<Board>> placeOf(const ViewsPlace &place)
{
    if (place.inMemory)
        return {{}, place.log};
    const auto askLog = [file = place.file] {
        return [source = std::make_shared<StoredOf<Board>>(file)](PlaceOf<Board> at) {
            return source->historyAt(at);
        };
    };
    return {viewFilePath(place.file, Board::view), place.log, askLog};
}

template <typename Board>
typename DeliveryLineOf<ItemOf<Board>>::MakeSource sourceFor(SharedLog &log,
                                                             const std::string &file)
{
    if constexpr (TellsStory<Board>)
        return [file] { return std::make_unique<StoredStory>(file); };
    else
        return [&log, file] { return log.sourceOver(std::make_unique<StoredLog>(file)); };
}

void carryOut(LineControl &line, ViewControl wish)
{
    switch (wish) {
    case ViewControl::Rebuild:
        return line.startOver();
    case ViewControl::Stop:
        return line.pause();
    case ViewControl::GoOn:
        return line.resume();
    case ViewControl::Retry:
        return line.retry();
    case ViewControl::Skip:
        return line.skip("a person at the window");
    }
}

template <typename Board> Feed<ItemOf<Board>> &feedFor(ViewsFeeds feeds)
{
    if constexpr (TellsStory<Board>)
        return feeds.story;
    else
        return feeds.events;
}

} // namespace

template <typename Board>
Views::Followed<Board>::Followed(Views &views, Feed<ItemOf<Board>> &feed,
                                 typename Line::MakeSource makeSource)
    : view(views.m_restaurant, placeOf<Board>(views.m_place),
           std::get<ViewListener<Board>>(views.m_listeners.boards))
    , line(feed, view, std::move(makeSource), views.m_policy, [this, &views](const auto &told) {
        if (views.m_listeners.progress)
            views.m_listeners.progress(progressOf(view.board(), told));
    })
{
}

bool hasView(const std::string &file, ViewName view)
{
    return !isAddedLater(view) || fileExists(viewFilePath(file, view));
}

Views::Views(const ViewsPlace &place, const Restaurant &restaurant, ViewsFeeds feeds,
             const ViewsListeners &listeners, const LinePolicy &policy)
    : m_place(place)
    , m_restaurant(restaurant)
    , m_feeds(feeds)
    , m_listeners(listeners)
    , m_policy(policy)
{
    forEachBoard(AllBoards(), [this]<typename Board>(BoardType<Board>) {
        const bool follows =
            m_place.keptBy == ArchitectureKind::EventSourced || !isKeptByArchitecture(Board::view);
        const bool isBentAlready = m_place.isBent[static_cast<std::size_t>(Board::view)];
        if (follows && !isBentAlready && hasView(m_place.file, Board::view))
            follow<Board>();
    });
}

template <typename Board> void Views::follow()
{
    auto followed = std::make_unique<Followed<Board>>(*this, feedFor<Board>(m_feeds),
                                                      sourceFor<Board>(m_log, m_place.file));
    const std::scoped_lock lock(m_linesMutex);
    std::get<Owned<Board>>(m_followed) = std::move(followed);
}

void Views::keepBy(const Keeping &keeping)
{
    const Architecture &architecture = keeping.regime.architecture;
    m_copies.reset();
    const bool areCopied = architecture.kind != ArchitectureKind::EventSourced;
    forEachBoard(AllBoards(), [&]<typename Board>(BoardType<Board>) {
        const bool hasLine = std::get<Owned<Board>>(m_followed) != nullptr;
        if (isBent(Board::view))
            return;
        if (areCopied && hasLine && isKeptByArchitecture(Board::view))
            drop<Board>();
        else if (!areCopied && !hasLine && hasView(m_place.file, Board::view))
            follow<Board>();
    });
    if (!areCopied)
        return;
    m_copies = std::make_unique<Copies>(m_place, m_restaurant, m_listeners, architecture);
    m_copies->begin(keeping);
}

void Views::letGo()
{
    m_copies.reset();
    m_bent = nullptr;
    m_bentCopies.reset();
}

/// Its line has shown its last: what the view shows from now on comes by another way.
void Views::showBent(const BentBoards &boards)
{
    m_bent = &boards;
    if (!m_bentCopies)
        m_bentCopies = std::make_unique<BentCopies>(m_place, m_listeners);
    forEachBoard(AllBoards(), [this]<typename Board>(BoardType<Board>) {
        if (isBent(Board::view))
            drop<Board>();
    });
}

bool Views::isFollowed(ViewName view) const
{
    return withBoard(view,
                     [this]<typename Board>(BoardType<Board>) { return find<Board>() != nullptr; });
}

/// Its line saves and ends outside the lock: nobody at a screen waits for that.
template <typename Board> void Views::drop()
{
    Owned<Board> dropped;
    const std::scoped_lock lock(m_linesMutex);
    dropped.swap(std::get<Owned<Board>>(m_followed));
}

void Views::control(ViewName view, ViewControl wish)
{
    const std::scoped_lock lock(m_linesMutex);
    withBoard(view, [&]<typename Board>(BoardType<Board>) {
        const Owned<Board> &followed = std::get<Owned<Board>>(m_followed);
        if (followed)
            carryOut(followed->line, wish);
    });
}

void Views::take(const std::vector<RecordedEvent> &events)
{
    if (m_copies)
        m_copies->take(events);
}

void Views::committed(const Touched &touched, const LogMoment &head)
{
    m_head = head.event;
    if (m_copies)
        m_copies->committed(touched, head);
}

void Views::groupEnded()
{
    if (m_copies)
        m_copies->groupEnded();
    if (m_bent)
        m_bentCopies->tell(*m_bent, m_head);
}

void Views::runJob(const LogMoment &head, Instant now)
{
    if (m_copies)
        m_copies->runJob(head, now);
}

void Views::rebuild(ViewName view)
{
    if (isCopied(view))
        m_copies->rebuild(view);
    else if (isFollowed(view))
        control(view, ViewControl::Rebuild);
    else
        withBoard(view, [this]<typename Board>(BoardType<Board>) { follow<Board>(); });
}

/// The views of the story show it as it is.
void Views::release(ViewName view, Position upTo)
{
    if (isCopied(view))
        return;
    withBoard(view, [&]<typename Board>(BoardType<Board>) {
        if constexpr (!TellsStory<Board>)
            if (auto *followed = find<Board>())
                followed->line.deliverUpTo(upTo);
    });
}

BoardsInSight::Any Views::boardAt(ViewName view, Position position)
{
    if (isBent(view))
        return m_bent->boardAt(view);
    if (isCopied(view))
        return m_copies->boardOf(view);
    release(view, position); // restaurant time may have let it through since the last commit
    return withBoard(BoardsInSight(), view,
                     [&]<typename Board>(BoardType<Board>) -> BoardsInSight::Any {
                         static_cast<void>(line<Board>().waitUntil(position));
                         return &find<Board>()->view.board();
                     });
}

/// `wait` is asked of each line, with the place of its mark. False: one of them said so.
template <typename Wait> bool Views::waitForAll(const ViewMarks &marks, Wait wait)
{
    bool all = true;
    forEachBoard(AllBoards(), [&]<typename Board>(BoardType<Board>) {
        if (isCopied(Board::view))
            return; // it is brought what is due to it at once, or with its job
        const StoryMark &mark = marks[static_cast<std::size_t>(Board::view)];
        if (auto *followed = find<Board>())
            all = wait(followed->line, mark.as<PlaceOf<Board>>()) && all;
    });
    return all;
}

bool Views::waitUntil(const ViewMarks &marks)
{
    return waitForAll(marks, [](auto &line, auto place) { return line.waitUntil(place); });
}

bool Views::waitUntilSaved(const ViewMarks &marks)
{
    return waitForAll(marks, [](auto &line, auto place) { return line.waitUntilSaved(place); });
}

} // namespace restaurant
