#pragma once

#include "evening/eveninginfo.h"

#include <QLabel>
#include <QWidget>

#include <vector>

namespace restaurant {

/// For the teacher alone, on a second screen: where the evening stands, what is said now and what
/// comes next, and the notes that were written for it.
class TeacherPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TeacherPage)
public:
    explicit TeacherPage(QWidget *window);

    /// Another evening: its cues.
    void begin(const EveningInfo &info);
    void setCursor(const CursorState &cursor);
    void setNotes(const std::vector<StoryNote> &notes);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    [[nodiscard]] QString notesText() const;

    QLabel *m_clock;
    QLabel *m_now;
    QLabel *m_next;
    QLabel *m_notes;
    std::vector<CueMark> m_cues; ///< By time.
    std::vector<StoryNote> m_written;
    CursorState m_cursor;
};

} // namespace restaurant
