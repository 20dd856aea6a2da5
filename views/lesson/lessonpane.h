#pragma once

#include "common/pane.h"
#include "lessonscene.h"

#include <vector>

class QAction;
class QLabel;
class QPushButton;
class QScrollArea;

namespace restaurant {

class ChoiceRow;
enum class WidgetKind;

/// A lesson beside the panes that show it: the caption, the question with its choices, what
/// happened beside what was predicted, and last of all the principle. It shows a scene, and asks by
/// signal. One key goes on from anywhere in the window; 1 to 6 count a hand while the focus is
/// here.
class LessonPane final : public Pane
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LessonPane)

public:
    explicit LessonPane(QWidget *parent = nullptr);

    void setScene(const LessonScene &scene);
    [[nodiscard]] const LessonScene &scene() const { return m_scene; }
    /// On, again, hint, end.
    [[nodiscard]] QList<QAction *> commands() const override;

signals:
    void goOnRequested();
    /// One more hand for this choice, from 0.
    void handRaised(int choice);
    /// So many hands for it.
    void handsTyped(int choice, int hands);
    /// The last stretch once more.
    void againRequested();
    void endRequested();

private:
    void makeActions();
    void makeKeys();
    void layOut();
    void addTold(QLabel *label, WidgetKind kind);
    [[nodiscard]] QWidget *makeButtons();
    void showChoices();
    void showTexts();
    void showActions();
    void showNewest();
    void raiseHand(int choice);

    LessonScene m_scene;
    QAction *m_goOn;
    QAction *m_again;
    QAction *m_hintOn;
    QAction *m_end;
    QLabel *m_caption;
    QLabel *m_hint;
    QLabel *m_ask;
    std::vector<ChoiceRow *> m_choices;
    QLabel *m_reasons;
    QLabel *m_doing;
    QLabel *m_happened;
    QLabel *m_principle;
    QScrollArea *m_area;
    QPushButton *m_goOnButton;
};

} // namespace restaurant
