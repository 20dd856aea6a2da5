#include "store/notes.h"

#include "sqlite/query.h"
#include "store/schema.h"

#include <QString>
#include <QVariant>

namespace restaurant {

namespace {

StoryNote noteIn(const QSqlQuery &row)
{
    return {NoteNumber{row.value(0).toLongLong()},
            {Position{row.value(1).toLongLong()}, ActivityNumber{row.value(2).toLongLong()}},
            Instant{Duration{row.value(3).toLongLong()}},
            row.value(4).toString().toStdString(),
            row.value(5).toLongLong()};
}

} // namespace

std::vector<StoryNote> readNotes(const Connection &connection)
{
    if (schemaVersionOf(connection) < versionWithNotes)
        return {};
    std::vector<StoryNote> notes;
    QSqlQuery rows = run(connection, "SELECT number, event, activity, at, text, edited FROM note"
                                     " ORDER BY event + activity, at, number");
    while (next(rows, connection))
        notes.push_back(noteIn(rows));
    return notes;
}

NoteNumber addNote(const Connection &connection, const StoryNote &note)
{
    const QSqlQuery done = run(
        connection, "INSERT INTO note(event, activity, at, text, edited) VALUES (?, ?, ?, ?, ?)",
        {qint64{number(note.mark.event)}, qint64{number(note.mark.activity)},
         qint64{note.at.time_since_epoch().count()}, QString::fromStdString(note.text),
         qint64{note.edited}});
    return NoteNumber{done.lastInsertId().toLongLong()};
}

bool editNote(const Connection &connection, NoteNumber wanted, const std::string &text,
              std::int64_t edited)
{
    return run(connection, "UPDATE note SET text = ?, edited = ? WHERE number = ?",
               {QString::fromStdString(text), qint64{edited}, qint64{number(wanted)}})
               .numRowsAffected() > 0;
}

bool removeNote(const Connection &connection, NoteNumber wanted)
{
    return run(connection, "DELETE FROM note WHERE number = ?", {qint64{number(wanted)}})
               .numRowsAffected() > 0;
}

} // namespace restaurant
