#pragma once

#include "lessontitle.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;

namespace restaurant {

/// The field's words, found as one types, each with what it means and the lesson in which it comes.
class GlossaryWindow final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GlossaryWindow)
public:
    GlossaryWindow(LessonTitle titleOf, QWidget *parent);

    /// Goes to that word; empty: to the field.
    void look(const QString &word);

private:
    void seek(const QString &sought);
    void showCurrent();

    LessonTitle m_titleOf;
    QLineEdit *m_field;
    QListWidget *m_list;
    QLabel *m_title;
    QLabel *m_meaning;
    QLabel *m_lesson;
};

} // namespace restaurant
