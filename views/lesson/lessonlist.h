#pragma once

#include <QListView>

namespace restaurant {

class LessonListModel;

/// The lessons as a list to choose from at a glance: each with its level, its minutes, what it
/// shows, and a tick if it was taken to its end. A click or Enter takes one.
class LessonList final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LessonList)

public:
    /// The model outlives it.
    explicit LessonList(LessonListModel *model, QWidget *parent = nullptr);

signals:
    void chosen(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void take(const QModelIndex &index);

    LessonListModel *m_model;
};

} // namespace restaurant
