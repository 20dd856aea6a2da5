#include "timelinemodel.h"

#include "words/refusaltext.h"

#include <algorithm>

namespace restaurant {

void TimelineModel::begin(Instant starts, Instant ends)
{
    beginResetModel();
    m_starts = starts;
    m_ends = ends;
    m_cursor = {};
    m_cursor.now = m_cursor.end = starts;
    m_indexed = 100;
    m_rows.clear();
    m_density.clear();
    endResetModel();
    emit changed();
}

void TimelineModel::add(const std::vector<HandledCommand> &commands)
{
    for (const HandledCommand &command : commands) {
        count(command.sent.at, static_cast<int>(command.outcome.events.size()));
        if (command.outcome.kind == OutcomeKind::Rejected && command.outcome.rejection)
            insert({command.sent.at, MarkKind::Rejection, refusalText(command.outcome), 0});
    }
    emit changed();
}

void TimelineModel::count(Instant at, int events)
{
    if (at < m_starts || events == 0)
        return;
    const auto place = static_cast<std::size_t>((at - m_starts) / step);
    if (place >= m_density.size())
        m_density.resize(place + 1);
    m_density[place] += events;
}

void TimelineModel::addMark(const TimelineMark &mark)
{
    if (std::find(m_rows.begin(), m_rows.end(), mark) != m_rows.end())
        return;
    insert(mark);
    emit changed();
}

void TimelineModel::insert(const TimelineMark &mark)
{
    const auto place =
        std::upper_bound(m_rows.begin(), m_rows.end(), mark,
                         [](const TimelineMark &a, const TimelineMark &b) { return a.at < b.at; });
    const int row = static_cast<int>(place - m_rows.begin());
    beginInsertRows({}, row, row);
    m_rows.insert(place, mark);
    endInsertRows();
}

void TimelineModel::setNotes(const std::vector<TimelineMark> &notes)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const TimelineMark &mark = document(row);
        if (mark.kind != MarkKind::Noted ||
            std::find(notes.begin(), notes.end(), mark) != notes.end())
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    for (const TimelineMark &note : notes)
        addMark(note);
    emit changed();
}

void TimelineModel::setCursor(const TimelineCursor &cursor)
{
    if (cursor == m_cursor)
        return;
    m_cursor = cursor;
    emit changed();
}

void TimelineModel::setIndexed(int percent)
{
    if (percent == m_indexed)
        return;
    m_indexed = percent;
    emit changed();
}

Instant TimelineModel::ends() const
{
    return std::max({m_ends, m_cursor.end, m_cursor.now});
}

QString TimelineModel::nameOf(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Cue:
        return tr("Cue");
    case MarkKind::Staffing:
        return tr("Staff");
    case MarkKind::Rejection:
        return tr("Refusal");
    case MarkKind::Noted:
        return tr("Note");
    }
    return {};
}

const TimelineModel::Columns &TimelineModel::table()
{
    static const Columns all{
        {QT_TR_NOOP("Time"), [](const TimelineMark &mark) { return clockOf(mark.at); }},
        {QT_TR_NOOP("What"), [](const TimelineMark &mark) { return nameOf(mark.kind); }},
        {QT_TR_NOOP("Text"), &TimelineMark::text}};
    return all;
}

QVariant TimelineModel::more(const TimelineMark &mark, int column, int role) const
{
    if (role == Qt::ToolTipRole)
        return toolTipText(mark.text);
    return role == Qt::EditRole ? QVariant(textOf(mark, column)) : QVariant();
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    if (!index.isValid() || index.column() != TextColumn)
        return usual;
    const bool isNote = document(index.row()).note != 0;
    return isNote ? usual | Qt::ItemIsEditable : usual;
}

bool TimelineModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const TimelineMark &mark = document(index.row());
    const QString text = value.toString().trimmed();
    if (text.isEmpty() || text == mark.text)
        return false;
    emit noteEdited(mark.note, text);
    return true;
}

} // namespace restaurant

#include "moc_timelinemodel.cpp"
