#pragma once

#include <QList>
#include <QPixmap>
#include <QWidget>

class QCheckBox;
class QLabel;
class QListView;
class QPushButton;
class QStandardItemModel;
class QVBoxLayout;

namespace restaurant {

class StartCard;

/// A file that was open lately.
struct RecentFile
{
    QString path;
    QPixmap picture; ///< Of the window as it was then; null: there is none.
};

/// What can be done here, for who opens the program and for who looks for something to do. It opens
/// nothing itself.
class StartPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartPage)
public:
    explicit StartPage(QWidget *parent = nullptr);

    void setRecent(const QList<RecentFile> &files);
    /// Takes over what shows the lessons.
    void setLessons(QListView *list);
    /// How many there are.
    void sayOfLessons(const QString &about);
    void setShownAtStart(bool on);

signals:
    void storyRequested();
    void tryRequested();
    /// There is room for a menu at this place of the screen.
    void compareRequested(const QPoint &place);
    /// A class on several machines is to be led, or joined.
    void leadRequested();
    void joinRequested();
    /// Some file is to be chosen.
    void openRequested();
    void recentChosen(const QString &path);
    /// Whoever looks wants to see the restaurant.
    void left();
    void shownAtStartChosen(bool on);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeCards();
    [[nodiscard]] QWidget *makeLessons();
    [[nodiscard]] QWidget *makeRecent();
    [[nodiscard]] QWidget *makeButtons(QPushButton *open);
    [[nodiscard]] QWidget *makeFoot();
    [[nodiscard]] QWidget *panel(const char *name, const QString &title, QWidget *below);

    StartCard *m_story;
    StartCard *m_try;
    StartCard *m_compare;
    QVBoxLayout *m_lessons;
    QLabel *m_lessonsAbout;
    QStandardItemModel *m_recent;
    QListView *m_recentList;
    QLabel *m_noRecent;
    QCheckBox *m_atStart;
    QWidget *m_content;
};

} // namespace restaurant
