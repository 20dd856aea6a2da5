// The normalised tables in a file of their own, kept with a log that a test has.
#pragma once

#include "read/boards.h"
#include "relational/read/relationalreader.h"
#include "relational/relationalmodel.h"
#include "sqlite/connection.h"
#include "sqlite/query.h"

#include <QString>
#include <QTemporaryDir>

namespace restaurant::testing {

/// Tables without a log, and what the events make of them.
class KeptTables
{
public:
    explicit KeptTables(const Restaurant &restaurant);

    Touched apply(const RecordedEvent &event);
    void apply(const std::vector<RecordedEvent> &events);

    [[nodiscard]] const Connection &connection() const { return m_connection; }
    [[nodiscard]] RelationalModel &model() { return *m_model; }
    [[nodiscard]] RelationalReader &reader() { return m_reader; }

private:
    QTemporaryDir m_folder;
    Connection m_connection;
    std::unique_ptr<RelationalModel> m_model;
    RelationalReader m_reader;
};

/// The first document in which two boards of a kind differ; empty: they are equal.
template <typename Board> [[nodiscard]] QString difference(const Board &a, const Board &b)
{
    QString found;
    const auto compare = [&]<typename Doc>(const DocumentSet<Doc> &mine,
                                           const DocumentSet<Doc> &theirs) {
        const auto note = [&](const KeyOf<Doc> &key, const Doc *other) {
            const Doc *doc = mine.find(key);
            const bool same = doc && other && *doc == *other;
            if (!same && found.isEmpty())
                found = QStringLiteral("%1 %2 in %3")
                            .arg(QString::fromStdString(std::string(kindOf<Doc>)),
                                 QString::fromStdString(keyText(key)),
                                 QString::fromStdString(std::string(toWord(Board::view))));
        };
        mine.forEach([&](const KeyOf<Doc> &key, const Doc &) { note(key, theirs.find(key)); });
        theirs.forEach([&](const KeyOf<Doc> &key, const Doc &doc) { note(key, &doc); });
    };
    const auto each = [&]<std::size_t... kind>(std::index_sequence<kind...>)
    {
        const auto mine = a.kinds();
        const auto theirs = b.kinds();
        (compare(std::get<kind>(mine), std::get<kind>(theirs)), ...);
    };
    each(std::make_index_sequence<std::tuple_size_v<decltype(a.kinds())>>());
    if (found.isEmpty() && (a.position != b.position || a.at != b.at))
        found = QStringLiteral("the position of the board");
    return found;
}

/// One board three times: folded from events, read whole from the tables, and kept by refreshing
/// what each event touched.
template <typename Board> struct Compared
{
    explicit Compared(const Restaurant &restaurant)
        : folded(restaurant)
        , read(restaurant)
        , refreshed(restaurant)
    {
    }
    Board folded;
    Board read;
    Board refreshed;

    QString take(KeptTables &tables, const RecordedEvent &event, const Touched &touched, bool whole)
    {
        apply(folded, event);
        tables.reader().refresh(refreshed, touched);
        if (const QString found = difference(refreshed, folded); !found.isEmpty())
            return QStringLiteral("refreshed: ") + found;
        if (!whole)
            return {};
        tables.reader().read(read, DetailsOf::All);
        const QString found = difference(read, folded);
        return found.isEmpty() ? found : QStringLiteral("read: ") + found;
    }
};

struct AllCompared
{
    explicit AllCompared(const Restaurant &restaurant)
        : boards(EventBoards::make<Compared>(restaurant))
    {
    }
    EventBoards::Each<Compared> boards;

    QString take(KeptTables &tables, const RecordedEvent &event, bool whole)
    {
        const Touched touched = tables.apply(event);
        QString wrong;
        const auto take = [&](auto &board) {
            if (wrong.isEmpty())
                wrong = board.take(tables, event, touched, whole);
        };
        std::apply([&](auto &...board) { (take(board), ...); }, boards);
        return wrong;
    }
};

/// The first document that the tables make otherwise than the events, read or refreshed, of any
/// board at any position; empty: there is none. `every`: how often all documents are read, and not
/// only those that were touched.
[[nodiscard]] QString firstDifference(const std::vector<RecordedEvent> &log,
                                      const Restaurant &restaurant, int every);

} // namespace restaurant::testing
