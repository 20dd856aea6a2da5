#pragma once

#include "common/columnmodel.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace restaurant {

/// Whether a lesson shows on this machine what it says.
enum class LessonState {
    Unchecked, ///< It is being found out.
    Holds,
    Fails,
    Unreadable ///< The file is not as it should be.
};

/// A lesson that can be taken.
struct LessonRow
{
    QString path;
    QString name;
    int level = 0; ///< 0: it is not known.
    int minutes = 0;
    QString shows;
    bool isDone = false;
    LessonState state = LessonState::Unchecked;
    QString problem; ///< Of one that fails, or cannot be read.
};

/// Lessons, by level.
class LessonListModel final : public RowTable<LessonListModel, LessonRow>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LessonListModel)

public:
    enum Column { NameColumn, LevelColumn, MinutesColumn, ShowsColumn, DoneColumn, StateColumn };
    static constexpr int columns = StateColumn + 1;

    using RowTable::RowTable;

    /// Instead of those before.
    void setRows(std::vector<LessonRow> rows);
    [[nodiscard]] const std::vector<LessonRow> &rows() const { return m_rows; }
    /// What the check of a lesson has found; an empty problem: it holds.
    void tellChecked(const QString &path, const QString &problem);
    void tellDone(const QString &path);

    [[nodiscard]] static const Columns &table();

protected:
    [[nodiscard]] QVariant more(const LessonRow &row, int column, int role) const override;

private:
    [[nodiscard]] int rowOf(const QString &path) const;
};

} // namespace restaurant
