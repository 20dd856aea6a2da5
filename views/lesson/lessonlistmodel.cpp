#include "lessonlistmodel.h"

#include <algorithm>
#include <utility>

namespace restaurant {

namespace {

QString unlessZero(int number)
{
    return number > 0 ? QString::number(number) : QString();
}

QString stateText(const LessonRow &row)
{
    switch (row.state) {
    case LessonState::Unchecked:
        return LessonListModel::tr("… being checked");
    case LessonState::Holds:
        return LessonListModel::tr("✓ shows what it says");
    case LessonState::Fails:
        return LessonListModel::tr("✕ does not show what it says here");
    case LessonState::Unreadable:
        return LessonListModel::tr("✕ cannot be read");
    }
    return {};
}

/// All that is known of it, for who hears it.
QString wholeText(const LessonRow &row)
{
    const QString done = row.isDone ? LessonListModel::tr("done") : LessonListModel::tr("not done");
    return LessonListModel::tr("%1, level %2, %3 minutes, %4. %5")
        .arg(row.name, QString::number(row.level), QString::number(row.minutes), done, row.shows);
}

} // namespace

const LessonListModel::Columns &LessonListModel::table()
{
    static const Columns columns{
        {QT_TR_NOOP("Lesson"), &LessonRow::name},
        {QT_TR_NOOP("Level"),
         [](const LessonRow &row) { return unlessZero(row.level); },
         {},
         asNumber},
        {QT_TR_NOOP("Minutes"),
         [](const LessonRow &row) { return unlessZero(row.minutes); },
         {},
         asNumber},
        {QT_TR_NOOP("What it shows"), &LessonRow::shows},
        {QT_TR_NOOP("Done"),
         [](const LessonRow &row) { return row.isDone ? tr("✓ done") : QString(); }},
        {QT_TR_NOOP("On this machine"), stateText}};
    return columns;
}

void LessonListModel::setRows(std::vector<LessonRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int LessonListModel::rowOf(const QString &path) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&path](const LessonRow &row) { return row.path == path; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void LessonListModel::tellChecked(const QString &path, const QString &problem)
{
    const int row = rowOf(path);
    if (row < 0)
        return;
    LessonRow &lesson = m_rows[static_cast<std::size_t>(row)];
    lesson.state = problem.isEmpty() ? LessonState::Holds : LessonState::Fails;
    lesson.problem = problem;
    emit dataChanged(index(row, StateColumn), index(row, StateColumn));
}

void LessonListModel::tellDone(const QString &path)
{
    const int row = rowOf(path);
    if (row < 0)
        return;
    m_rows[static_cast<std::size_t>(row)].isDone = true;
    emit dataChanged(index(row, DoneColumn), index(row, DoneColumn));
}

QVariant LessonListModel::more(const LessonRow &row, int column, int role) const
{
    if (role == Qt::AccessibleTextRole && column == NameColumn)
        return wholeText(row);
    if (role != Qt::ToolTipRole)
        return {};
    if (column == ShowsColumn)
        return toolTipText(row.shows);
    return column == StateColumn && !row.problem.isEmpty() ? toolTipText(row.problem) : QVariant();
}

} // namespace restaurant

#include "moc_lessonlistmodel.cpp"
