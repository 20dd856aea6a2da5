#pragma once

#include "lessontitle.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace restaurant {

/// What something on the screen is, in two sentences: what it does here, and what the field's word
/// for it means; with the lesson in which it comes.
class WhatCard final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhatCard)
public:
    WhatCard(LessonTitle titleOf, QWidget *window);

    /// `title`: what the thing is called. `name`: one of the glossary's things on the screen.
    void explain(const QString &title, const QString &name);

signals:
    void glossaryRequested(const QString &word);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    LessonTitle m_titleOf;
    QLabel *m_title;
    QLabel *m_about;
    QLabel *m_meaning;
    QLabel *m_lesson;
    QPushButton *m_glossary;
    QString m_word;
};

} // namespace restaurant
