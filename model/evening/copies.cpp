#include "copies.h"

#include "evening/storedlog.h"
#include "read/store/querywatch.h"
#include "read/store/viewstore.h"
#include "relational/read/relationalreader.h"
#include "sqlite/connection.h"

#include <array>

namespace restaurant {

namespace {

using CopiedBoards = BoardList<KitchenBoard, WaiterBoard, StatusBoard, DetailsBoard>;
static_assert(std::count_if(allViews.begin(), allViews.end(), isKeptByArchitecture) ==
              std::ssize(CopiedBoards::views));

/// Makes the tables of a board's documents, empty.
template <typename Board> void makeReadTables(const Connection &connection)
{
    const auto drop = [&]<typename Doc>(const ChangedKeys<Doc> &) {
        run(connection, tableSql<Doc>("DROP TABLE IF EXISTS ", "").c_str());
    };
    std::apply([&](const auto &...kinds) { (drop(kinds), ...); }, BoardKeys<Board>{});
    for (const std::string &statement : creationOfTables<Board>())
        run(connection, statement.c_str());
}

template <typename Board> class CopyOf final : public Copy
{
public:
    CopyOf(const ViewsPlace &place, const Restaurant &restaurant, const Architecture &architecture,
           const ViewListener<Board> &listener,
           const std::function<void(const ViewProgress &)> &progress)
        : m_place(place)
        , m_restaurant(restaurant)
        , m_architecture(architecture)
        , m_listener(listener)
        , m_progress(progress)
        , m_board(restaurant)
    {
        if (readsTables(architecture.kind))
            m_reader.emplace(*place.writes);
    }

    void begin(const LogMoment &moment, bool isNow, bool anew) override
    {
        if (m_architecture.kind == ArchitectureKind::Crud)
            return readAll();
        m_board = Board(m_restaurant);
        if (m_architecture.kind == ArchitectureKind::OneStore)
            beginInLog(moment);
        else
            beginInStore(moment, isNow, anew);
        m_isWhole = true;
    }
    void goOnFrom(Retracing &retraced) override
    {
        m_board = retraced.board<Board>();
        m_isWhole = true;
        try {
            openStore(moment().event);
            m_store->empty();
        } catch (const StoreError &error) {
            m_store.reset();
            tellProblem(error.what());
        }
        takeChanges(); // all there are
    }
    void write(const std::vector<RecordedEvent> &events) override
    {
        for (const RecordedEvent &event : events) {
            restoreFor(m_board, event, [this](OrderId order) { return closed(order); });
            apply(m_board, event);
        }
        const BoardKeys<Board> keys = takeChangedKeys(m_board);
        m_tables->write(m_board, keys);
        addKeys<Board>(m_untold, keys);
    }
    void refresh(const Touched &touched) override
    {
        const QueryWatch watch(m_place.writes);
        m_reader->refresh(m_board, touched);
        m_lastRead = watch.cost();
        takeChanges();
    }
    void readAll() override
    {
        const QueryWatch watch(m_place.writes);
        m_reader->read(m_board);
        m_lastRead = watch.cost();
        takeChanges();
    }
    void tell(Position head) override
    {
        makeUnique<Board>(m_untold);
        const BoardChanges<Board> changes = changesOf(m_board, m_untold);
        forgetClosed(m_board, m_untold); // else it would be part of everything
        m_untold = {};
        if (m_listener.changed && (m_isWhole || !isEmpty(changes)))
            m_listener.changed(m_isWhole ? wholeOf(m_board) : changes, m_board.position);
        m_isWhole = false;
        ViewProgress progress;
        progress.view = Board::view;
        progress.at = m_board.position;
        progress.head = std::max(head, progress.at);
        if (m_progress && m_told != progress)
            m_progress(progress);
        m_told = progress;
    }
    [[nodiscard]] LogMoment moment() const override { return {m_board.position, m_board.at}; }
    [[nodiscard]] const QueryCost &lastRead() const override { return m_lastRead; }
    [[nodiscard]] const Board &board() const { return m_board; }

private:
    /// The tables hold everything; the board, once it was told, what is open.
    void beginInLog(const LogMoment &moment)
    {
        Transaction transaction(*m_place.writes);
        m_tables.reset();
        makeReadTables<Board>(*m_place.writes);
        m_tables.emplace(*m_place.writes);
        foldTo(moment.event);
        const BoardKeys<Board> keys = takeChangedKeys(m_board);
        m_tables->write(m_board, keys);
        transaction.commit();
        addKeys<Board>(m_untold, keys);
    }
    /// A store that cannot be used keeps nobody from reading the board either.
    void beginInStore(const LogMoment &moment, bool isNow, bool anew)
    {
        try {
            if (hasLoaded(moment, anew))
                return;
        } catch (const StoreError &error) {
            m_store.reset();
            tellProblem(error.what());
        }
        if (isNow)
            m_reader->read(m_board, DetailsOf::All);
        else
            foldTo(moment.event);
        takeChanges();
    }
    void openStore(Position head)
    {
        m_unsaved = {};
        m_store.reset();
        auto log = std::make_shared<StoredLog>(m_place.file);
        m_store = std::make_unique<ViewStore<Board>>(
            viewFilePath(m_place.file, Board::view), m_place.log, head,
            [log](Position place) { return log->historyAt(place); }, m_architecture.kind);
    }
    /// Opens the store; false: it is empty.
    [[nodiscard]] bool hasLoaded(const LogMoment &moment, bool anew)
    {
        openStore(moment.event);
        if (!anew && m_store->checkpoint() == moment.event && isUnderstood())
            return true;
        m_store->empty();
        return false;
    }
    [[nodiscard]] bool isUnderstood()
    {
        try {
            m_store->load(m_board);
            return true;
        } catch (const DecodeError &) {
            m_board = Board(m_restaurant);
            return false;
        }
    }
    /// To where the log was, which the tables have left behind.
    void foldTo(Position position)
    {
        constexpr std::size_t atOnce = 512;
        StoredLog log(m_place.file);
        while (m_board.position < position) {
            const auto left = static_cast<std::size_t>(number(position) - number(m_board.position));
            const auto events = log.read(m_board.position, std::min(left, atOnce));
            if (events.empty())
                return;
            for (const RecordedEvent &event : events)
                apply(m_board, event);
        }
    }
    [[nodiscard]] std::optional<OrderDetails> closed(OrderId order) const
    {
        return DocumentReader<OrderDetails>(*m_place.writes).find(order);
    }
    /// A store that cannot be written keeps nobody from reading the board: it is tried again.
    void takeChanges()
    {
        const BoardKeys<Board> keys = takeChangedKeys(m_board);
        addKeys<Board>(m_untold, keys);
        if (!m_store)
            return;
        addKeys<Board>(m_unsaved, keys);
        makeUnique<Board>(m_unsaved);
        try {
            m_store->save(m_board, m_unsaved, {});
            m_unsaved = {};
            tellProblem({});
        } catch (const StoreError &error) {
            tellProblem(error.what());
        }
    }
    void tellProblem(const std::string &problem)
    {
        if (std::exchange(m_problem, problem) != problem && m_listener.problem)
            m_listener.problem(problem);
    }

    const ViewsPlace m_place;
    const Restaurant &m_restaurant;
    const Architecture m_architecture;
    const ViewListener<Board> &m_listener;
    const std::function<void(const ViewProgress &)> &m_progress;
    Board m_board;
    BoardKeys<Board> m_untold;
    BoardKeys<Board> m_unsaved;
    std::string m_problem; ///< Why the store is not written just now.
    bool m_isWhole = true; ///< Nobody has been told of it yet.
    std::optional<ViewProgress> m_told;
    QueryCost m_lastRead;
    std::optional<RelationalReader> m_reader;
    std::optional<DocumentWriters<Board>> m_tables;
    std::unique_ptr<ViewStore<Board>> m_store;
};

} // namespace

Copies::Copies(const ViewsPlace &place, const Restaurant &restaurant,
               const ViewsListeners &listeners, const Architecture &architecture)
    : m_place(place)
    , m_restaurant(restaurant)
    , m_architecture(architecture)
    , m_asked(listeners.asked)
{
    forEachBoard(CopiedBoards(), [&]<typename Board>(BoardType<Board>) {
        m_copies[static_cast<std::size_t>(Board::view)] = std::make_unique<CopyOf<Board>>(
            place, restaurant, architecture, std::get<ViewListener<Board>>(listeners.boards),
            listeners.progress);
    });
    m_changes = changesFor(architecture, *place.writes);
}

Copies::~Copies() = default;

Copy &Copies::copyOf(ViewName view)
{
    return *m_copies[static_cast<std::size_t>(view)];
}

void Copies::begin(const Keeping &keeping)
{
    m_head = keeping.head;
    if (!isExact(m_architecture) && keeping.now > keeping.regime.from) {
        StoredLog log(m_place.file);
        Retracing retraced(m_restaurant, keeping.regime);
        retraced.takeUpTo(m_head.event, [&](Position after, int atMost) {
            return log.read(after, static_cast<std::size_t>(atMost));
        });
        retraced.passTo(keeping.now);
        goOnFrom(retraced);
        return groupEnded();
    }
    // What was kept by the same means before may have missed something.
    const bool anew = keeping.now == keeping.regime.from && m_head.event != Position{};
    for (const ViewName view : CopiedBoards::views) {
        const LogMoment &moment = keeping.moments[static_cast<std::size_t>(view)];
        beginOne(view, moment, anew);
        m_readsAll = m_readsAll || moment.event != m_head.event;
    }
    groupEnded();
}

/// What its staff and guests have seen of it they see on.
void Copies::goOnFrom(Retracing &retraced)
{
    for (const ViewName view : CopiedBoards::views)
        copyOf(view).goOnFrom(retraced);
    if (m_changes)
        m_changes->goOnFrom(retraced.memory());
}

void Copies::take(const std::vector<RecordedEvent> &events)
{
    if (m_architecture.kind != ArchitectureKind::OneStore)
        return;
    for (const ViewName view : CopiedBoards::views)
        copyOf(view).write(events);
}

void Copies::committed(const Touched &touched, const LogMoment &head)
{
    if (head.event == m_head.event)
        return; // the clock moved on, and nothing was recorded
    m_head = head;
    if (m_architecture.kind == ArchitectureKind::Crud)
        m_isStale.fill(true);
    if (m_architecture.kind == ArchitectureKind::Push)
        for (const ViewName view : CopiedBoards::views)
            copyTouched(view, touched);
}

void Copies::groupEnded()
{
    for (const ViewName view : CopiedBoards::views) {
        if (readIfStale(view))
            tellAsked(view, Asker::Pane);
        copyOf(view).tell(m_head.event);
    }
}

void Copies::runJob(const LogMoment &head, Instant now)
{
    m_head = head;
    const Touched touched = m_changes->take(now);
    const bool readsAll = std::exchange(m_readsAll, false);
    for (const ViewName view : CopiedBoards::views) {
        if (readsAll) {
            copyOf(view).readAll();
            tellAsked(view, Asker::Copy);
        } else if (copyOf(view).moment().event != head.event) {
            copyTouched(view, touched);
        }
    }
}

void Copies::copyTouched(ViewName view, const Touched &touched)
{
    copyOf(view).refresh(touched);
    tellAsked(view, Asker::Copy);
}

/// Whether it was.
bool Copies::readIfStale(ViewName view)
{
    const bool isStale = std::exchange(m_isStale[static_cast<std::size_t>(view)], false);
    if (isStale)
        copyOf(view).readAll();
    return isStale;
}

void Copies::tellAsked(ViewName view, Asker by)
{
    if (m_asked)
        m_asked({view, by, {AnsweredFrom::Tables, copyOf(view).lastRead()}});
}

BoardsInSight::Any Copies::boardOf(ViewName view)
{
    static_cast<void>(readIfStale(view)); // whoever looks has it measured
    return withBoard(BoardsInSight(), view,
                     [&]<typename Board>(BoardType<Board>) -> BoardsInSight::Any {
                         return &static_cast<CopyOf<Board> &>(copyOf(view)).board();
                     });
}

void Copies::rebuild(ViewName view)
{
    beginOne(view, copyOf(view).moment(), true);
    copyOf(view).tell(m_head.event);
}

void Copies::beginOne(ViewName view, const LogMoment &moment, bool anew)
{
    copyOf(view).begin(moment, moment.event == m_head.event, anew);
}

} // namespace restaurant
