#pragma once

#include "common/columnmodel.h"
#include "domain/outcome.h"

#include <QString>

namespace restaurant {

enum class MarkKind { Cue, Staffing, Rejection, Noted };

/// A moment of the evening that is worth going to.
struct TimelineMark
{
    Instant at{};
    MarkKind kind{};
    QString text;
    qint64 note = 0; ///< The number of a note; 0: no note.
    bool operator==(const TimelineMark &) const = default;
};

/// Where the program's one cursor stands, and what there is of the evening.
struct TimelineCursor
{
    Instant now{};
    Position event{}; ///< The last event up to the cursor.
    Instant end{};    ///< As far as the evening has come.
    Position endEvent{};
    bool live = true; ///< The cursor is at the end and goes with it.
    bool playing = false;
    bool backwards = false;
    bool operator==(const TimelineCursor &) const = default;
};

/// What the timeline shows: how many events each stretch of the evening has, the marks (its rows,
/// by time), and where the cursor stands.
class TimelineModel final : public RowTable<TimelineModel, TimelineMark>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelineModel)

public:
    enum Column { TimeColumn, KindColumn, TextColumn, columns };
    static constexpr Duration step = std::chrono::seconds(10); ///< One stretch of the density.

    using RowTable::RowTable;

    /// Another evening, of which nothing is known yet.
    void begin(Instant starts, Instant ends);
    /// Commands that were handled: their events, and the refusals among them.
    void add(const std::vector<HandledCommand> &commands);
    /// A mark that is known already is passed over.
    void addMark(const TimelineMark &mark);
    /// All notes there are now.
    void setNotes(const std::vector<TimelineMark> &notes);
    void setCursor(const TimelineCursor &cursor);
    /// So much of the evening is prepared for moving in it, in percent.
    void setIndexed(int percent);

    [[nodiscard]] Instant starts() const { return m_starts; }
    /// The end of the band: the planned end of the evening, or later if it took longer.
    [[nodiscard]] Instant ends() const;
    [[nodiscard]] const TimelineCursor &cursor() const { return m_cursor; }
    [[nodiscard]] int indexed() const { return m_indexed; }
    [[nodiscard]] const std::vector<TimelineMark> &marks() const { return m_rows; }
    /// Events of each step since the start.
    [[nodiscard]] const std::vector<int> &density() const { return m_density; }
    /// "Refusal", "Note": what a person calls it.
    [[nodiscard]] static QString nameOf(MarkKind kind);

    [[nodiscard]] static const Columns &table();
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Of a note's text alone: asks for it to be changed, and changes nothing itself.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void changed();
    void noteEdited(qint64 note, const QString &text);

protected:
    [[nodiscard]] QVariant more(const TimelineMark &mark, int column, int role) const override;

private:
    void count(Instant at, int events);
    void insert(const TimelineMark &mark);

    Instant m_starts{};
    Instant m_ends{};
    TimelineCursor m_cursor;
    int m_indexed = 100;
    std::vector<int> m_density;
};

} // namespace restaurant
