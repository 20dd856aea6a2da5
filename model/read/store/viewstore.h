// A board on disk: one file for each view.
#pragma once

#include "sqlite/query.h"
#include "storedboard.h"
#include "viewfile.h"

namespace restaurant {

template <typename Board> [[nodiscard]] std::vector<std::string> creationOfTables()
{
    std::vector<std::string> statements;
    const auto add = [&]<typename Doc>(const ChangedKeys<Doc> &) { addCreation<Doc>(statements); };
    std::apply([&](const auto &...kinds) { (add(kinds), ...); }, BoardKeys<Board>{});
    return statements;
}

/// Writes the documents of a board, inside the caller's transaction. Lives no longer than the
/// connection, in its thread. Throws StoreError.
template <typename Board> class DocumentWriters
{
public:
    explicit DocumentWriters(const Connection &connection)
        : DocumentWriters(connection, BoardKeys<Board>{})
    {
    }
    /// Those with these keys; what the board has not is removed.
    void write(const Board &board, const BoardKeys<Board> &changed)
    {
        forEachKind(board, [&]<typename Doc>(const DocumentSet<Doc> &documents) {
            auto &writer = std::get<DocumentWriter<Doc>>(m_writers);
            for (const KeyOf<Doc> &key : std::get<ChangedKeys<Doc>>(changed).keys) {
                if (const Doc *doc = documents.find(key))
                    writer.put(*doc);
                else
                    writer.remove(key);
            }
        });
    }

private:
    template <typename Doc> static const Connection &theSame(const Connection &connection)
    {
        return connection;
    }
    template <typename... Docs>
    DocumentWriters(const Connection &connection, const std::tuple<ChangedKeys<Docs>...> &)
        : m_writers(theSame<Docs>(connection)...)
    {
    }

    OfKinds<Board, DocumentWriter> m_writers;
};

/// To be made and used in one thread. Everything throws StoreError; load() and find() also
/// DecodeError, for documents that this program does not understand.
template <typename Board> class ViewStore
{
public:
    using Place = PlaceOf<Board>;

    /// `logEnd` is the last place of the log, or of the story.
    ViewStore(std::string_view path, const LogIdentity &log, Place logEnd,
              HistoryAt<Place> historyAt = {},
              ArchitectureKind keptBy = ArchitectureKind::EventSourced)
        : m_file(path, {Board::view, Board::projectionVersion, log, logEnd, {}, {}, {}, keptBy},
                 creationOfTables<Board>(), std::move(historyAt))
    {
        prepare();
    }

    [[nodiscard]] Place checkpoint() const { return m_file.checkpoint(); }
    [[nodiscard]] const std::string &whyEmptied() const { return m_file.whyEmptied(); }

    /// Takes the board up again where it was saved: its open documents and its position.
    void load(Board &board)
    {
        loadBoard(board, m_file.connection(),
                  {m_file.checkpoint(), m_file.activity(), m_file.at()});
    }
    template <typename Doc> [[nodiscard]] std::optional<Doc> find(const KeyOf<Doc> &key)
    {
        return DocumentReader<Doc>(m_file.connection()).find(key);
    }

    /// Writes the documents with these keys, what was skipped and the board's position: all or,
    /// if it throws, nothing.
    void save(const Board &board, const BoardKeys<Board> &changed,
              const std::vector<Skipped<Place>> &skipped)
    {
        Transaction transaction(m_file.connection());
        m_writers->write(board, changed);
        for (const Skipped<Place> &event : skipped)
            m_file.writeSkipped(event);
        m_file.writeCheckpoint(reachedBy(board));
        transaction.commit();
        m_file.moved(reachedBy(board));
    }

    /// Begins again before the first event.
    void empty()
    {
        m_writers.reset();
        m_file.empty();
        prepare();
    }

private:
    using File = ViewFile<Place>;
    [[nodiscard]] static typename File::Reached reachedBy(const Board &board)
    {
        typename File::Reached reached{placeOf(board), {}, board.at};
        if constexpr (TellsStory<Board>)
            reached.activity = board.activity;
        return reached;
    }
    void prepare() { m_writers = std::make_unique<DocumentWriters<Board>>(m_file.connection()); }

    File m_file;
    std::unique_ptr<DocumentWriters<Board>>
        m_writers; ///< After the file, whose connection they use.
};

} // namespace restaurant
