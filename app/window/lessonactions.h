#pragma once

#include "lesson/lessonlistmodel.h"
#include "window/prompts.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <memory>

class QAction;
class QMenu;
class QWidget;

namespace restaurant {

class LessonChooser;
class LessonProof;

/// The menu of lessons: by level, as a list to choose from, and from a file. Before one is chosen
/// from the list, each is checked on this machine.
class LessonActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LessonActions)
public:
    /// The prompts outlive it.
    LessonActions(const Prompts &prompts, QWidget *window);
    ~LessonActions() override;

    [[nodiscard]] QMenu *menu() const { return m_menu; }
    /// All that can be taken; they are read when it is asked for first.
    [[nodiscard]] LessonListModel *lessons();
    /// A person has taken this one to its end.
    void noteDone(const QString &path);

signals:
    void chosen(const QString &path);

private:
    QAction *make(const char *name, const QString &text, const QString &tip);
    void fill();
    void fillLevel(int level, const QString &title);
    void read();
    void choose();
    void openFile();
    void chooseFolder();
    void setFolder(const QString &path);
    void check();

    const Prompts &m_prompts;
    QWidget *m_window;
    QMenu *m_menu;
    LessonListModel m_lessons;
    QPointer<LessonChooser> m_chooser;
    std::unique_ptr<LessonProof> m_proof;
};

} // namespace restaurant
