#include "documentrows.h"

#include "recordedlog.h"

#include "read/boardchanges.h"
#include "read/detailsboard.h"
#include "read/kitchenboard.h"
#include "read/statusboard.h"
#include "read/store/documenttable.h"
#include "read/store/liveview.h"
#include "read/waiterboard.h"
#include "store/logreader.h"

namespace restaurant::bench {

namespace {

template <typename Key> Cell cellOf(const Key &key)
{
    if constexpr (std::is_same_v<Key, DishId>)
        return key.text();
    else
        return std::int64_t{number(key)};
}

/// What a save of the board would write now.
template <typename Board> DocumentBatch batchOf(Board &board)
{
    DocumentBatch batch{number(board.position), {}};
    const BoardKeys<Board> keys = takeChangedKeys(board);
    std::size_t table = 0;
    forEachKind(board, [&]<typename Doc>(const DocumentSet<Doc> &documents) {
        for (const KeyOf<Doc> &key : std::get<ChangedKeys<Doc>>(keys).keys) {
            DocumentRow &row = batch.rows.emplace_back(DocumentRow{table, cellOf(key), 0, {}});
            if (const Doc *document = documents.find(key)) {
                row.open = isOpen(*document);
                encode(*document, row.data);
            }
        }
        ++table;
    });
    return batch;
}

template <typename Board> ViewRows rowsOfView(const std::string &storeFile)
{
    ViewRows rows;
    Board board(workloadRestaurant());
    forEachKind(board, [&]<typename Doc>(const DocumentSet<Doc> &) {
        rows.tables.emplace_back(kindOf<Doc>);
    });
    LogReader reader(storeFile);
    constexpr int most = LiveView<Board>::mostUnsaved;
    for (auto events = reader.read({}, most); !events.empty();
         events = reader.read(board.position, most)) {
        for (const RecordedEvent &event : events)
            apply(board, event);
        rows.batches.push_back(batchOf(board));
    }
    return rows;
}

class BareDocuments
{
public:
    BareDocuments(const std::string &file, const std::vector<std::string> &tables)
        : m_database(openBare(file))
    {
        execute(m_database.get(), "PRAGMA synchronous = NORMAL");
        execute(m_database.get(), "CREATE TABLE meta(checkpoint INTEGER) STRICT");
        execute(m_database.get(), "INSERT INTO meta VALUES(0)");
        for (const std::string &table : tables)
            addTable(table);
        m_begin = prepare(m_database.get(), "BEGIN IMMEDIATE");
        m_commit = prepare(m_database.get(), "COMMIT");
        m_checkpoint = prepare(m_database.get(), "UPDATE meta SET checkpoint = ?");
    }

    void write(const DocumentBatch &batch)
    {
        step(m_begin.get());
        for (const DocumentRow &row : batch.rows)
            write(row);
        bind(m_checkpoint.get(), 1, batch.checkpoint);
        step(m_checkpoint.get());
        step(m_commit.get());
    }

private:
    void addTable(const std::string &table)
    {
        const std::string create =
            table == "dish_card" ? "(key TEXT PRIMARY KEY" : "(key INTEGER PRIMARY KEY";
        execute(m_database.get(), ("CREATE TABLE " + table + create +
                                   ", open INTEGER NOT NULL, data TEXT NOT NULL) STRICT")
                                      .c_str());
        if (table == "order_details")
            execute(m_database.get(),
                    "CREATE INDEX open_order_details ON order_details(key) WHERE open = 1");
        m_put.push_back(
            prepare(m_database.get(), ("INSERT INTO " + table +
                                       " VALUES(?1, ?2, ?3) ON CONFLICT(key) DO UPDATE SET"
                                       " open = excluded.open, data = excluded.data")
                                          .c_str()));
        m_remove.push_back(
            prepare(m_database.get(), ("DELETE FROM " + table + " WHERE key = ?1").c_str()));
    }

    void write(const DocumentRow &row)
    {
        sqlite3_stmt *statement = (row.data.empty() ? m_remove : m_put)[row.table].get();
        bind(statement, 1, row.key);
        if (!row.data.empty()) {
            bind(statement, 2, row.open);
            bindText(statement, 3, row.data);
        }
        step(statement);
    }

    Database m_database;
    Prepared m_begin;
    Prepared m_commit;
    Prepared m_checkpoint;
    std::vector<Prepared> m_put;
    std::vector<Prepared> m_remove;
};

} // namespace

std::vector<ViewRows> documentRows(const std::string &storeFile)
{
    return {rowsOfView<KitchenBoard>(storeFile), rowsOfView<WaiterBoard>(storeFile),
            rowsOfView<StatusBoard>(storeFile), rowsOfView<DetailsBoard>(storeFile)};
}

void writeBare(const std::vector<ViewRows> &views, const std::string &fileStem)
{
    for (std::size_t view = 0; view < views.size(); ++view) {
        BareDocuments documents(fileStem + "-" + std::to_string(view), views[view].tables);
        for (const DocumentBatch &batch : views[view].batches)
            documents.write(batch);
    }
}

} // namespace restaurant::bench
