#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace restaurant {

class LessonListModel;
struct LessonRow;

/// The lessons that there are, to take one. One that fails its check on this machine can be taken
/// all the same; what is wrong is said before.
class LessonChooser final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LessonChooser)

public:
    /// The model outlives it.
    explicit LessonChooser(LessonListModel *model, QWidget *parent = nullptr);

signals:
    void chosen(const QString &path);

private:
    void layOut();
    void showChosen();
    void take();
    /// Null: none is.
    [[nodiscard]] const LessonRow *current() const;

    LessonListModel *m_model;
    QTableView *m_table;
    QLabel *m_about;
    QLabel *m_problem;
    QPushButton *m_take;
};

} // namespace restaurant
